import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createBewijs } from "@/lib/data/toegangsbewijs";
import { endAccess, findSessie } from "@/lib/data/sessie-store";
import { sql } from "@/lib/data/sql";
import { findBewijsHouder } from "@/lib/queries/toegang/find-bewijs-houder";
import { acceptBewijs, type WachtwoordBewijs } from "@/lib/use-cases/toegang/accept-bewijs";
import { createApiSleutel } from "@/lib/use-cases/toegang/create-api-sleutel";
import { createEersteBeheerder } from "@/lib/use-cases/toegang/create-eerste-beheerder";
import { countZonderToegang } from "@/lib/queries/beheer/count-zonder-toegang";
import { inviteIedereen } from "@/lib/use-cases/toegang/invite-iedereen";
import { invitePersoon } from "@/lib/use-cases/toegang/invite-persoon";
import { requestHerstel } from "@/lib/use-cases/toegang/request-herstel";
import { signIn } from "@/lib/use-cases/toegang/sign-in";
import { hashSecret } from "@/lib/data/hash-secret";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "../../support/database";
import { aPersoon, contextOf, deurOf, herkomst, tokenInMail, WACHTWOORD } from "../../support/toegang";

const database = testDb();
const NIEUW = "zeven kromme bananen";
const accept = (soort: WachtwoordBewijs, bewijs: string, nieuw = NIEUW) => acceptBewijs(deurOf(database.db), [soort], { raw: { bewijs, nieuw }, herkomst: herkomst() });
const herstel = (email: string, adres = "h1") => requestHerstel(deurOf(database.db), { email }, { adres });
const VERLOPEN = { ok: false, error: { code: "verlopen" } };

beforeAll(() => seedReferentie(database.db));
let beheerder: Awaited<ReturnType<typeof contextOf>>;
let nieuweling: { id: string; email: string };
beforeEach(async () => {
  beheerder = await contextOf(database.db, (await aPersoon(database.db, { rollen: ["beheerder"] })).id);
  nieuweling = await aPersoon(database.db, { wachtwoord: null });
});

describe("inviting everybody", () => {
  const open = () => database.db.toegangsbewijs.count({ where: { soort: "uitnodiging", gebruiktOp: null, ingetrokkenOp: null } });

  it("reaches each person who cannot get in once, however often and by however many it is asked", async () => {
    await inviteIedereen(beheerder);
    const voor = await open();
    const groep = await Promise.all(Array.from({ length: 60 }, () => aPersoon(database.db, { wachtwoord: null })));
    await database.db.persoon.update({ where: { id: groep[0]!.id }, data: { actief: false } });
    expect(await countZonderToegang(beheerder)).toBe(59);
    const [een, twee] = await Promise.all([inviteIedereen(beheerder), inviteIedereen(beheerder)]);
    expect(een.ok && twee.ok && een.value.uitgenodigd + twee.value.uitgenodigd).toBe(59);
    expect([await open() - voor, await countZonderToegang(beheerder)]).toEqual([59, 0]);
    expect(await inviteIedereen(beheerder)).toEqual({ ok: true, value: { uitgenodigd: 0, resterend: 0 } });
    expect((await accept("uitnodiging", await tokenInMail(database.db, "uitnodiging", groep[59]!.email))).ok).toBe(true);
    expect(await database.db.mail.count({ where: { aan: groep[0]!.email } })).toBe(0);
  });
  it("is for beheerders, and nobody else learns how many there are", async () => {
    const other = await contextOf(database.db, (await aPersoon(database.db, { rollen: ["coordinator"] })).id);
    expect(await inviteIedereen(other)).toMatchObject({ error: { code: "geen-recht" } });
    expect(await countZonderToegang(other)).toBe(0);
  });
});

