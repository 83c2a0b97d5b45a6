import { beforeAll, describe, expect, it } from "vitest";
import { createBewijs, revokeBewijzen } from "@/lib/data/toegangsbewijs";
import { findLeverancierOpdracht } from "@/lib/data/find-leverancier-opdracht";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { OPDRACHT_COMMANDS } from "@/lib/use-cases/opdracht/opdracht-commands";
import { getLeverancierOpdracht } from "@/lib/queries/leverancier/get-leverancier-opdracht";
import { getWerk } from "@/lib/queries/werk/get-werk";
import { listWerk } from "@/lib/queries/werk/list-werk";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const MA = new Date("2026-03-02T08:00:00+01:00");
const EINDE = new Date("2026-03-03T00:00:00+01:00");
let klant: PersoonActor, desk: PersoonActor, monteur: PersoonActor, schoonmaker: PersoonActor, td: string, schoon: string;

beforeAll(async () => {
  await seedReferentie(database.db);
  const teams = await database.db.team.findMany({ where: { soort: "backoffice" }, orderBy: { naam: "asc" } });
  td = teams.find(({ naam }) => naam === "Technische dienst")!.id;
  schoon = teams.find(({ naam }) => naam !== "Technische dienst")!.id;
  klant = await aPersoon(database.db, { naam: "Geheime Melder" });
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  monteur = await aPersoon(database.db, { rollen: ["backoffice"], teamIds: [td] });
  schoonmaker = await aPersoon(database.db, { rollen: ["backoffice"], teamIds: [schoon] });
});

const as = (actor: PersoonActor, now = MA) => contextOf(database.db, actor, () => now);
async function anOpdracht(teamId: string, input: Record<string, unknown> = {}) {
  const melding = await aMelding(as(klant), input);
  must(await MELDING_COMMANDS.dispatch(as(desk), melding, { versie: 1, teamId }));
  return { melding, nummer: (await database.db.opdracht.findFirstOrThrow({ where: { melding: { nummer: melding } } })).nummer };
}

describe("werk van het team", () => {
  it("shows the own team's opdrachten by uiterlijk, and nobody else's", async () => {
    const later = await anOpdracht(td, { productCode: "GO-03" });
    const eerder = await anOpdracht(td, { productCode: "GO-01", omschrijving: "Lekkage bij de trap" });
    const elders = await anOpdracht(schoon);
    const mijn = must(await listWerk(as(monteur), "open", EINDE));
    expect(mijn.rows.map(({ nummer }) => nummer)).toEqual([eerder.nummer, later.nummer]);
    expect(mijn.telling).toEqual({ vandaag: 1, open: 2, klaar: 0 });
    expect(must(await listWerk(as(monteur), "vandaag", EINDE)).rows.map(({ nummer }) => nummer)).toEqual([eerder.nummer]);
    expect(must(await listWerk(as(schoonmaker), "open", EINDE)).rows.map(({ nummer }) => nummer)).toEqual([elders.nummer]);
    expect(await listWerk(as(klant), "open", EINDE)).toMatchObject({ error: { code: "geen-recht" } });
    expect(await getWerk(as(monteur), elders.nummer)).toEqual(await getWerk(as(monteur), 2_000_000));
    expect(await OPDRACHT_COMMANDS.finish(as(monteur), elders.nummer, { versie: 1, resultaat: "x" })).toMatchObject({ error: { code: "niet-gevonden" } });
  });

  it("takes a lamp in one act, puts what runs on top and keeps what is klaar for a week", async () => {
    const lamp = await anOpdracht(td);
    const bezig = await anOpdracht(td);
    must(await OPDRACHT_COMMANDS.arrive(as(monteur), bezig.nummer, { versie: 1 }));
    must(await OPDRACHT_COMMANDS.finish(as(monteur), lamp.nummer, { versie: 1, resultaat: "Lamp vervangen." }));
    const open = must(await listWerk(as(monteur), "open", EINDE));
    expect(open.rows[0]).toMatchObject({ nummer: bezig.nummer, vanMij: true, status: "in_uitvoering" });
    expect(must(await listWerk(as(monteur), "klaar", EINDE)).rows.map(({ nummer }) => nummer)).toEqual([lamp.nummer]);
    const nextWeek = new Date(MA.getTime() + 8 * 86_400_000);
    expect(must(await listWerk(as(monteur, nextWeek), "klaar", nextWeek)).rows).toEqual([]);
  });

  it("tells the owner that the klant was spoken to, and counts it as contact", async () => {
    const { melding, nummer } = await anOpdracht(td);
    must(await noteMelding(as(monteur), melding, { tekst: "Komt morgen terug.", soort: "klant_gesproken", opdrachtNummer: nummer }));
    const na = await database.db.melding.findUniqueOrThrow({ where: { nummer: melding } });
    expect(na).toMatchObject({ contactOp: MA, reactieOp: MA });
    expect(must(await getWerk(as(monteur), nummer)).melding.notities).toMatchObject([{ soort: "klant_gesproken", tekst: "Komt morgen terug." }]);
  });

  it("registers what somebody of a team saw on its own channel, also for somebody else", async () => {
    const nummer = await aMelding(as(monteur), { omschrijving: "Tegel ligt los bij de ingang", productCode: undefined, kanaal: "eigen_constatering", melderId: klant.id });
    expect(await database.db.melding.findUniqueOrThrow({ where: { nummer } })).toMatchObject({ kanaal: "eigen_constatering", melderId: klant.id, ingevoerdDoorId: monteur.id, status: "nieuw" });
  });
});

