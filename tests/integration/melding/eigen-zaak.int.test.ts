import { beforeAll, describe, expect, it } from "vitest";
import { getBijlage } from "@/lib/queries/bijlage/get-bijlage";
import { getMelding } from "@/lib/queries/melding/get-melding";
import { listBijlagen, listGebeurtenissen, listNotities } from "@/lib/queries/melding/list-dossier";
import { getWerk } from "@/lib/queries/werk/get-werk";
import { getZaak } from "@/lib/queries/wachtrij/get-zaak";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64");
let klant: PersoonActor, desk: PersoonActor, collega: PersoonActor, teamId: string;
beforeAll(async () => {
  await seedReferentie(database.db);
  teamId = (await database.db.team.findFirstOrThrow({ where: { soort: "backoffice" } })).id;
  [klant, desk, collega] = await Promise.all([aPersoon(database.db), aPersoon(database.db, { rollen: ["frontoffice"] }), aPersoon(database.db, { rollen: ["frontoffice"] })]);
});

const as = (actor: PersoonActor) => contextOf(database.db, actor);
const versieOf = async (nummer: number) => (await database.db.melding.findUniqueOrThrow({ where: { nummer } })).versie;

/** A melding of this person, with a note, an internal file and an own priority by a colleague. */
async function withDossier(melder: PersoonActor, input: Record<string, unknown> = {}): Promise<{ nummer: number; bijlage: string }> {
  const nummer = await aMelding(as(melder), input);
  must(await noteMelding(as(collega), nummer, { tekst: "Belt hier elke week over." }));
  const { id } = must(await attachBijlage(as(collega), nummer, { bestand: { naam: "intern.png", bytes: PNG }, zichtbaar: "intern" }));
  must(await MELDING_COMMANDS.classify(as(collega), nummer, { versie: await versieOf(nummer), prioriteit: 4, reden: "Kan wachten" }));
  return { nummer, bijlage: id };
}

async function readIntern(actor: PersoonActor, { nummer, bijlage }: { nummer: number; bijlage: string }) {
  const [notities, zaak] = [await listNotities(as(actor), nummer), await getZaak(as(actor), nummer)];
  return {
    api: notities.ok ? notities.value.items.length : notities.error.code, scherm: zaak.ok ? zaak.value.dossier.notities.length : zaak.error.code, schrijven: zaak.ok && zaak.value.mag.notitie,
    bijlagen: must(await listBijlagen(as(actor), nummer)).items.length, ophalen: (await getBijlage(as(actor), bijlage)) !== null,
    ingedeeld: must(await listGebeurtenissen(as(actor), nummer)).items.some(({ soort }) => soort === "melding.ingedeeld"),
  };
}

describe("what is internal, of a melding of one's own", () => {
  it("is for colleagues and not for who asked it, whatever the role", async () => {
    const eigen = await withDossier(desk);
    expect(await readIntern(collega, eigen)).toEqual({ api: 1, scherm: 1, schrijven: true, bijlagen: 1, ophalen: true, ingedeeld: true });
    expect(await readIntern(desk, eigen)).toEqual({ api: "geen-recht", scherm: 0, schrijven: false, bijlagen: 0, ophalen: false, ingedeeld: false });
    expect(must(await getMelding(as(desk), eigen.nummer)).klokken.every(({ niveau }) => niveau === "klant")).toBe(true);
    const zaak = must(await getZaak(as(desk), eigen.nummer));
    expect(zaak.dossier.gebeurtenissen.every(({ door, gegevens }) => door === null && Object.keys(gegevens).length === 0)).toBe(true);
  });

  it("is not for whom it is about, also when it is no klacht any more", async () => {
    const over = await withDossier(klant, { kwis: "K", productCode: undefined, betreft: { soort: "persoon", id: desk.id } });
    expect((await listNotities(as(desk), over.nummer)).ok).toBe(false);
    must(await MELDING_COMMANDS.classify(as(collega), over.nummer, { versie: await versieOf(over.nummer), kwis: "I" }));
    expect(await readIntern(desk, over)).toMatchObject({ api: "geen-recht", scherm: 0, bijlagen: 0, ophalen: false });
  });

  it("stays readable for who registered it as work: for a stranger at the balie, or seen on the floor", async () => {
    expect(await readIntern(desk, await withDossier(desk, { kanaal: "balie" }))).toMatchObject({ api: 1, scherm: 1, schrijven: true, ophalen: true });
    const monteur = await aPersoon(database.db, { rollen: ["backoffice"], teamIds: [teamId] });
    for (const [kanaal, notities] of [["eigen_constatering", 1], ["portaal", 0]] as const) {
      const { nummer } = await withDossier(monteur, { kanaal });
      must(await MELDING_COMMANDS.dispatch(as(collega), nummer, { versie: await versieOf(nummer), teamId }));
      const { nummer: opdracht } = await database.db.opdracht.findFirstOrThrow({ where: { melding: { nummer } } });
      const { melding } = must(await getWerk(as(monteur), opdracht));
      expect([melding.notities.length, melding.bijlagen.length]).toEqual([notities, notities]);
    }
  });
});

describe("a klacht does not rest with whom it is about", () => {
  it("refuses betreft that is the owner or the team of the owner, until somebody else owns it", async () => {
    const nummer = await aMelding(as(klant), { omschrijving: "Ik ben onbeleefd behandeld.", kwis: "K", productCode: undefined });
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    const over = { kwis: "K", betreft: { soort: "persoon", id: desk.id } };
    expect(await MELDING_COMMANDS.classify(as(collega), nummer, { versie: 2, ...over })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "betreft.id" }] } });
    must(await MELDING_COMMANDS.assign(as(collega), nummer, { versie: 2, eigenaarId: collega.id }));
    must(await MELDING_COMMANDS.classify(as(collega), nummer, { versie: 3, ...over }));
    expect(await MELDING_COMMANDS.assign(as(collega), nummer, { versie: 4, eigenaarId: desk.id })).toMatchObject({ error: { fouten: [{ veld: "eigenaarId" }] } });
    const teamgenoot = await aPersoon(database.db, { rollen: ["frontoffice"], teamIds: [teamId] });
    const overTeam = await aMelding(as(klant), { omschrijving: "Weer niet schoon.", kwis: "S", productCode: undefined });
    must(await MELDING_COMMANDS.take(as(teamgenoot), overTeam, { versie: 1 }));
    expect(await MELDING_COMMANDS.classify(as(collega), overTeam, { versie: 2, kwis: "K", betreft: { soort: "team", id: teamId } })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "betreft.id" }] } });
  });
});
