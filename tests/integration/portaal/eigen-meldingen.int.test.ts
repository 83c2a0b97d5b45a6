import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { getBalie } from "@/lib/queries/portaal/get-balie";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { isEigenMelding, listEigenMeldingen } from "@/lib/queries/portaal/list-eigen-meldingen";
import { findPlekByTekst, listEigenPlekken, listPlekken } from "@/lib/queries/portaal/list-plekken";
import { findOpnieuw } from "@/lib/queries/portaal/find-opnieuw";
import { listVaker } from "@/lib/queries/portaal/list-vaker";
import { listBetreft } from "@/lib/queries/portaal/list-betreft";
import { proposeMelding } from "@/lib/queries/portaal/propose-melding";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, ander: PersoonActor, desk: PersoonActor, zaal: string, teamId: string;
const as = (actor: PersoonActor, now?: () => Date) => contextOf(database.db, actor, now);
const canary = (veld: string) => `KANARIE-${veld}`;

beforeAll(async () => {
  await seedReferentie(database.db);
  [klant, ander] = await Promise.all([aPersoon(database.db), aPersoon(database.db)]);
  desk = await aPersoon(database.db, { rollen: ["frontoffice"], naam: "Sanne de Boer" });
  teamId = (await database.db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
  const gebouw = await database.db.locatie.create({ data: { soort: "gebouw", naam: "Gebouw Zuid" } });
  zaal = (await database.db.locatie.create({ data: { soort: "ruimte", naam: "zaal Lisdodde", code: "Z1.04", ouderId: gebouw.id } })).id;
});

describe("nog een keer", () => {
  const maak = (wie: PersoonActor, input: object, terug: number) => aMelding(as(wie, () => new Date(Date.now() - terug * 60_000)), { locatieId: zaal, ...input });
  const sluit = async (nummer: number) => must(await MELDING_COMMANDS.cancel(as(desk), nummer, { versie: 1, reden: "dubbel" }));

  it("offers what somebody asked before and is done, most often first, and nothing of anybody else", async () => {
    const wie = await aPersoon(database.db);
    const [lamp1, lamp2, stoel, loopt] = [await maak(wie, {}, 9), await maak(wie, {}, 8), await maak(wie, { productCode: "WM-01" }, 7), await maak(wie, { productCode: "GO-08" }, 6)];
    const klacht = await maak(wie, { omschrijving: "Ik wacht al weken.", kwis: "K", productCode: undefined }, 5);
    for (const nummer of [lamp1, lamp2, stoel]) await sluit(nummer);
    expect(await listVaker(as(wie))).toMatchObject([{ nummer: lamp2, waar: "zaal Lisdodde (Z1.04)" }, { nummer: stoel }]);
    expect(await listVaker(as(ander))).toEqual([]);
    await database.db.product.update({ where: { code: "WM-01" }, data: { actief: false } });
    expect((await listVaker(as(wie))).map(({ nummer }) => nummer)).toEqual([lamp2]);
    await database.db.product.update({ where: { code: "WM-01" }, data: { actief: true } });
    for (const nummer of [klacht, 999_999]) expect(await findOpnieuw(as(wie), nummer)).toBeNull();
    for (const vreemd of [ander, desk]) expect(await findOpnieuw(as(vreemd), loopt)).toBeNull();
  });

  it("fills in the words of the klant, and not those of who wrote it down for them", async () => {
    const zelf = must(await submitMelding(as(klant), { omschrijving: "De koffie is op.", productCode: "GO-03", locatieId: zaal, kanaal: "portaal" }, { sleutel: randomUUID(), deur: "portaal" }));
    expect(await findOpnieuw(as(klant), Number(zelf.nummer.slice(1)))).toEqual({ tekst: "De koffie is op.", kwis: "S", productCode: "GO-03", locatieId: zaal, plaatsTekst: "", velden: {} });
    const balie = await aMelding(as(desk), { melderId: klant.id, kanaal: "telefoon", omschrijving: "Belde: de koffie is op.", plaatsTekst: "bij de lift" });
    expect(await findOpnieuw(as(klant), balie)).toMatchObject({ tekst: "", plaatsTekst: "bij de lift" });
  });
});

describe("mijn meldingen", () => {
  it("are mine alone, also when my role sees more, and come page by page without gaps", async () => {
    const wie = await aPersoon(database.db, { rollen: ["frontoffice"] });
    const nummers = [];
    for (let i = 0; i < 7; i += 1) nummers.push(await aMelding(as(wie), { omschrijving: `Kraan ${i} lekt` }));
    await aMelding(as(ander));
    const seen: number[] = [];
    for (let cursor: string | undefined, ronde = 0; ronde < 5; ronde += 1) {
      const page = await listEigenMeldingen(as(wie), { deel: "lopend", aantal: 3, ...(cursor ? { cursor } : {}) });
      seen.push(...page.rijen.map(({ nummer }) => nummer));
      if (!page.volgende) break;
      cursor = page.volgende;
    }
    expect(seen).toEqual([...nummers].reverse());
    expect((await listEigenMeldingen(as(wie), { deel: "alles", zoek: "kraan 3" })).rijen).toHaveLength(1);
    expect((await listEigenMeldingen(as(ander), { deel: "alles", zoek: "kraan" })).rijen).toHaveLength(0);
    expect((await listEigenMeldingen(as(wie), { deel: "lopend", cursor: "zomaar\0iets" })).rijen).toHaveLength(7);
    must(await MELDING_COMMANDS.cancel(as(wie), nummers[0]!, { versie: 1, reden: "ingetrokken" }));
    expect((await listEigenMeldingen(as(wie), { deel: "klaar" })).rijen.map(({ nummer }) => nummer)).toEqual([nummers[0]]);
  });

  it("do not exist for anybody else, not even for the desk on this page", async () => {
    const nummer = await aMelding(as(klant));
    expect([await isEigenMelding(as(klant), nummer), await isEigenMelding(as(ander), nummer)]).toEqual([true, false]);
    expect(await getEigenMelding(as(ander), nummer)).toBeNull();
    expect(await getEigenMelding(as(desk), nummer)).toBeNull();
    expect(await getEigenMelding(as(klant), 999_999)).toBeNull();
  });

  it("show what a klant may know and nothing of the inside", async () => {
    const nummer = await aMelding(as(klant), { locatieId: zaal });
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    must(await noteMelding(as(desk), nummer, { tekst: canary("notitie") }));
    must(await attachBijlage(as(desk), nummer, { bestand: { naam: `${canary("intern")}.txt`, bytes: Buffer.from("x") }, zichtbaar: "intern" }));
    must(await attachBijlage(as(desk), nummer, { bestand: { naam: "voor-klant.txt", bytes: Buffer.from("x") }, zichtbaar: "klant" }));
    const collega = await aPersoon(database.db, { rollen: ["frontoffice"], naam: canary("collega") });
    must(await informKlant(as(collega), nummer, { tekst: "Wij komen zo." }));
    const { versie } = await database.db.melding.findUniqueOrThrow({ where: { nummer } });
    must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie, teamId, toelichting: canary("toelichting") }));
    await database.db.opdracht.updateMany({ where: { melding: { nummer } }, data: { kosten: 1234.56, versie: 2 } });
    const melding = (await getEigenMelding(as(klant), nummer))!;
    expect(JSON.stringify(melding)).not.toMatch(/KANARIE|1234/);
    expect(melding).toMatchObject({ plaats: "zaal Lisdodde (Z1.04)", stand: { status: "uitgezet", eigenaar: "Sanne de Boer" }, acties: ["cancel", "inquire"] });
    expect(melding.berichten.map(({ door, vanMij }) => ({ door, vanMij }))).toEqual([{ door: "Servicedesk", vanMij: false }]);
    expect(melding.bestanden.map(({ naam }) => naam)).toEqual(["voor-klant.txt"]);
    expect(Object.keys(melding.stapOp)).toEqual(["0", "1", "2"]);
  });

  it("offer what the status allows: answer, then judge, close and reopen", async () => {
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    must(await MELDING_COMMANDS.ask(as(desk), nummer, { versie: 2, vraag: "Welke lamp?" }));
    expect(await getEigenMelding(as(klant), nummer)).toMatchObject({ vraag: "Welke lamp?", berichten: [], acties: ["answer", "cancel", "inquire"] });
    must(await MELDING_COMMANDS.answer(as(klant), nummer, { versie: 3, tekst: "De linker." }));
    must(await MELDING_COMMANDS["mark-gereed"](as(desk), nummer, { versie: 4, oplossing: "Vervangen." }));
    must(await MELDING_COMMANDS.rate(as(klant), nummer, { versie: 5, cijfer: 9 }));
    expect(await getEigenMelding(as(klant), nummer)).toMatchObject({ oplossing: "Vervangen.", oordeel: { cijfer: 9 }, acties: ["reopen", "close", "rate"] });
    expect((await getEigenMelding(as(klant, () => new Date(Date.now() + 15 * 86_400_000)), nummer))!.acties).not.toContain("reopen");
  });
});

