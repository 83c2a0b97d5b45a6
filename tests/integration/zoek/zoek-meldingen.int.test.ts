import { beforeAll, describe, expect, it } from "vitest";
import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { countZoekwoorden, learnZoekwoorden } from "@/lib/data/zoekwoorden";
import { listMeldingen } from "@/lib/queries/melding/list-meldingen";
import { listWachtrij } from "@/lib/queries/wachtrij/list-wachtrij";
import { findSnel } from "@/lib/queries/wachtrij/find-snel";
import { MARK } from "@/lib/domain/zoek/markeer";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, zaal: string, lamp: number, kraan: number, eigen: number;
const as = (actor: PersoonActor) => contextOf(database.db, actor);
const find = async (zoek: string, actor = desk, meer = "") => must(await listWachtrij(as(actor), readWachtrijFilters(new URLSearchParams(`${new URLSearchParams({ zoek }).toString()}${meer}`)))).rijen.map(({ nummer }) => nummer);

beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db, { naam: "Irène Muñoz" });
  desk = await aPersoon(database.db, { naam: "Noor de Wit", rollen: ["frontoffice"] });
  await database.db.persoon.update({ where: { id: klant.id }, data: { telefoon: "06-1234 5678" } });
  const gebouw = await database.db.locatie.create({ data: { naam: "Gebouw Zuidflank", soort: "gebouw" } });
  zaal = (await database.db.locatie.create({ data: { naam: "zaal Kievit", code: "N2.14", soort: "ruimte", ouderId: gebouw.id } })).id;
  lamp = await aMelding(as(klant), { omschrijving: "De plafondlampen flikkeren hinderlijk.", locatieId: zaal });
  kraan = await aMelding(as(klant), { omschrijving: "De kraan in het café lekt." });
  must(await informKlant(as(desk), kraan, { tekst: "De loodgieter brengt een nieuwe pakking mee." }));
  must(await noteMelding(as(desk), kraan, { tekst: "Sleutelcode ligt bij de wandelstok." }));
  eigen = await aMelding(as(desk), { omschrijving: "Mijn bureaustoel zakt weg." });
  const ander = await aPersoon(database.db, { rollen: ["frontoffice"] });
  must(await noteMelding(as(ander), eigen, { tekst: "Zij mag een parelmoeren stoel." }));
  await countZoekwoorden(database.db);
}, 60_000);

