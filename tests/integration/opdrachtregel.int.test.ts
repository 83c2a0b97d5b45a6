import { beforeAll, describe, expect, it } from "vitest";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aPersoon } from "@/tests/support/personen";
import { runScript } from "@/tests/support/run-script";

const database = testDb();
beforeAll(() => seedReferentie(database.db));

const run = (script: string, ...args: string[]) => runScript(script, args, { DATABASE_URL: database.url, AUTH_SECRET: "toets-Kq8vP2xW7zL4nB6yT1mC9dR3fJ5hG0sA" });

const lines = (text: string) => text.trim().split("\n");

describe("opdrachten naast npm start", () => {
  it("demo refuses a database that no demo made, with one clear line, and adds nothing", async () => {
    const { code, fout } = await run("demo", "--meldingen", "10");
    expect(code).toBe(1);
    expect(lines(fout).at(-1)).toContain("niet door de demo gemaakt");
    expect(await database.db.melding.count()).toBe(0);
  }, 60_000);

  it("api-sleutel prints a key once, alone on the last line; an unknown e-mail ends with 1", async () => {
    const { email } = await aPersoon(database.db);
    const gemaakt = await run("api-sleutel", "--email", email, "--naam", "toets", "--scope", "lezen");
    expect(gemaakt.code).toBe(0);
    expect(lines(gemaakt.uit).at(-1)).toMatch(/^fsd_[0-9a-f]{8}_[\w-]{43}$/);
    expect(await database.db.apiSleutel.findFirstOrThrow()).toMatchObject({ scope: "lezen", naam: "toets" });
    expect((await run("api-sleutel", "--email", "niemand@test.example", "--naam", "toets")).code).toBe(1);
  }, 60_000);

  it("beheerder makes the first one by a single link, and no second", async () => {
    const eerste = await run("beheerder", "--email", "eerste@test.example");
    expect(eerste.code).toBe(0);
    expect(eerste.uit).toMatch(/https?:\/\/\S+\/uitnodiging\/[\w-]{43}/);
    await database.db.persoon.updateMany({ where: { email: "eerste@test.example" }, data: { wachtwoordHash: "x" } });
    expect((await run("beheerder", "--email", "tweede@test.example")).code).toBe(1);
  }, 60_000);

  it("db status tells which migrations ran", async () => {
    const { code, uit } = await run("db", "status");
    expect(code).toBe(0);
    expect(uit).toContain("0001_begin");
  }, 60_000);
});
