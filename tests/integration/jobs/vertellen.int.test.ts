import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Worker } from "@/lib/jobs/worker";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { OPDRACHT_COMMANDS } from "@/lib/use-cases/opdracht/opdracht-commands";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { aWorker, eventually, isTold, prepare } from "./worker-setup";

const database = testDb();
const GEHEIM = "KANARIE-7731 staat alleen in een notitie";
let worker: Worker, klant: PersoonActor, desk: PersoonActor, monteur: PersoonActor, collega: PersoonActor, teamId: string, leverancierId: string;

beforeAll(async () => {
  await prepare(database.db);
  teamId = (await database.db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
  leverancierId = (await database.db.leverancier.create({ data: { naam: "De Groot", email: "groot@leverancier.example", contactpersoon: "Jan de Groot" } })).id;
  klant = await aPersoon(database.db, { naam: "Sanne <b>Klant</b>" });
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  monteur = await aPersoon(database.db, { rollen: ["backoffice"], teamIds: [teamId] });
  collega = await aPersoon(database.db, { rollen: ["backoffice"], teamIds: [teamId] });
  worker = await aWorker(database.url);
});
afterAll(() => worker.stop());

const as = (actor: PersoonActor) => contextOf(database.db, actor);
const read = (nummer: number) => database.db.melding.findUniqueOrThrow({ where: { nummer }, include: { opdrachten: true } });
const versie = async (nummer: number) => (await read(nummer)).versie;
const mailsOf = async (nummer: number, aan?: string) =>
  (await database.db.mail.findMany({ where: { melding: { nummer }, ...(aan ? { aan } : {}) }, orderBy: { id: "asc" } }));
const soorten = async (nummer: number, aan: string) => (await mailsOf(nummer, aan)).map(({ soort }) => soort);
const told = () => eventually(() => isTold(database.db), Boolean);

describe("de weg van een melding wordt verteld", () => {
  it("tells klant, eigenaar and team on the whole walk, each thing once, and delivers in the postbus of the demo", async () => {
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    must(await noteMelding(as(desk), nummer, { tekst: GEHEIM }));
    must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie: await versie(nummer), teamId }));
    const opdracht = (await read(nummer)).opdrachten[0]!;
    await told(); // two gebeurtenissen of one moment are told side by side
    must(await informKlant(as(desk), nummer, { tekst: "Wij komen vanmiddag." }));
    must(await OPDRACHT_COMMANDS["pick-up"](as(monteur), opdracht.nummer, { versie: 1 }));
    await told();
    must(await OPDRACHT_COMMANDS.finish(as(monteur), opdracht.nummer, { versie: 2, resultaat: "Lamp vervangen." }));
    must(await MELDING_COMMANDS.rate(as(klant), nummer, { versie: await versie(nummer), cijfer: 9 }));
    await eventually(() => mailsOf(nummer, klant.email), (mails) => mails.length === 4 && mails.every(({ status }) => status === "verzonden"));
    expect(await soorten(nummer, klant.email)).toEqual(["ontvangen", "bezig", "bericht", "gereed"]);
    expect(await soorten(nummer, monteur.email)).toEqual(["opdracht"]);
    expect(await soorten(nummer, collega.email)).toEqual(["opdracht"]);
    const bellen = await eventually(() => database.db.attentie.findMany({ where: { persoonId: desk.id, melding: { nummer } } }), (rows) => rows.some(({ soort }) => soort === "melding.beoordeeld"));
    expect(bellen.map(({ soort }) => soort)).toContain("melding.beoordeeld");
    const alles = JSON.stringify(await mailsOf(nummer));
    expect(alles).not.toContain(GEHEIM);
    expect(alles).toContain("Lamp vervangen.");
    const gereed = (await mailsOf(nummer, klant.email)).at(-1)!;
    expect(gereed.html).toContain("Sanne &lt;b&gt;Klant&lt;/b&gt;");
    const [, token] = /https:\/\/servicedesk\.test\/volg\/([\w-]{43})\?cijfer=10/.exec(gereed.tekst)!;
    expect(await database.db.toegangsbewijs.count({ where: { soort: "volg", melding: { nummer } } })).toBe(4);
    expect(alles.split(token!).length).toBeGreaterThan(10);
  });

  it("mails a leverancier a link of its own and the desk what the leverancier says", async () => {
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie: 2, leverancierId, toelichting: "Graag vóór het weekend." }));
    const [mail] = await eventually(() => mailsOf(nummer, "groot@leverancier.example"), (mails) => mails.length === 1);
    expect(mail!.tekst).toContain("Graag vóór het weekend.");
    expect(mail!.tekst).toMatch(/https:\/\/servicedesk\.test\/opdracht\/[\w-]{43}/);
    expect(mail!.tekst).not.toContain("Klant");
    const opdracht = (await read(nummer)).opdrachten[0]!;
    const groot = contextOf(database.db, { soort: "leverancier", id: leverancierId, naam: "De Groot", opdrachtId: opdracht.id });
    must(await OPDRACHT_COMMANDS.refuse(groot, opdracht.nummer, { versie: 1, reden: "Geen tijd" }));
    const [geweigerd] = await eventually(() => mailsOf(nummer, desk.email), (mails) => mails.length === 1);
    expect(geweigerd).toMatchObject({ soort: "desk_geweigerd" });
    expect(geweigerd!.tekst).toContain("Geen tijd");
  });

  it("asks, hears the answer, and counts the figures of the day within a second or so", async () => {
    const nummer = await aMelding(as(klant), { kanaal: "portaal" });
    must(await MELDING_COMMANDS.ask(as(desk), nummer, { versie: 1, vraag: "Welke lamp is het?" }));
    await told();
    must(await MELDING_COMMANDS.answer(as(klant), nummer, { versie: 2, tekst: "De linker." }));
    const [reactie] = await eventually(() => mailsOf(nummer, desk.email), (mails) => mails.length === 1);
    expect(reactie!.tekst).toContain("De linker.");
    expect((await mailsOf(nummer, klant.email)).find(({ soort }) => soort === "vraag")!.tekst).toContain("Welke lamp is het?");
    const aantal = await database.db.melding.count();
    await eventually(async () => (await database.db.dagcijfer.aggregate({ _sum: { nieuw: true } }))._sum.nieuw, (nieuw) => nieuw === aantal);
  });

  it("never tells the person or team about a klacht that is about them, whatever happens to it", async () => {
    const behandelaar = await aPersoon(database.db, { rollen: ["klachtbehandelaar"] });
    const nummer = await aMelding(as(klant), { omschrijving: "Ik ben onbeschoft behandeld, hier wil ik een klacht over indienen.", kwis: "K", spoed: true, betreft: { soort: "persoon", id: desk.id } });
    must(await MELDING_COMMANDS.assign(as(behandelaar), nummer, { versie: 1, eigenaarId: behandelaar.id }));
    must(await MELDING_COMMANDS.dispatch(as(behandelaar), nummer, { versie: 2, teamId }));
    must(await MELDING_COMMANDS.classify(as(behandelaar), nummer, { versie: await versie(nummer), betreft: { soort: "team", id: teamId } }));
    must(await MELDING_COMMANDS.inquire(as(klant), nummer, { versie: await versie(nummer) }));
    await told();
    for (const wie of [monteur, collega]) expect(await soorten(nummer, wie.email), wie.naam).not.toContain("desk_reactie");
    expect(await mailsOf(nummer, desk.email)).toEqual([]);
    expect(await database.db.attentie.count({ where: { melding: { nummer }, persoonId: desk.id } })).toBe(0);
    expect((await mailsOf(nummer, behandelaar.email)).map(({ soort }) => soort)).toEqual(["desk_klacht"]);
    expect(await soorten(nummer, klant.email)).toContain("ontvangen");
  });
});
