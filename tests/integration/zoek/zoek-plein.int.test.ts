import { beforeAll, describe, expect, it } from "vitest";
import { forgetStamgegevens } from "@/lib/data/stamgegevens";
import { findEigenZaken } from "@/lib/queries/zoek/find-eigen-zaken";
import { getDienst } from "@/lib/queries/zoek/get-dienst";
import { DEUREN, listDiensten } from "@/lib/queries/zoek/list-diensten";
import { zoekPlein } from "@/lib/queries/zoek/zoek-plein";
import { proposeMelding } from "@/lib/queries/portaal/propose-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, ander: PersoonActor, lek: number, stoel: number;
const NU = new Date("2026-03-02T09:30:00Z");
const as = (actor: PersoonActor) => contextOf(database.db, actor, () => NU);
const zaken = async (tekst: string, wie = klant) => (await findEigenZaken(as(wie), { tekst, nummer: null, aantal: 5 })).map(({ nummer }) => nummer);

beforeAll(async () => {
  await seedReferentie(database.db);
  [klant, ander] = await Promise.all([aPersoon(database.db), aPersoon(database.db)]);
  lek = await aMelding(as(klant), { onderwerp: "Lekkage in het café", omschrijving: "Er druppelt water bij de bar van het café." });
  stoel = await aMelding(as(klant), { onderwerp: "Bureaustoelen zakken", omschrijving: "Twee stoelen op onze kamer blijven niet staan." });
});

describe("own matters", () => {
  it("are found by stem, half a word, with accents or without, and misspelled", async () => {
    for (const tekst of ["lekkage", "lekkages", "lekage", "cafe", "CAFÉ", "drup", "water bij de bar"]) expect(await zaken(tekst), tekst).toEqual([lek]);
    for (const tekst of ["stoel", "bureaustoel", "de stoelen in mijn kamer", "burostoelen"]) expect(await zaken(tekst), tekst).toEqual([stoel]);
    expect(await zaken("vliegtuig")).toEqual([]);
  });

  it("are found by number, and only by who reported them", async () => {
    const opNummer = async (wie: PersoonActor) => (await findEigenZaken(as(wie), { tekst: "", nummer: lek, aantal: 5 })).length;
    expect([await opNummer(klant), await opNummer(ander)]).toEqual([1, 0]);
    expect(await zaken("lekkage", ander)).toEqual([]);
    expect(await findEigenZaken(as(klant), { tekst: "", nummer: 99_999_999_999, aantal: 5 })).toEqual([]);
  });

  it("are read with any text at all", async () => {
    for (const tekst of ["'); DROP TABLE melding; --", "a:* & !b | (c", "\\ % _", "ẞ ½ 日本", "  "]) await expect(zaken(tekst), tekst).resolves.toBeInstanceOf(Array);
  });
});

describe("the one search box", () => {
  it("finds products, own matters and actions together, and a number alone", async () => {
    const gevonden = await zoekPlein(as(klant), { tekst: "lekage melden", nummer: null });
    expect(gevonden.diensten[0]?.code).toBe("GO-01");
    expect(gevonden.zaken.map(({ nummer }) => nummer)).toEqual([lek]);
    expect(gevonden.acties.map(({ pad }) => pad)).toContain("/meldingen/nieuw");
    expect(await zoekPlein(as(klant), { tekst: `M${stoel}`, nummer: stoel })).toMatchObject({ zaken: [{ nummer: stoel }], diensten: [], artikelen: [], acties: [] });
  });
});

describe("what is offered", () => {
  it("lies behind one door each, and a product that goes out of use is gone everywhere", async () => {
    const perDeur = await Promise.all(DEUREN.map(async (deur) => (await listDiensten(as(klant), deur)).flatMap(({ diensten }) => diensten.map(({ code }) => code))));
    expect(perDeur.flat().length).toBe(new Set(perDeur.flat()).size);
    expect(perDeur.flat().length).toBe(await database.db.product.count({ where: { actief: true } }));
    expect(await getDienst(as(klant), "go-03")).toMatchObject({ code: "GO-03", naam: "Verlichting defect", niveau: "basis", ook: expect.arrayContaining(["lamp"]) as string[] });
    await database.db.product.update({ where: { code: "GO-03" }, data: { actief: false } });
    forgetStamgegevens(database.db);
    expect(await getDienst(as(klant), "GO-03")).toBeNull();
    expect((await zoekPlein(as(klant), { tekst: "verlichting", nummer: null })).diensten.map(({ code }) => code)).not.toContain("GO-03");
    await database.db.product.update({ where: { code: "GO-03" }, data: { actief: true } });
    forgetStamgegevens(database.db);
  });

  it("expects an answer by the same rules as the form, and knows no product that does not exist", async () => {
    const dienst = await getDienst(as(klant), "WM-01");
    const voorstel = await proposeMelding(as(klant), { tekst: "bureaustoel", soort: "S", vooraf: "WM-01" });
    expect(dienst?.reactie).toEqual(voorstel.producten.find(({ code }) => code === "WM-01")?.verwacht);
    expect(await getDienst(as(klant), "XX-99")).toBeNull();
  });

  it("a product that was chosen without a word is judged by its name: a lamp is no danger, an unsafe situation is", async () => {
    const spoed = async (vooraf: string) => (await proposeMelding(as(klant), { tekst: "", soort: "S", vooraf })).spoed;
    expect([await spoed("GO-03"), await spoed("BR-05")]).toEqual([false, true]);
  });
});
