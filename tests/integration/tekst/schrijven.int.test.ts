import { beforeAll, describe, expect, it } from "vitest";
import { getLeverancierOpdracht } from "@/lib/queries/leverancier/get-leverancier-opdracht";
import { getZaak } from "@/lib/queries/wachtrij/get-zaak";
import { getSchrijfplek } from "@/lib/queries/schrijven/get-schrijfplek";
import { tellGebeurtenis } from "@/lib/jobs/handlers/tell-gebeurtenis";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { setToonhint } from "@/lib/use-cases/schrijven/set-toonhint";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { sendOpdrachtbericht } from "@/lib/use-cases/opdracht/send-opdrachtbericht";
import { OPDRACHT_COMMANDS } from "@/lib/use-cases/opdracht/opdracht-commands";
import { saveSchrijfconcept } from "@/lib/use-cases/schrijven/save-schrijfconcept";
import { takeOverConcept } from "@/lib/use-cases/schrijven/take-over-concept";
import type { Actor } from "@/lib/domain/authz/actor";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const as = (actor: Actor) => contextOf(database.db, actor);
let noor: PersoonActor, lars: PersoonActor, klant: PersoonActor;

beforeAll(async () => {
  [noor, lars, klant] = await Promise.all([aPersoon(database.db, { naam: "Noor de Wit", rollen: ["frontoffice"] }), aPersoon(database.db, { naam: "Lars Bos", rollen: ["frontoffice"] }), aPersoon(database.db)]);
});