describe("een leverancier achter zijn link", () => {
  async function anOpenLink() {
    const leverancier = await database.db.leverancier.create({ data: { naam: `Lift BV ${performance.now()}`, email: "lift@test.example" } });
    const melding = await aMelding(as(klant), { omschrijving: "De lift staat stil." });
    must(await MELDING_COMMANDS.dispatch(as(desk), melding, { versie: 1, leverancierId: leverancier.id, toelichting: "Meld u bij de balie." }));
    const opdracht = await database.db.opdracht.findFirstOrThrow({ where: { leverancierId: leverancier.id } });
    const token = await createBewijs(database.db, { soort: "opdracht", opdrachtId: opdracht.id, verlooptOp: new Date(Date.now() + 86_400_000) });
    return { melding, opdracht, token };
  }

  it("sees the work and not who reported it or what is internal", async () => {
    const { melding, token } = await anOpenLink();
    must(await noteMelding(as(desk), melding, { tekst: "INTERN-GEHEIM" }));
    const found = (await findLeverancierOpdracht(database.db, token))!;
    const ctx = { db: database.db, actor: found.actor, now: () => MA };
    const opdracht = await getLeverancierOpdracht(ctx, found.nummer);
    expect(opdracht).toMatchObject({ toelichting: "Meld u bij de balie.", acties: ["accept", "refuse", "plan", "finish"] });
    expect(JSON.stringify(opdracht)).not.toMatch(/INTERN-GEHEIM|Geheime Melder/);
    must(await OPDRACHT_COMMANDS.accept(ctx, found.nummer, { versie: 1 }));
    must(await OPDRACHT_COMMANDS.plan(ctx, found.nummer, { versie: 2, van: "2026-03-02T10:00:00+01:00", tot: "2026-03-02T12:00:00+01:00" }));
    must(await OPDRACHT_COMMANDS.finish(ctx, found.nummer, { versie: 3, resultaat: "Stuurkast vervangen." }));
    expect(await MELDING_COMMANDS["mark-gereed"](ctx, melding, { versie: 1, oplossing: "x" })).toMatchObject({ ok: false });
  });

  it("reaches no other opdracht, and nothing after the work was taken back", async () => {
    const eigen = await anOpenLink();
    const ander = await anOpenLink();
    const found = (await findLeverancierOpdracht(database.db, eigen.token))!;
    const ctx = { db: database.db, actor: found.actor, now: () => MA };
    expect(await getLeverancierOpdracht(ctx, ander.opdracht.nummer)).toBeNull();
    expect(await OPDRACHT_COMMANDS.accept(ctx, ander.opdracht.nummer, { versie: 1 })).toMatchObject({ error: { code: "niet-gevonden" } });
    await database.db.$transaction((tx) => revokeBewijzen(tx, eigen.opdracht.id));
    expect(await findLeverancierOpdracht(database.db, eigen.token)).toBeNull();
    expect(await findLeverancierOpdracht(database.db, "x".repeat(43))).toBeNull();
  });
});
