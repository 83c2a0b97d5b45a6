import { beforeAll, describe, expect, it } from "vitest";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { getZaak } from "@/lib/queries/wachtrij/get-zaak";
import { getWerk } from "@/lib/queries/werk/get-werk";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let secretaris: PersoonActor, collega: PersoonActor, vreemde: PersoonActor, desk: PersoonActor, monteur: PersoonActor, afdelingId: string, teamId: string;
const as = (actor: PersoonActor) => contextOf(database.db, actor);
const submit = (actor: PersoonActor, voor: { soort: string; id: string }, rest: Record<string, unknown> = {}) =>
  submitMelding(as(actor), { omschrijving: "Graag een tweede beeldscherm.", kwis: "W", voor, ...rest }, { sleutel: crypto.randomUUID(), deur: "scherm" });

beforeAll(async () => {
  const { db } = database;
  await seedReferentie(db);
  const maak = (naam: string) => db.afdeling.create({ data: { naam } });
  const [eigen, andere] = await Promise.all([maak("Burgerzaken"), maak("Financiën")]);
  afdelingId = eigen.id;
  teamId = (await db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
  const inAfdeling = async (id: string, naam: string): Promise<PersoonActor> => {
    const persoon = await aPersoon(db, { naam });
    await db.persoon.update({ where: { id: persoon.id }, data: { afdelingId: id } });
    return { ...persoon, afdelingId: id };
  };
  secretaris = await inAfdeling(afdelingId, "Sanne de Boer");
  collega = await inAfdeling(afdelingId, "Fatima Bouzid");
  vreemde = await inAfdeling(andere.id, "Piet Vreemd");
  desk = await aPersoon(db, { rollen: ["frontoffice"] });
  monteur = await aPersoon(db, { rollen: ["backoffice"], teamIds: [teamId] });
});

describe("melden voor iemand anders", () => {
  it("stays the melding of who sent it, and says to desk, team and reporter for whom it is", async () => {
    const nummer = await aMelding(as(secretaris), { voor: { soort: "persoon", id: collega.id } });
    const row = await database.db.melding.findUniqueOrThrow({ where: { nummer } });
    expect([row.melderId, row.voorPersoonId, row.voorAfdelingId]).toEqual([secretaris.id, collega.id, null]);
    expect(must(await getZaak(as(desk), nummer)).melding).toMatchObject({ voor: "Fatima Bouzid", voorSoort: "persoon", klantNaam: secretaris.naam });
    expect(await getEigenMelding(as(secretaris), nummer)).toMatchObject({ voor: "Fatima Bouzid", relatie: "melder" });
    must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie: 1, teamId }));
    const opdracht = await database.db.opdracht.findFirstOrThrow({ where: { meldingId: row.id } });
    expect(must(await getWerk(as(monteur), opdracht.nummer)).melding.voorPersoon?.naam).toBe("Fatima Bouzid");
  });

  it("lets the colleague follow and hear of it; nobody else", async () => {
    const nummer = await aMelding(as(secretaris), { voor: { soort: "persoon", id: collega.id } });
    expect(await getEigenMelding(as(collega), nummer)).toMatchObject({ relatie: "volger" });
    expect(await getEigenMelding(as(vreemde), nummer)).toBeNull();
    const { id } = await database.db.melding.findUniqueOrThrow({ where: { nummer } });
    expect(await database.db.gebeurtenis.findFirst({ where: { meldingId: id, soort: "melding.gevolgd" } })).toMatchObject({ doorId: secretaris.id, gegevens: { v: 1, genodigde: collega.id } });
    const zelf = await aMelding(as(secretaris), { voor: { soort: "persoon", id: secretaris.id } });
    expect(await database.db.meldingVolger.count({ where: { melding: { nummer: zelf } } })).toBe(0);
  });

  it("is for the own afdeling of a klant, and for nobody of another", async () => {
    const nummer = await aMelding(as(secretaris), { voor: { soort: "afdeling", id: afdelingId } });
    expect(await getEigenMelding(as(secretaris), nummer)).toMatchObject({ voor: "Burgerzaken" });
    expect(await submit(secretaris, { soort: "persoon", id: vreemde.id })).toMatchObject({ error: { fouten: [{ veld: "voorNaam" }] } });
    expect(await submit(secretaris, { soort: "persoon", id: "00000000-0000-7000-8000-000000000002" })).toMatchObject({ error: { code: "ongeldig" } });
    expect(await submit(vreemde, { soort: "afdeling", id: afdelingId })).toMatchObject({ error: { fouten: [{ veld: "voor" }] } });
    must(await submit(desk, { soort: "persoon", id: vreemde.id }));
  });

  it("shows a klacht to nobody that it is for", async () => {
    const nummer = await aMelding(as(secretaris), { kwis: "K", productCode: undefined, voor: { soort: "persoon", id: collega.id } });
    expect(await getEigenMelding(as(collega), nummer)).toBeNull();
  });
});
