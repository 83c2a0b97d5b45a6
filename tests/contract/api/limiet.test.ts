import { beforeAll, describe, expect, it } from "vitest";
import { markDemo } from "@/lib/data/demo-mark";
import { findApiLimiet } from "@/lib/web/api/api-limiet";
import { testApi } from "@/tests/support/api";
import { testDb } from "@/tests/support/database";
import { aPersoon } from "@/tests/support/personen";

process.env["API_LIMIET"] = "3";
const database = testDb();
const api = testApi(database);
let key: string, ander: string;

beforeAll(async () => {
  const persoon = await aPersoon(database.db);
  [key, ander] = [await api.keyOf(persoon.email), await api.keyOf(persoon.email)];
});

describe("the limit of the API", () => {
  it("answers 429 with a time to come back, after the key and before anything else is judged", async () => {
    // A minute that ends halfway would give the key a fresh count.
    const statuses = async () => {
      const list: number[] = [];
      for (let keer = 0; keer < 3; keer += 1) list.push((await api.call("/teams", { key })).status);
      return list;
    };
    if (new Date().getSeconds() > 50) await new Promise((resolve) => setTimeout(resolve, 11_000));
    expect(await statuses()).toEqual([200, 200, 200]);
    const reply = await api.call("/teams", { key });
    expect(reply.status).toBe(429);
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    const wacht = Number(reply.headers.get("retry-after"));
    expect(wacht).toBeGreaterThan(0);
    expect(wacht).toBeLessThanOrEqual(60);
    expect(reply.body).toMatchObject({ type: "/problemen/te-veel", status: 429, instance: "/api/v1/teams", detail: expect.stringMatching(/^Probeer het over \d+ seconden opnieuw\.$/) });
    const [absent, wrongMethod, wrongBody] = [await api.call("/nergens", { key }), await api.call("/teams", { method: "DELETE", key }), await api.call("/meldingen", { method: "POST", key, raw: "{" })];
    expect([absent.status, wrongMethod.status, wrongBody.status]).toEqual([429, 429, 429]);
    expect((await api.call("/teams", { key: `${key}x` })).status).toBe(401);
    expect((await api.call("/teams", { key: ander })).status).toBe(200);
  });

  it("is 600 a minute unless set, none in a demo, and 0 is none", async () => {
    expect([await findApiLimiet(database.db, undefined), await findApiLimiet(database.db, 0), await findApiLimiet(database.db, 7)]).toEqual([600, 0, 7]);
    await markDemo(database.db);
    const fresh = Object.create(database.db) as typeof database.db; // the mark is remembered per connection for a few seconds
    expect(await findApiLimiet(fresh, undefined)).toBe(0);
  });
});
