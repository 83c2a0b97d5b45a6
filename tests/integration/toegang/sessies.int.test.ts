import { beforeEach, describe, expect, it } from "vitest";
import { hashSecret } from "@/lib/data/hash-secret";
import { endAccess, endSessions, findSessie } from "@/lib/data/sessie-store";
import { sql } from "@/lib/data/sql";
import { changeWachtwoord } from "@/lib/use-cases/toegang/change-wachtwoord";
import { endAndereSessies, endEigenSessie } from "@/lib/use-cases/toegang/end-eigen-sessie";
import { signIn } from "@/lib/use-cases/toegang/sign-in";
import { signOut } from "@/lib/use-cases/toegang/sign-out";
import { getProfiel } from "@/lib/queries/toegang/get-profiel";
import { testDb } from "../../support/database";
import { aPersoon, contextOf, deurOf, herkomst, WACHTWOORD } from "../../support/toegang";

const database = testDb();
let email = "";
let persoonId = "";

async function enter(vorige: string | null = null): Promise<string> {
  const result = await signIn(deurOf(database.db), { email, wachtwoord: WACHTWOORD }, herkomst("192.0.2.1", vorige));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.sessieId;
}
const isIn = async (id: string) => (await findSessie(database.db, id)) !== null;

beforeEach(async () => {
  ({ email, id: persoonId } = await aPersoon(database.db, { rollen: ["frontoffice"] }));
});

describe("a sessie", () => {
  it("gives the persoon with the roles of this moment, and keeps no secret in the table", async () => {
    const id = await enter();
    expect((await findSessie(database.db, id))?.actor).toMatchObject({ soort: "persoon", id: persoonId, rollen: ["frontoffice"], scope: null, sleutelId: null });
    expect(await database.db.sessie.findMany({ where: { persoonId } })).toEqual([expect.objectContaining({ idHash: hashSecret(id) })]);
    expect(JSON.stringify(await database.db.sessie.findMany())).not.toContain(id);
  });
  it("is new at every login, and the one that the browser carried ends (fixation)", async () => {
    const before = await enter();
    const after = await enter(before);
    expect(after).not.toBe(before);
    expect(await isIn(before)).toBe(false);
    expect(await isIn(after)).toBe(true);
  });
  it("cannot be planted: an id that we did not make opens nothing, before and after login", async () => {
    const planted = "A".repeat(43);
    await enter(planted);
    expect(await isIn(planted)).toBe(false);
    expect(await isIn("")).toBe(false);
    expect(await isIn(hashSecret(await enter()))).toBe(false);
  });
  it("that was copied is refused at the next request after signing out", async () => {
    const id = await enter();
    await signOut(deurOf(database.db), id);
    expect(await isIn(id)).toBe(false);
    await signOut(deurOf(database.db), id);
    expect(await database.db.gebeurtenis.count({ where: { soort: "toegang.uitgelogd", onderwerpId: persoonId } })).toBe(1);
  });
  it("ends at once with deactivation, also when nobody ended the row", async () => {
    const id = await enter();
    await database.db.persoon.update({ where: { id: persoonId }, data: { actief: false } });
    expect(await isIn(id)).toBe(false);
  });
  it("ends with endSessions, as a role change does, except the one that is spared", async () => {
    const [first, second] = [await enter(), await enter()];
    await database.db.$transaction((tx) => endSessions(tx, persoonId, hashSecret(second)));
    expect([await isIn(first), await isIn(second)]).toEqual([false, true]);
    await database.db.$transaction((tx) => endAccess(tx, persoonId));
    expect(await isIn(second)).toBe(false);
  });
  it("reads a role change at the very next request", async () => {
    const id = await enter();
    await database.db.persoonRol.deleteMany({ where: { persoonId } });
    expect((await findSessie(database.db, id))?.actor.rollen).toEqual([]);
  });
});