describe("a draft on the server", () => {
  it("comes back to its writer, is seen by colleagues, can be taken over without losing a word, and ends when it is sent", async () => {
    const nummer = await aMelding(as(klant));
    must(await saveSchrijfconcept(as(noor), { nummer, tab: "bericht", tekst: "Wij komen" }));
    must(await saveSchrijfconcept(as(noor), { nummer, tab: "bericht", tekst: "Wij komen morgen." }));
    must(await saveSchrijfconcept(as(lars), { nummer, tab: "bericht", tekst: "Dank u." }));
    expect(must(await getSchrijfplek(as(noor), nummer)).eigen).toEqual({ bericht: "Wij komen morgen." });
    expect(must(await getSchrijfplek(as(lars), nummer)).anderen).toMatchObject([{ tab: "bericht", naam: "Noor de Wit", tekst: "Wij komen morgen.", bezig: true }]);
    expect(must(await takeOverConcept(as(lars), { nummer, tab: "bericht", vanId: noor.id }))).toEqual({ tekst: "Dank u.\n\nWij komen morgen." });
    expect(await takeOverConcept(as(lars), { nummer, tab: "bericht", vanId: noor.id }), "it is taken once").toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(must(await getSchrijfplek(as(noor), nummer)).anderen).toMatchObject([{ naam: "Lars Bos", tekst: "Dank u.\n\nWij komen morgen." }]);
    must(await informKlant(as(lars), nummer, { tekst: "Dank u.\n\nWij komen morgen." }));
    expect(must(await getSchrijfplek(as(noor), nummer))).toMatchObject({ eigen: {}, anderen: [] });
    must(await saveSchrijfconcept(as(noor), { nummer, tab: "notitie", tekst: "x" }));
    must(await saveSchrijfconcept(as(noor), { nummer, tab: "notitie", tekst: " " }));
    expect(must(await getSchrijfplek(as(noor), nummer)).eigen, "made empty is thrown away").toEqual({});
  });

  it("is no business of a klant, nor of a colleague whose own matter it is", async () => {
    const eigen = await aMelding(as(lars));
    must(await saveSchrijfconcept(as(noor), { nummer: eigen, tab: "notitie", tekst: "Onder ons." }));
    expect(must(await getSchrijfplek(as(lars), eigen)).anderen).toEqual([]);
    expect(await takeOverConcept(as(lars), { nummer: eigen, tab: "notitie", vanId: noor.id })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await saveSchrijfconcept(as(klant), { nummer: eigen, tab: "bericht", tekst: "a" })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });
});

describe("a message to a leverancier", () => {
  it("stands on the page of the opdracht and goes by mail; the answer comes back to the desk, and the klant reads neither", async () => {
    const { db } = database;
    const leverancier = await db.leverancier.create({ data: { naam: "De Groot Installaties", email: "werk@degroot.example" } });
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.dispatch(as(noor), nummer, { versie: 1, leverancierId: leverancier.id }));
    const opdracht = await db.opdracht.findFirstOrThrow({ where: { melding: { nummer } } });
    must(await sendOpdrachtbericht(as(noor), opdracht.nummer, { tekst: "Kunt u morgen komen?" }));
    const actor: Actor = { soort: "leverancier", id: leverancier.id, naam: leverancier.naam, opdrachtId: opdracht.id };
    must(await sendOpdrachtbericht(as(actor), opdracht.nummer, { tekst: "Ja, om tien uur." }));
    expect((await getLeverancierOpdracht(as(actor), opdracht.nummer))?.berichten).toMatchObject([{ vanOns: false, door: "Noor de Wit", tekst: "Kunt u morgen komen?" }, { vanOns: true, tekst: "Ja, om tien uur." }]);
    expect(must(await getZaak(as(lars), nummer)).dossier.opdrachtberichten.map(({ richting, tekst }) => [richting, tekst])).toEqual([["naar_leverancier", "Kunt u morgen komen?"], ["van_leverancier", "Ja, om tien uur."]]);
    const gestuurd = await db.gebeurtenis.findFirstOrThrow({ where: { soort: "opdracht.bericht_gestuurd", opdrachtId: opdracht.id } });
    await tellGebeurtenis({ db, now: () => new Date(), appUrl: "http://plein.example", postbode: null }, gestuurd.id);
    const mails = await db.mail.findMany({ where: { soort: "opdracht_bericht", opdrachtId: opdracht.id } });
    expect(mails).toMatchObject([{ aan: "werk@degroot.example" }]);
    expect(mails[0]?.tekst).toContain("> Kunt u morgen komen?");
    const bijKlant = await db.bericht.count({ where: { melding: { nummer } } });
    expect(bijKlant).toBe(0);
  });

  it("cannot be sent to a team, by a klant, with a gap, or after the work was withdrawn", async () => {
    const { db } = database;
    const leverancier = await db.leverancier.create({ data: { naam: "Glashelder", email: "werk@glashelder.example" } });
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.dispatch(as(noor), nummer, { versie: 1, leverancierId: leverancier.id }));
    const opdracht = await db.opdracht.findFirstOrThrow({ where: { melding: { nummer } } });
    expect(await sendOpdrachtbericht(as(klant), opdracht.nummer, { tekst: "Hallo" })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await sendOpdrachtbericht(as(noor), opdracht.nummer, { tekst: "Klaar [vul in: gepland]?" })).toMatchObject({ ok: false, error: { code: "ongeldig" } });
    must(await OPDRACHT_COMMANDS.withdraw(as(noor), opdracht.nummer, { versie: opdracht.versie, reden: "Niet meer nodig." }));
    expect(await sendOpdrachtbericht(as(noor), opdracht.nummer, { tekst: "Hallo" })).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan" } });
  });
});

describe("a colleague who is named in a note", () => {
  it("hears it behind the bell; who is not named in the words, or is the klacht's own subject, does not", async () => {
    const nummer = await aMelding(as(klant));
    must(await noteMelding(as(noor), nummer, { tekst: `Kijk jij even, @${lars.naam}?`, collegaIds: [lars.id, klant.id] }));
    const bellen = await database.db.attentie.findMany({ where: { melding: { nummer }, sleutel: { startsWith: "notitie:" } }, select: { persoonId: true, pad: true } });
    expect(bellen).toEqual([{ persoonId: lars.id, pad: `/wachtrij/M${nummer}` }]);
  });
});

describe("the hint about the tone", () => {
  it("is a choice of each person at the desk", async () => {
    const nummer = await aMelding(as(klant));
    expect(must(await getSchrijfplek(as(lars), nummer)).toonhint).toBe(true);
    must(await setToonhint(as(lars), { aan: false }));
    expect([must(await getSchrijfplek(as(lars), nummer)).toonhint, must(await getSchrijfplek(as(noor), nummer)).toonhint]).toEqual([false, true]);
    expect(await setToonhint(as(klant), { aan: false })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });
});
