import { beforeAll, describe, expect, it } from "vitest";
import { findTeksten } from "@/lib/queries/tekst/find-teksten";
import { getTekstWaarden } from "@/lib/queries/tekst/get-tekst-waarden";
import { listTeksten } from "@/lib/queries/tekst/list-teksten";
import { archiveStandaardtekst } from "@/lib/use-cases/tekst/archive-standaardtekst";
import { saveStandaardtekst } from "@/lib/use-cases/tekst/save-standaardtekst";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { BASISTEKSTEN } from "@/prisma/seed/teksten/teksten";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const as = (actor: PersoonActor) => contextOf(database.db, actor);
let desk: PersoonActor, collega: PersoonActor, coordinator: PersoonActor, klant: PersoonActor, nummer: number;

const tekst = (kort: string, anders: object = {}) => ({ kort, titel: "Wij komen langs", tekst: "{{klant.aanhef}}, wij komen naar {{plek}} over {{melding.nummer}}.", doel: "klant", kwis: ["S"], statussen: [], productCode: "", gedeeld: "nee", ...anders });
const vraag = { zoek: "", doel: "", stand: "actief", wiens: "eigen" } as const;
const zoek = async (actor: PersoonActor, woord: string) => must(await findTeksten(as(actor), { nummer, doel: "klant", zoek: woord })).map(({ kort }) => kort);

beforeAll(async () => {
  await seedReferentie(database.db);
  [desk, collega, coordinator, klant] = await Promise.all([aPersoon(database.db, { rollen: ["frontoffice"] }), aPersoon(database.db, { rollen: ["frontoffice"] }), aPersoon(database.db, { rollen: ["coordinator"] }), aPersoon(database.db)]);
  nummer = await aMelding(as(klant), { omschrijving: "De lamp boven mijn bureau is stuk.", productCode: "GO-03", kwis: "S" });
});

describe("standaardteksten", () => {
  it("come with every installation, each with known variables, and are offered by what fits", async () => {
    const alle = await listTeksten(as(desk), { ...vraag, wiens: "gedeeld" });
    expect(alle).toHaveLength(BASISTEKSTEN.length);
    const eerste = must(await findTeksten(as(desk), { nummer, doel: "klant", zoek: "" }))[0];
    expect(eerste).toMatchObject({ kort: "lamp", past: "past bij dit product en deze status", eigen: false });
    await seedReferentie(database.db);
    expect(await listTeksten(as(desk), { ...vraag, wiens: "gedeeld" })).toHaveLength(BASISTEKSTEN.length);
  });

  it("of one person are for that person alone; the facts of the melding are filled in, and what is not known stays a gap", async () => {
    must(await saveStandaardtekst(as(desk), tekst("wij-komen")));
    const [gevonden] = must(await findTeksten(as(desk), { nummer, doel: "klant", zoek: "wij-kom" }));
    expect(gevonden?.tekst).toBe(`Beste ${klant.naam}, wij komen naar [vul in: plek van de melding] over M${nummer}.`);
    expect(await zoek(collega, "wij-kom")).toEqual([]);
    expect(await listTeksten(as(collega), vraag)).toEqual([]);
    expect(await informKlant(as(desk), nummer, { tekst: gevonden?.tekst }), "a gap never goes out").toMatchObject({ ok: false, error: { code: "ongeldig", fouten: [{ veld: "tekst", reden: "Vul eerst in: plek van de melding." }] } });
  });

  it("that are shared are kept by who may; a colleague's own one does not exist for others, and no name is given twice", async () => {
    expect(await saveStandaardtekst(as(desk), tekst("gedeeld", { gedeeld: "on" }))).toMatchObject({ ok: false, error: { code: "geen-recht", recht: "tekst.share" } });
    const { id } = must(await saveStandaardtekst(as(coordinator), tekst("gedeeld", { gedeeld: "on" })));
    expect(await zoek(collega, "gedeel")).toEqual(["gedeeld"]);
    expect(await saveStandaardtekst(as(coordinator), tekst("gedeeld", { gedeeld: "on" }))).toMatchObject({ ok: false, error: { code: "ongeldig", fouten: [{ veld: "kort" }] } });
    must(await saveStandaardtekst(as(collega), tekst("gedeeld")));
    expect(await saveStandaardtekst(as(desk), tekst("gedeeld", { id, versie: 1 }))).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    const eigen = must(await saveStandaardtekst(as(collega), tekst("eigen")));
    expect(await saveStandaardtekst(as(coordinator), tekst("eigen", { id: eigen.id, versie: 1 }))).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await saveStandaardtekst(as(coordinator), tekst("x", { tekst: "Dag {{klant.nam}}" }))).toMatchObject({ ok: false, error: { code: "ongeldig", fouten: [{ veld: "tekst" }] } });
  });

  it("are put away and taken back, never removed; two people at once do not write over each other", async () => {
    const { id } = must(await saveStandaardtekst(as(coordinator), tekst("tijdelijk", { gedeeld: "on" })));
    must(await saveStandaardtekst(as(coordinator), tekst("tijdelijk", { id, versie: 1, titel: "Anders", gedeeld: "on" })));
    expect(await saveStandaardtekst(as(coordinator), tekst("tijdelijk", { id, versie: 1, titel: "Later", gedeeld: "on" }))).toMatchObject({ ok: false, error: { code: "inmiddels-gewijzigd", versie: 2 } });
    must(await archiveStandaardtekst(as(coordinator), { id, versie: 2, actief: "nee" }));
    expect(await zoek(desk, "tijdelijk")).toEqual([]);
    must(await archiveStandaardtekst(as(coordinator), { id, versie: 3, actief: "ja" }));
    expect(await zoek(desk, "tijdelijk")).toEqual(["tijdelijk"]);
    const soorten = await database.db.gebeurtenis.findMany({ where: { onderwerpSoort: "standaardtekst", onderwerpId: id }, orderBy: { id: "asc" }, select: { soort: true } });
    expect(soorten.map(({ soort }) => soort)).toEqual(["beheer.toegevoegd", "beheer.gewijzigd", "beheer.uitgezet", "beheer.gewijzigd"]);
  });

  it("tell nothing of a melding out of sight", async () => {
    const ander = await aPersoon(database.db, { rollen: ["productbeheerder"] });
    expect(await getTekstWaarden(as(ander), nummer)).toBeNull();
    expect(await findTeksten(as(ander), { nummer, doel: "klant", zoek: "" })).toMatchObject({ ok: false, error: { code: "niet-gevonden" } });
    expect(await findTeksten(as(klant), { nummer, doel: "klant", zoek: "" })).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });
});
