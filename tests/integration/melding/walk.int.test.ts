import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEEM_ID } from "@/lib/domain/authz/actor";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { OPDRACHT_COMMANDS } from "@/lib/use-cases/opdracht/opdracht-commands";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, monteur: PersoonActor, coordinator: PersoonActor, teamId: string;

beforeAll(async () => {
  await seedReferentie(database.db);
  teamId = (await database.db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
  klant = await aPersoon(database.db);
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  coordinator = await aPersoon(database.db, { rollen: ["coordinator"] });
  monteur = await aPersoon(database.db, { rollen: ["backoffice"], teamIds: [teamId] });
});

const as = (actor: PersoonActor) => contextOf(database.db, actor);
const read = (nummer: number) => database.db.melding.findUniqueOrThrow({ where: { nummer }, include: { klokken: true, berichten: true, opdrachten: true, gebeurtenissen: { orderBy: { id: "asc" } } } });
const versieOf = async (nummer: number) => (await read(nummer)).versie;

describe("de hele weg van een melding", () => {
  it("goes from klant over desk and team to gereed by the text of the uitvoerder", async () => {
    const nummer = await aMelding(as(klant));
    expect(await read(nummer)).toMatchObject({ status: "nieuw", kwis: "S", prioriteit: 3, teamId, open: true, melderId: klant.id });
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie: 2, teamId }));
    const opdracht = (await read(nummer)).opdrachten[0]!;
    must(await OPDRACHT_COMMANDS["pick-up"](as(monteur), opdracht.nummer, { versie: 1 }));
    must(await OPDRACHT_COMMANDS.finish(as(monteur), opdracht.nummer, { versie: 2, resultaat: "Lamp vervangen." }));
    const na = await read(nummer);
    expect(na).toMatchObject({ status: "gereed", oplossing: "Lamp vervangen.", eigenaarId: desk.id, open: false, volgendeStap: "sluit" });
    expect(na.opdrachten[0]).toMatchObject({ status: "financieel_gereed", behandelaarId: monteur.id });
    expect(na.klokken.every(({ status, gehaald }) => status === "gestopt" && gehaald)).toBe(true);
    expect(na.gebeurtenissen.map(({ soort }) => soort)).toEqual([
      "melding.ontvangen", "melding.in_behandeling_genomen", "opdracht.aangeboden", "melding.uitgezet", "opdracht.opgepakt", "opdracht.klaar", "melding.gereed_gemeld",
    ]);
    expect(na.gebeurtenissen.at(-1)?.doorId).toBe(SYSTEEM_ID);
    must(await MELDING_COMMANDS.rate(as(klant), nummer, { versie: await versieOf(nummer), cijfer: 8 }));
    must(await MELDING_COMMANDS.close(as(klant), nummer, { versie: await versieOf(nummer) }));
    expect(await read(nummer)).toMatchObject({ status: "afgesloten" });
  });

  it("asks, pauses, resumes, reopens and keeps a deadline that explains itself", async () => {
    const nummer = await aMelding(as(klant), { omschrijving: "Het stopcontact bij mijn bureau doet het niet.", productCode: "GO-04" });
    must(await MELDING_COMMANDS.ask(as(desk), nummer, { versie: 1, vraag: "Welk bureau is het?" }));
    expect(await read(nummer)).toMatchObject({ status: "wacht_op_klant", volgendeStap: "herinner_klant", eigenaarId: desk.id });
    must(await MELDING_COMMANDS.answer(as(klant), nummer, { versie: 2, tekst: "Bureau 4." }));
    expect(await read(nummer)).toMatchObject({ status: "in_behandeling", vraag: null, klantWacht: true });
    const hervatOp = new Date(Date.now() + 86_400_000).toISOString();
    expect(await MELDING_COMMANDS.pause(as(desk), nummer, { versie: 3, reden: "overmacht", hervatOp })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    must(await MELDING_COMMANDS.pause(as(coordinator), nummer, { versie: 3, reden: "overmacht", hervatOp }));
    must(await MELDING_COMMANDS.resume(as(coordinator), nummer, { versie: 4 }));
    must(await MELDING_COMMANDS["mark-gereed"](as(desk), nummer, { versie: 5, oplossing: "Zekering vervangen." }));
    must(await MELDING_COMMANDS.reopen(as(klant), nummer, { versie: 6, reden: "Het is weer stuk." }));
    const na = await read(nummer);
    expect(na).toMatchObject({ status: "in_behandeling", heropend: 1, gereedOp: null, gereedBeleid: "na_controle" });
    expect(na.klokken.filter(({ status }) => status === "loopt").map(({ soort }) => soort)).toEqual(["gereed"]);
    expect(na.eersteUiterlijk).not.toBeNull();
  });

  it("waits for the desk after a check policy, and comes back when work is withdrawn", async () => {
    const nummer = await aMelding(as(klant), { omschrijving: "Er druppelt water uit het plafond.", productCode: "GO-01" });
    must(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: 1, impact: "ruimte", urgentie: "gehinderd" }));
    must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie: 2, teamId }));
    const [opdracht] = (await read(nummer)).opdrachten;
    must(await OPDRACHT_COMMANDS.arrive(as(monteur), opdracht!.nummer, { versie: 1 }));
    must(await OPDRACHT_COMMANDS["restore-temporarily"](as(monteur), opdracht!.nummer, { versie: 2, tekst: "Emmer eronder." }));
    must(await OPDRACHT_COMMANDS.withdraw(as(desk), opdracht!.nummer, { versie: 3, reden: "Gaat naar de loodgieter." }));
    expect(await read(nummer)).toMatchObject({ status: "in_behandeling" });
    must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie: await versieOf(nummer), teamId }));
    const tweede = (await read(nummer)).opdrachten.find(({ open }) => open)!;
    expect(await MELDING_COMMANDS["mark-gereed"](as(desk), nummer, { versie: await versieOf(nummer), oplossing: "x" })).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan" } });
    must(await OPDRACHT_COMMANDS.plan(as(monteur), tweede.nummer, { versie: 1, van: new Date(Date.now() + 3_600_000).toISOString(), tot: new Date(Date.now() + 7_200_000).toISOString() }));
    must(await OPDRACHT_COMMANDS.finish(as(monteur), tweede.nummer, { versie: 2, resultaat: "Afvoer gerepareerd." }));
    expect(await read(nummer)).toMatchObject({ status: "uitgezet", terugTeMelden: true });
    must(await OPDRACHT_COMMANDS["reject-result"](as(desk), tweede.nummer, { versie: 3, reden: "Nog nat." }));
    expect(await read(nummer)).toMatchObject({ terugTeMelden: false });
    must(await OPDRACHT_COMMANDS.finish(as(monteur), tweede.nummer, { versie: 4, resultaat: "Nu droog." }));
    must(await MELDING_COMMANDS["mark-gereed"](as(desk), nummer, { versie: await versieOf(nummer), oplossing: "Alles is droog." }));
  });

  it("treats foreign as absent, the own klant as able to, and history as fixed", async () => {
    const nummer = await aMelding(as(klant));
    const ander = await aPersoon(database.db);
    expect(await MELDING_COMMANDS.cancel(as(ander), nummer, { versie: 1, reden: "ingetrokken" })).toEqual({ ok: false, error: { code: "niet-gevonden", wat: "melding" } });
    expect(await MELDING_COMMANDS.cancel(as(ander), 999_999, { versie: 1, reden: "ingetrokken" })).toEqual({ ok: false, error: { code: "niet-gevonden", wat: "melding" } });
    expect(await MELDING_COMMANDS.take(as(klant), nummer, { versie: 1 })).toMatchObject({ error: { code: "geen-recht" } });
    must(await informKlant(as(klant), nummer, { tekst: "Het is er nu twee." }));
    must(await noteMelding(as(desk), nummer, { tekst: "Belt liever.", soort: "klant_gesproken" }));
    expect(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 })).toMatchObject({ error: { code: "inmiddels-gewijzigd" } });
    await expect(database.db.gebeurtenis.deleteMany()).rejects.toThrow(/historie/);
    await expect(database.db.melding.updateMany({ where: { nummer }, data: { status: "afgesloten", versie: 99 } })).rejects.toThrow();
  });

  it("lets exactly one of twenty simultaneous takers win", async () => {
    const nummer = await aMelding(as(klant));
    const results = await Promise.all(Array.from({ length: 20 }, () => MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.error.code === "inmiddels-gewijzigd")).toHaveLength(19);
    expect((await read(nummer)).gebeurtenissen).toHaveLength(2);
  });
});