describe("zoeken in de wachtrij", () => {
  it.each([
    ["een woord", "plafondlampen"], ["de stam", "plafondlamp flikkerend"], ["een tikfout", "plafondlmapen"], ["een letter te weinig", "flikeren"],
    ["de code van de ruimte", "N2.14"], ["de code zonder punt", "n214"], ["de naam van de ruimte", "kievit"], ["het gebouw", "zuidflank"], ["wie het is en wat", "munoz plafondlampen"],
  ])("vindt de lamp op %s", async (_, zoek) => expect(await find(zoek)).toEqual([lamp]));

  it.each([["zonder accent", "cafe kraan"], ["met accent", "Café"], ["een bericht", "loodgieter"], ["een notitie", "wandelstok"], ["woorden uit verhaal en bericht", "kraan pakking"], ["woorden achter elkaar", '"nieuwe pakking"']])(
    "vindt de kraan op %s", async (_, zoek) => expect(await find(zoek)).toEqual([kraan]));

  it("vindt alles van iemand, op naam en op telefoonnummer", async () => {
    for (const zoek of ["Muñoz", "irene munoz", "0612345678", "+31 6 12 34 56 78", "0031 612345678"]) expect((await find(zoek)).sort(), zoek).toEqual([lamp, kraan].sort());
  });

  it("laat zien waar het staat, en welk woord wij ervan maakten", async () => {
    const rijenOf = async (zoek: string, actor = desk) => must(await listWachtrij(as(actor), readWachtrijFilters(new URLSearchParams({ zoek }))));
    expect((await rijenOf("loodgieter")).rijen[0]?.treffer).toBe(`Servicedesk: De ${MARK.begin}loodgieter${MARK.einde} brengt een nieuwe pakking mee.`);
    expect((await rijenOf("wandelstok")).rijen[0]?.treffer).toContain(`Notitie: Sleutelcode ligt bij de ${MARK.begin}wandelstok${MARK.einde}`);
    expect((await rijenOf("plafondlampen")).rijen[0]?.kop).toContain(`${MARK.begin}plafondlampen${MARK.einde}`);
    expect((await rijenOf("kraan loodgieter")).rijen[0]?.treffer).toContain(`${MARK.begin}kraan${MARK.einde}`);
    const gok = await rijenOf("flikeren");
    expect(gok.verruimd).toEqual([{ van: "flikeren", naar: [expect.stringMatching(/^flikker/)] }]);
    expect(gok.rijen[0]?.treffer).toContain(`${MARK.begin}flikkeren${MARK.einde}`);
    expect((await rijenOf("muñoz")).rijen.every(({ treffer }) => !treffer?.includes(MARK.begin))).toBe(true);
  });

  it("biedt in het snelvak meldingen, mensen, plekken, producten en artikelen aan", async () => {
    const soorten = async (zoek: string) => must(await findSnel(as(desk), zoek)).map(({ pad }) => pad.replace(/[0-9a-f-]{36}|M\d+/, "…"));
    expect(await soorten("kievit")).toEqual(["/wachtrij/…", "/wachtrij?weergave=open&zoek=N2.14"]);
    expect(await soorten("muñoz")).toEqual(expect.arrayContaining(["/wachtrij/…", "/klanten/…"]));
    expect(await soorten("verlichting")).toEqual(expect.arrayContaining(["/wachtrij?weergave=open&product=GO-03"]));
  });

  it("laat weg wat niet mag voorkomen, en vindt niets op woorden die niets zeggen", async () => {
    expect(await find("munoz -kraan")).toEqual([lamp]);
    expect(await find('"pakking nieuwe"')).toEqual([]);
    expect(await find("de het een")).toEqual([]);
    for (const vreemd of ["'", "\\", "a & | ! ( ) :*", "<->", "%_%", "'; DROP TABLE melding; --", "🙂"]) expect(Array.isArray(await find(vreemd)), vreemd).toBe(true);
  });

  it("verraadt niemand een notitie in de eigen zaak, ook niet door te zoeken", async () => {
    const collega = await aPersoon(database.db, { rollen: ["frontoffice"] });
    expect(await find("parelmoeren", collega)).toEqual([eigen]);
    expect(await find("parelmoeren")).toEqual([]);
    expect(await find("bureaustoel")).toEqual([eigen]);
    expect(must(await listMeldingen(as(klant), { zoek: "wandelstok" })).items).toEqual([]);
    expect(must(await listMeldingen(as(klant), { zoek: "loodgieter" })).items.map(({ nummer }) => nummer)).toEqual([`M${kraan}`]);
  });

  it("volgt een naam, een plaats en een bericht dat wijzigt", async () => {
    await database.db.persoon.update({ where: { id: klant.id }, data: { naam: "Irene Postma" } });
    expect((await find("postma")).length).toBe(2);
    expect(await find("munoz")).toEqual([]);
    await database.db.bericht.updateMany({ where: { melding: { nummer: kraan }, richting: "naar_klant" }, data: { tekst: "De timmerman komt." } });
    expect(await find("loodgieter")).toEqual([]);
    expect(await find("timmerman")).toEqual([kraan]);
  });

  it("kent een nieuw woord meteen, en een tikfout daarin na het vertellen", async () => {
    const nummer = await aMelding(as(klant), { omschrijving: "De gymzaalverwarming bromt." });
    expect(await find("gymzaalverwarming")).toEqual([nummer]);
    expect(await find("gymzalverwarming")).toEqual([]);
    await learnZoekwoorden(database.db, (await database.db.melding.findUniqueOrThrow({ where: { nummer } })).id);
    expect(await find("gymzalverwarming")).toEqual([nummer]);
  });

  it("loopt bij een gewoon woord langs de nieuwste, en vindt ook wat alleen vroeger gewoon was", async () => {
    await database.db.$executeRaw`UPDATE zoekwoord SET aantal = 9000 WHERE woord IN ('plafondlamp', 'kran')`;
    expect(await find("plafondlampen")).toEqual([lamp]);
    expect(await find("plafondlampen", desk, "&weergave=open")).toEqual([lamp]);
  });
});
