import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDb, type Db } from "@/lib/data/client";
import { countAgainst } from "@/lib/data/limiet";
import { findSessie } from "@/lib/data/sessie-store";
import { signIn } from "@/lib/use-cases/toegang/sign-in";
import { signInDemo } from "@/lib/use-cases/toegang/sign-in-demo";
import { listDemoAccounts } from "@/lib/queries/toegang/list-demo-accounts";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "../../support/database";
import { aPersoon, deurOf, herkomst, WACHTWOORD } from "../../support/toegang";

const database = testDb();
let second: Db;
beforeAll(async () => {
  await seedReferentie(database.db);
  second = createDb(database.url);
});
afterAll(() => second.$disconnect());

const attempt = (email: unknown, wachtwoord: unknown, adres: string, db: Db = database.db) => signIn(deurOf(db), { email, wachtwoord }, herkomst(adres));
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe("signing in", () => {
  it("takes the address in any case and with spaces around it", async () => {
    const { email } = await aPersoon(database.db);
    expect(await attempt(`  ${email.toUpperCase()} `, WACHTWOORD, "a1")).toMatchObject({ ok: true, value: { rollen: [] } });
  });
  it("answers alike for wrong, unknown, invited, inactive and the system, also with the right password", async () => {
    const known = await aPersoon(database.db);
    const invited = await aPersoon(database.db, { wachtwoord: null });
    const inactive = await aPersoon(database.db, { actief: false });
    const system = await database.db.persoon.findFirstOrThrow({ where: { soort: "systeem" } });
    const answers = await Promise.all([
      attempt(known.email, "fout fout fout", "b1"), attempt("niemand@proef.example", "fout fout fout", "b2"), attempt(invited.email, "fout fout fout", "b3"),
      attempt(inactive.email, WACHTWOORD, "b4"), attempt(system.email, "fout fout fout", "b5"),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: false, error: { code: "ongeldig" } });
  });
  it("works as long for an unknown account as for a wrong password", async () => {
    const known: number[] = [];
    const unknown: number[] = [];
    for (let index = 0; index < 12; index += 1) {
      const { email } = await aPersoon(database.db);
      for (const [address, times] of [[email, known], [`onbekend${index}@proef.example`, unknown]] as const) {
        const started = performance.now();
        await attempt(address, "een fout wachtwoord", `c${index}`);
        times.push(performance.now() - started);
      }
    }
    expect(median(known) / median(unknown)).toBeGreaterThan(0.6);
    expect(median(known) / median(unknown)).toBeLessThan(1.67);
  });
  it.each([[undefined, undefined], [{ not: "x" }, "y"], ["a@b.nl", { length: 1 }], ["a\0@b.nl", "x"], ["a@b.nl", "x".repeat(201)], ["geen adres", "x"]])("refuses %j as input, not with a fault", async (email, wachtwoord) => {
    expect(await attempt(email, wachtwoord, "d1")).toMatchObject({ ok: false, error: { code: "ongeldig" } });
  });
});

describe("guessing", () => {
  it("of one account stops at five, whatever the instance, the address and the order", async () => {
    const { email, id } = await aPersoon(database.db);
    const results = await Promise.all(Array.from({ length: 60 }, (_, index) => attempt(index % 3 === 0 ? email.toUpperCase() : email, `gok ${index}`, `e${index}`, index % 2 ? second : database.db)));
    expect(results.filter((result) => !result.ok && result.error.code === "ongeldig")).toHaveLength(5);
    expect(results.filter((result) => !result.ok && result.error.code === "te-veel")).toHaveLength(55);
    expect(await attempt(email, WACHTWOORD, "e-goed", second)).toMatchObject({ ok: false, error: { code: "te-veel" } });
    expect(await database.db.sessie.count({ where: { persoonId: id } })).toBe(0);
  });
  it("of an unknown account stops in the same way", async () => {
    const results = [];
    for (let index = 0; index < 6; index += 1) results.push(await attempt("spook@proef.example", "gok gok gok", `f${index}`));
    expect(results.map((result) => (result.ok ? "binnen" : result.error.code))).toEqual([...Array<string>(5).fill("ongeldig"), "te-veel"]);
  });
  it("is forgotten when the right password comes in time", async () => {
    const { email } = await aPersoon(database.db);
    for (let index = 0; index < 4; index += 1) await attempt(email, "vergist vergist", "g1");
    expect((await attempt(email, WACHTWOORD, "g1")).ok).toBe(true);
    for (let index = 0; index < 4; index += 1) expect(await attempt(email, "vergist vergist", "g2")).toMatchObject({ error: { code: "ongeldig" } });
  });
  it("from one address stops after 30 failures, while successes of a whole office never count", async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => aPersoon(database.db)));
    for (let round = 0; round < 3; round += 1) {
      for (const { email } of people) expect((await attempt(email, WACHTWOORD, "kantoor")).ok).toBe(true);
    }
    for (let index = 0; index < 30; index += 1) await attempt(`gok${index}@proef.example`, "gok gok gok", "kantoor", index % 2 ? second : database.db);
    expect(await attempt(people[0]?.email, WACHTWOORD, "kantoor")).toMatchObject({ ok: false, error: { code: "te-veel" } });
    expect((await attempt(people[0]?.email, WACHTWOORD, "thuis")).ok).toBe(true);
  });
  it("keeps no address and no e-mail address readable", async () => {
    await attempt("leesbaar@proef.example", "gok gok gok", "198.51.100.77");
    const rows = JSON.stringify(await database.db.limiet.findMany());
    expect(rows).not.toMatch(/leesbaar|198\.51|proef/);
  });
});

it("countAgainst shares one counter over instances and says how long to wait", async () => {
  const limiet = { sleutel: "sleutel:proef", max: 10, vensterSeconden: 3600 };
  const results = await Promise.all(Array.from({ length: 40 }, (_, index) => countAgainst(index % 2 ? second : database.db, limiet)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(10);
  const refused = results.find((result) => !result.ok);
  expect(refused && !refused.ok && refused.wachtSeconden > 0 && refused.wachtSeconden <= 3600).toBe(true);
});

describe("the demo buttons", () => {
  it("exist only in a demo database, and only for demo accounts", async () => {
    const demo = await aPersoon(database.db, { demo: true, rollen: ["manager"], email: "manager@demo.example" });
    const real = await aPersoon(database.db, { rollen: ["beheerder"] });
    const press = (email: string) => signInDemo(deurOf(database.db), { email }, herkomst());
    expect(await listDemoAccounts(database.db)).toEqual([]);
    expect(await press(demo.email)).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    await database.db.instelling.upsert({ where: { sleutel: "demo" }, create: { sleutel: "demo", waarde: true }, update: { waarde: true } });
    expect(await listDemoAccounts(database.db)).toEqual([{ email: "manager@demo.example", label: "manager" }]);
    expect(await press(real.email)).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    const result = await press(demo.email);
    expect(result.ok && (await findSessie(database.db, result.value.sessieId))?.actor.rollen).toEqual(["manager"]);
    await database.db.instelling.update({ where: { sleutel: "demo" }, data: { waarde: false } });
    expect((await press(demo.email)).ok).toBe(false);
  });
});