describe("melden", () => {
  it("proposes kind, danger, products and a first answer", async () => {
    const lamp = await proposeMelding(as(klant), { tekst: "De lamp boven mijn bureau is kapot", soort: null });
    expect(lamp).toMatchObject({ kwis: "S", zeker: true, spoed: false });
    expect(lamp.producten[0]?.verwacht).toBeInstanceOf(Date);
    expect(await proposeMelding(as(klant), { tekst: "Er is brand in de kelder", soort: "S" })).toMatchObject({ spoed: true });
    expect((await proposeMelding(as(klant), { tekst: "hmm", soort: null })).zeker).toBe(false);
    expect((await proposeMelding(as(klant), { tekst: "Complimenten voor de schoonmaker, heel netjes!", soort: "K" })).kwis).toBe("compliment");
  });

  it("finds places by words and codes, and keeps the last ones at hand", async () => {
    expect((await listPlekken(as(klant), "lisd")).map(({ label }) => label)).toEqual(["zaal Lisdodde (Z1.04)"]);
    expect(await findPlekByTekst(as(klant), " z1.04 ")).toBe(zaal);
    expect(await findPlekByTekst(as(klant), "achter de schuur")).toBeNull();
    const wie = await aPersoon(database.db);
    await aMelding(as(wie), { locatieId: zaal });
    expect(await listEigenPlekken(as(wie))).toEqual([{ waarde: zaal, label: "zaal Lisdodde (Z1.04)", uitleg: "Gebouw Zuid" }]);
  });

  it("lists for a klacht only teams and people of the services", async () => {
    const gewoon = await aPersoon(database.db, { naam: `Zwaluw ${randomUUID()}` });
    expect((await listBetreft(as(klant), "sanne")).map(({ uitleg }) => uitleg)).toEqual(["Medewerker"]);
    expect((await listBetreft(as(klant), "technische"))[0]).toMatchObject({ waarde: `team:${teamId}` });
    expect(await listBetreft(as(klant), gewoon.naam)).toEqual([]);
  });
});

describe("de balie", () => {
  it("tells until when it is open, and when it is back", async () => {
    expect((await getBalie(as(klant, () => new Date("2026-11-24T10:00:00+01:00")))).tijd).toEqual({ open: true, tot: new Date("2026-11-24T17:30:00+01:00") });
    expect((await getBalie(as(klant, () => new Date("2026-12-24T18:00:00+01:00")))).tijd).toEqual({ open: false, vanaf: new Date("2026-12-28T07:30:00+01:00") });
  });
});