describe("time", () => {
  const back = (veld: "gezien" | "verloopt", minuten: number) => veld === "gezien"
    ? database.db.$executeRaw(sql`UPDATE sessie SET gezien_op = clock_timestamp() - make_interval(mins => ${minuten}::int) WHERE persoon_id = ${persoonId}::uuid`)
    : database.db.$executeRaw(sql`UPDATE sessie SET verloopt_op = clock_timestamp() - make_interval(mins => ${minuten}::int) WHERE persoon_id = ${persoonId}::uuid`);

  it("ends staff after 30 quiet minutes and a klant after 8 hours", async () => {
    const id = await enter();
    await back("gezien", 29);
    expect(await isIn(id)).toBe(true);
    await back("gezien", 31);
    expect(await isIn(id)).toBe(false);
    await database.db.persoonRol.deleteMany({ where: { persoonId } });
    expect(await isIn(id)).toBe(true);
    await back("gezien", 8 * 60 + 1);
    expect(await isIn(id)).toBe(false);
  });
  it("ends everybody after 12 hours, however busy", async () => {
    const id = await enter();
    const [row] = await database.db.sessie.findMany({ where: { persoonId } });
    expect(((row?.verlooptOp.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)) / 60_000).toBeCloseTo(720, 0);
    await back("verloopt", 0);
    expect(await isIn(id)).toBe(false);
  });
  it("writes down that somebody was seen, at most once a minute", async () => {
    const id = await enter();
    const seen = async () => (await database.db.sessie.findUnique({ where: { idHash: hashSecret(id) } }))?.gezienOp.getTime() ?? 0;
    const before = await seen();
    await isIn(id);
    expect(await seen()).toBe(before);
    await back("gezien", 2);
    await isIn(id);
    expect(Date.now() - (await seen())).toBeLessThan(5000);
  });
});

describe("the own profile", () => {
  it("changing the password asks the present one, keeps this device and ends the others", async () => {
    const [here, there] = [await enter(), await enter()];
    const ctx = await contextOf(database.db, persoonId);
    const change = (huidig: string, nieuw: string) => changeWachtwoord(ctx, { huidig, nieuw }, hashSecret(here));
    expect(await change("niet mijn wachtwoord", "negen blauwe walvissen")).toMatchObject({ ok: false, error: { fouten: [{ veld: "huidig" }] } });
    expect(await change(WACHTWOORD, "Welkom2026!!")).toMatchObject({ ok: false, error: { fouten: [{ veld: "nieuw" }] } });
    expect(await change(WACHTWOORD, WACHTWOORD)).toMatchObject({ ok: false });
    expect(await change(WACHTWOORD, "negen blauwe walvissen")).toEqual({ ok: true, value: { uitgelogd: 1 } });
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect((await signIn(deurOf(database.db), { email, wachtwoord: WACHTWOORD }, herkomst())).ok).toBe(false);
  });
  it("lists and ends the own devices and nobody else's", async () => {
    const [here, there] = [await enter(), await enter()];
    const ctx = await contextOf(database.db, persoonId);
    const other = await aPersoon(database.db);
    const sessies = (await getProfiel(ctx, hashSecret(here)))?.sessies ?? [];
    expect([sessies.length, JSON.stringify(sessies).includes(hashSecret(here)) || JSON.stringify(sessies).includes(hashSecret(there))]).toEqual([2, false]);
    const ander = sessies.find(({ huidige }) => !huidige)?.kenmerk;
    const stranger = await contextOf(database.db, other.id);
    expect(await endEigenSessie(stranger, { sessie: ander })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await isIn(there)).toBe(true);
    expect(await endEigenSessie(ctx, { sessie: hashSecret(there) })).toMatchObject({ ok: false });
    expect(await endEigenSessie(ctx, { sessie: ander })).toMatchObject({ ok: true });
    expect(await isIn(there)).toBe(false);
    const third = await enter();
    expect(await endAndereSessies(ctx, hashSecret(here))).toEqual({ ok: true, value: 1 });
    expect([await isIn(here), await isIn(third)]).toEqual([true, false]);
  });
});
