import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildProductIndex, proposeProducten } from "@/lib/domain/kwis/propose-producten";
import { isTypoOf } from "@/lib/domain/kwis/typo";

type Rij = { code: string; product: string; groep: string; trefwoorden: string };
const producten = parse<Rij>(readFileSync("prisma/seed/referentie/pdc.csv", "utf8"), { columns: true })
  .map(({ code, product, groep, trefwoorden }) => ({ code, naam: product, groep, trefwoorden: trefwoorden.split(",").map((woord) => woord.trim()) }));
const index = buildProductIndex(producten);
const eerste = (tekst: string) => proposeProducten(tekst, index)[0]?.code;

describe("proposeProducten", () => {
  it.each([
    ["Lekage in de kelder", "GO-01"], ["stopkontakt kapot", "GO-04"], ["Het toilet is verstopt", "GO-08"], ["de tl-buis knippert", "GO-03"], ["koffiemachien defect", "CA-06"],
    ["sleutels kwijt", "SP-05"], ["graag 20 verhuisdozen", "VH-03"], ["Beamer zaal 3 doet niks", "AV-01"], ["taxi naar het station", "VV-03"], ["Visitekaartjes bestellen", "DR-02"], ["wespennest boven de deur", "GO-15"],
    ["De vaatwasser is stuk", "CA-08"], ["parkeerplaats voor gast", "VV-07"],
  ])("%s: %s", (tekst, code) => expect(eerste(tekst)).toBe(code));

  it("names the catalogue words it recognised, also through a typing error", () =>
    expect(proposeProducten("tourignar voor 40 man, touringcarr", index, 1)).toMatchObject([{ code: "VV-05", woorden: ["touringcar"] }]));
  it("takes a catalogue without an index as well", () => expect(proposeProducten("gladheid", producten)).toEqual(proposeProducten("gladheid", index)));
  it("proposes nothing when nothing is recognised", () => expect(proposeProducten("qwerty", index)).toEqual([]));
  it("finds every product by its name or one of its own words among the first three", () => {
    const gemist = producten.filter(({ code, naam, trefwoorden }) => ![naam, ...trefwoorden].some((woord) => proposeProducten(woord, index).some((voorstel) => voorstel.code === code)));
    expect(gemist.map(({ code }) => code)).toEqual([]);
  });
  it("gives at most max, best first, between 0 and 1, whatever the text", () => {
    const woord = fc.oneof(fc.string(), fc.constantFrom(...producten.flatMap(({ trefwoorden }) => trefwoorden)));
    fc.assert(fc.property(fc.array(woord, { maxLength: 30 }), fc.integer({ min: 0, max: 5 }), (woorden, max) => {
      const zekerheden = proposeProducten(woorden.join(" "), index, max).map(({ zekerheid }) => zekerheid);
      expect(zekerheden.length).toBeLessThanOrEqual(max);
      expect(zekerheden).toEqual(zekerheden.toSorted((a, b) => b - a));
      expect(zekerheden.every((zekerheid) => zekerheid > 0 && zekerheid <= 1)).toBe(true);
    }));
  });
});

describe("isTypoOf", () => {
  it.each([["lekage", "lekkage", true], ["stopocntact", "stopcontact", true], ["verligting", "verlichting", true], ["kraam", "kraan", false], ["koffie", "toffee", false], ["lamp", "lamp", false], ["vergadering", "vergaderzaal", false]])(
    "%s for %s: %s", (...[woord, bedoeld, verwacht]) => expect(isTypoOf(woord, bedoeld)).toBe(verwacht));
});
