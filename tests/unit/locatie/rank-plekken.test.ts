import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBuitenWoord, isLoosWoord, synoniemenVan } from "@/lib/domain/locatie/plek-woorden";
import { isPreciesPlek, rankPlekken, toKern } from "@/lib/domain/locatie/rank-plekken";
import { buildLocaties, listPlekken } from "@/prisma/seed/demo/organisatie/locaties";

const rijen = buildLocaties();
/** The places of the demo with the path that the database makes of them. */
const PLEKKEN = listPlekken(rijen).map(({ id, naam, code, soort }) => {
  const keten = [];
  for (let rij = rijen.find((een) => een.id === id); rij; rij = rijen.find((een) => een.id === rij?.ouder_id)) keten.unshift(rij.code && rij.code !== rij.naam ? `${rij.naam} (${rij.code})` : rij.naam);
  return { id, naam, code, soort, pad: keten.join(" › ") };
});
const eerste = (zoek: string) => rankPlekken(zoek, PLEKKEN, 10)[0]?.pad.split(" › ").at(-1);

describe("a place by what somebody types", () => {
  it.each([
    ["n214", "zaal Waterlelie (N2.14)"], ["N 2.14", "zaal Waterlelie (N2.14)"], ["N2-14", "zaal Waterlelie (N2.14)"], ["waterlelie", "zaal Waterlelie (N2.14)"],
    ["watterlelie", "zaal Waterlelie (N2.14)"], ["waterleli", "zaal Waterlelie (N2.14)"], ["zaal waterlelie", "zaal Waterlelie (N2.14)"], ["zaal Waterlelie (N2.14)", "zaal Waterlelie (N2.14)"],
    ["kantine", "restaurant De Kade (N0.03)"], ["restaurant", "restaurant De Kade (N0.03)"], ["koffieautomaat 3 noord", "pantry 3 Noord (N3.10)"], ["wc 2 zuid", "toiletten 2 Zuid (Z2.09)"],
    ["parkeerplaats", "parkeerterrein"], ["ijsvogel", "zaal IJsvogel (Z1.12)"], ["burgerzaken", "publiekshal Burgerzaken (N1.02)"], ["n2.03", "N2.03"], ["N2.03-4", "werkplek 4 (N2.03-4)"],
  ])("%s is %s", (zoek, plek) => expect(eerste(zoek)).toBe(plek));

  it("is outdoors for who types buiten, and nothing for who types nonsense", () => {
    expect(rankPlekken("buiten", PLEKKEN, 10).every(({ soort }) => soort === "buiten")).toBe(true);
    expect(rankPlekken("buiten", PLEKKEN, 10).length).toBeGreaterThan(4);
    for (const zoek of ["", "  ", "xqzvk", "achter de schuur", "%_", "kamer"]) expect(rankPlekken(zoek, PLEKKEN, 10).filter(({ naam }) => !/kamer/.test(naam))).toEqual([]);
  });

  it("finds every place by its own name and code, and says when that is exact", () => {
    fc.assert(fc.property(fc.constantFrom(...PLEKKEN), (plek) => {
      const zoek = plek.code ?? plek.pad;
      expect(rankPlekken(zoek, PLEKKEN, 3).map(({ id }) => id)).toContain(plek.id);
      expect(isPreciesPlek(zoek, plek)).toBe(true);
      expect(isPreciesPlek("ergens bij de deur", plek)).toBe(false);
    }));
  });

  it("never throws and never gives more than asked, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (zoek) => { expect(rankPlekken(zoek, PLEKKEN, 5).length).toBeLessThanOrEqual(5); }), { numRuns: 50 });
  });

  it("knows words as they are after folding", () => {
    for (const woord of ["kantine", "wc", "tweede"]) expect(synoniemenVan(woord).every((ander) => ander === toKern(ander))).toBe(true);
    expect([isBuitenWoord("buiten"), isBuitenWoord("kantine"), isLoosWoord("zaal"), isLoosWoord("waterlelie")]).toEqual([true, false, true, false]);
    expect(synoniemenVan("waterlelie")).toEqual([]);
  });
});
