import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choosePlek, listPlekKandidaten, plekCode, plekNaam, type BekendePlek } from "@/lib/domain/locatie/plek-in-tekst";

const plek = (naam: string, code: string | null, pad = `Stadhuis › 2e › ${naam}`): BekendePlek => ({ id: naam, naam, code, pad });
const WATERLELIE = plek("zaal Waterlelie", "N2.14");
const KAMER = plek("N2.16", "N2.16");
const PLEKKEN = [WATERLELIE, KAMER, plek("zaal De Grote Beer", "N1.02"), plek("Gebouw Noord", null, "Gebouw Noord"), plek("Pantry", "N1.20"), plek("Pantry", "Z1.20"), plek("Café Noord", "N0.01")];
const lees = (tekst: string) => choosePlek(tekst, PLEKKEN)?.plek.naam ?? null;

describe("a place in a text", () => {
  it.each([
    ["De lamp in N2.14 knippert", "zaal Waterlelie"], ["de beamer in n 2.14 doet niets", "zaal Waterlelie"], ["kamer N2-16 is koud", "N2.16"], ["in zaal waterlelie lekt het", "zaal Waterlelie"],
    ["Waterlelie is bezet", "zaal Waterlelie"], ["lunch in De Grote Beer graag", "zaal De Grote Beer"], ["de lift in Gebouw Noord staat stil", "Gebouw Noord"],
    ["In gebouw noord, zaal Waterlelie, is het koud", "zaal Waterlelie"], ["koffie in het cafe noord", "Café Noord"], ["in de pantry ruikt het", null], ["mijn stoel is stuk", null],
    ["geef mij er 214", null], ["Zaal Waterlelie of N2.16?", "N2.16"],
  ])("%s", (tekst, verwacht) => { expect(lees(tekst)).toBe(verwacht); });

  it("is written in many ways and looked up in one", () => {
    expect(["N2.14", "n2-14", "N 2.14", "n214"].map(plekCode)).toEqual(["n214", "n214", "n214", "n214"]);
    expect(["zaal Waterlelie", "de Waterlelie", "Vergaderzaal Waterlelie"].map(plekNaam)).toEqual(["waterlelie", "de waterlelie", "waterlelie"]);
  });

  it("never proposes what the text does not hold, and stays small", () => {
    fc.assert(fc.property(fc.string({ maxLength: 4000 }), (tekst) => {
      const { codes, namen } = listPlekKandidaten(tekst);
      expect(codes.length + namen.length).toBeLessThanOrEqual(600);
      const gekozen = choosePlek(tekst, PLEKKEN);
      if (gekozen) expect([...codes, ...namen]).toContain(gekozen.plek.code && codes.includes(plekCode(gekozen.plek.code)) ? plekCode(gekozen.plek.code) : plekNaam(gekozen.plek.naam));
    }));
  });
});