describe("an invitation", () => {
  it("is mailed, sets an own password once and signs in", async () => {
    expect(await invitePersoon(beheerder, { persoonId: nieuweling.id })).toEqual({ ok: true, value: { email: nieuweling.email } });
    const token = await tokenInMail(database.db, "uitnodiging", nieuweling.email);
    expect(await accept("uitnodiging", token, "kort")).toMatchObject({ error: { fouten: [{ veld: "nieuw" }] } });
    const result = await accept("uitnodiging", token);
    expect(result.ok && (await findSessie(database.db, result.value.sessieId))?.actor.id).toBe(nieuweling.id);
    expect(await accept("uitnodiging", token, "een heel ander wachtwoord")).toMatchObject(VERLOPEN);
    expect((await signIn(deurOf(database.db), { email: nieuweling.email, wachtwoord: NIEUW }, herkomst())).ok).toBe(true);
    expect(JSON.stringify(await database.db.toegangsbewijs.findMany())).not.toContain(token);
  });
  it("is not used up by looking, however often a mail scanner looks", async () => {
    await invitePersoon(beheerder, { persoonId: nieuweling.id });
    const token = await tokenInMail(database.db, "uitnodiging", nieuweling.email);
    for (let index = 0; index < 3; index += 1) expect(await findBewijsHouder(database.db, ["uitnodiging"], token)).toMatchObject({ email: nieuweling.email });
    expect((await accept("uitnodiging", token)).ok).toBe(true);
    expect(await findBewijsHouder(database.db, ["uitnodiging"], token)).toBeNull();
  });
  it("lets one of ten simultaneous users in", async () => {
    await invitePersoon(beheerder, { persoonId: nieuweling.id });
    const token = await tokenInMail(database.db, "uitnodiging", nieuweling.email);
    const results = await Promise.all(Array.from({ length: 10 }, () => accept("uitnodiging", token)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
  it("stops working when a newer one is sent, the account goes off, the access ends or seven days pass", async () => {
    const invite = async () => {
      await invitePersoon(beheerder, { persoonId: nieuweling.id });
      return tokenInMail(database.db, "uitnodiging", nieuweling.email);
    };
    const old = await invite();
    const newer = await invite();
    expect(await accept("uitnodiging", old)).toMatchObject(VERLOPEN);
    await database.db.persoon.update({ where: { id: nieuweling.id }, data: { actief: false } });
    expect(await accept("uitnodiging", newer)).toMatchObject(VERLOPEN);
    expect(await invitePersoon(beheerder, { persoonId: nieuweling.id })).toMatchObject({ ok: false });
    await database.db.persoon.update({ where: { id: nieuweling.id }, data: { actief: true } });
    await database.db.$transaction((tx) => endAccess(tx, nieuweling.id));
    expect(await accept("uitnodiging", newer)).toMatchObject(VERLOPEN);
    const last = await invite();
    await database.db.$executeRaw(sql`UPDATE toegangsbewijs SET verloopt_op = clock_timestamp() - interval '1 second' WHERE persoon_id = ${nieuweling.id}::uuid`);
    expect(await accept("uitnodiging", last)).toMatchObject(VERLOPEN);
  });
  it("is for beheerders to send, and says nothing about people who do not exist", async () => {
    const other = await contextOf(database.db, (await aPersoon(database.db, { rollen: ["manager"] })).id);
    expect(await invitePersoon(other, { persoonId: nieuweling.id })).toMatchObject({ error: { code: "geen-recht" } });
    expect(await invitePersoon(beheerder, { persoonId: "00000000-0000-4000-8000-000000000000" })).toMatchObject({ error: { code: "niet-gevonden" } });
    expect(await invitePersoon(beheerder, { persoonId: { not: "x" } })).toMatchObject({ error: { code: "ongeldig" } });
  });
});

describe("a link of another purpose", () => {
  it("is refused, as is anything we did not make", async () => {
    const soorten = ["uitnodiging", "herstel", "eerste_beheerder"] as const;
    for (const soort of [...soorten, "volg", "opdracht"] as const) {
      const token = await database.db.$transaction((tx) => createBewijs(tx, { soort, persoonId: nieuweling.id, verlooptOp: new Date(Date.now() + 60_000) }));
      for (const ander of soorten) if (ander !== soort) expect(await accept(ander, token)).toMatchObject(VERLOPEN);
    }
    for (const token of ["", "x", "A".repeat(43), "../../x", "A\0B"]) expect(await accept("herstel", token)).toMatchObject(VERLOPEN);
    expect(await database.db.persoon.findUnique({ where: { id: nieuweling.id }, select: { wachtwoordHash: true } })).toEqual({ wachtwoordHash: null });
  });
});

describe("a forgotten password", () => {
  it("answers everybody alike and as slowly, and mails only who exists", async () => {
    const known = await aPersoon(database.db);
    const inactive = await aPersoon(database.db, { actief: false });
    const timed = async (email: string) => {
      const started = performance.now();
      return { answer: JSON.stringify(await herstel(email, `h-${email}`)), ms: performance.now() - started };
    };
    const results = [await timed(known.email), await timed("niemand@proef.example"), await timed(inactive.email)];
    expect(new Set(results.map(({ answer }) => answer))).toEqual(new Set(['{"ok":true,"value":null}']));
    for (const { ms } of results) expect(Math.abs(ms - 410)).toBeLessThan(150);
    expect(await database.db.mail.count({ where: { soort: "herstel", aan: { in: [inactive.email, "niemand@proef.example"] } } })).toBe(0);
    await tokenInMail(database.db, "herstel", known.email);
  });
  it("sets a new password, ends the sessies and the older link, and lifts the brake on guessing", async () => {
    const { email } = await aPersoon(database.db);
    const before = await signIn(deurOf(database.db), { email, wachtwoord: WACHTWOORD }, herkomst("h2"));
    for (let index = 0; index < 5; index += 1) await signIn(deurOf(database.db), { email, wachtwoord: "gok gok gok" }, herkomst("h3"));
    await herstel(email, "h4");
    const first = await tokenInMail(database.db, "herstel", email);
    await herstel(email, "h4");
    expect(await accept("herstel", first)).toMatchObject(VERLOPEN);
    expect((await accept("herstel", await tokenInMail(database.db, "herstel", email))).ok).toBe(true);
    expect(before.ok && (await findSessie(database.db, before.value.sessieId))).toBeNull();
    expect((await signIn(deurOf(database.db), { email, wachtwoord: NIEUW }, herkomst("h5"))).ok).toBe(true);
  });
  it("mails three times an hour at most, and still answers the same", async () => {
    const { email } = await aPersoon(database.db);
    for (let index = 0; index < 5; index += 1) expect(await herstel(index % 2 ? email.toUpperCase() : email, `i${index}`)).toEqual({ ok: true, value: null });
    expect(await database.db.mail.count({ where: { soort: "herstel", aan: email } })).toBe(3);
  });
});

describe("scripts", () => {
  it("a hundred simultaneous starts make one first beheerder with one link", async () => {
    await database.db.persoonRol.deleteMany({ where: { rol: "beheerder" } });
    await database.db.toegangsbewijs.updateMany({ data: { ingetrokkenOp: new Date() } });
    const results = await Promise.all(Array.from({ length: 100 }, (_, index) => createEersteBeheerder(deurOf(database.db), { email: `eerste${index}@proef.example` }).catch(() => null)));
    const made = results.flatMap((result) => (result?.ok ? [result.value.url] : []));
    expect(made).toHaveLength(1);
    expect(await database.db.persoonRol.count({ where: { rol: "beheerder" } })).toBe(1);
    const token = made[0]?.split("/").at(-1) ?? "";
    const entered = await accept("eerste_beheerder", token);
    expect(entered.ok && entered.value.rollen).toEqual(["beheerder"]);
    expect(await createEersteBeheerder(deurOf(database.db), { email: "tweede@proef.example" })).toMatchObject({ ok: false, error: { code: "bestaat-al" } });
  });
  it("an API key is shown once, kept as hash, and made only for who exists", async () => {
    const { email, id } = await aPersoon(database.db);
    const result = await createApiSleutel(deurOf(database.db), { email, naam: "Koppeling", scope: "lezen" });
    expect(result.ok && result.value.sleutel).toMatch(/^fsd_[0-9a-f]{8}_[\w-]{43}$/);
    const stored = await database.db.apiSleutel.findMany({ where: { persoonId: id } });
    expect(stored).toHaveLength(1);
    expect(stored[0]).toMatchObject({ naam: "Koppeling", scope: "lezen", hash: result.ok ? hashSecret(result.value.sleutel) : "" });
    expect(await createApiSleutel(deurOf(database.db), { email: "niemand@proef.example", naam: "x", scope: null })).toMatchObject({ error: { code: "niet-gevonden" } });
    expect(await createApiSleutel(deurOf(database.db), { email, naam: "x", scope: "alles" })).toMatchObject({ error: { code: "ongeldig" } });
  });
});
