import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDienstDing } from "@/lib/domain/zoek/dienst-ding";
import { rankZoek } from "@/lib/domain/zoek/rank-zoek";
import { buildZoekIndex, listZoekTermen } from "@/lib/domain/zoek/zoek-index";
import { readPdc } from "@/prisma/seed/referentie/read-pdc";
import { ZOEK_VRAGEN } from "@/tests/data/zoek-vragen";

const pdc = readPdc();
const dingen = pdc.map(toDienstDing);
const index = buildZoekIndex(dingen);
const top = (vraag: string, aantal = 3) => rankZoek(vraag, index, aantal).map(({ ding }) => ding.sleutel);

describe("searching the catalogue", () => {
  it("has the right product among the first three for nine in ten of what people type", () => {
    const mis = ZOEK_VRAGEN.filter(([vraag, goed]) => !top(vraag).some((code) => goed.includes(code))).map(([vraag, goed]) => `${vraag}: ${goed.join("/")} niet in ${top(vraag).join(" ")}`);
    expect(ZOEK_VRAGEN.length).toBeGreaterThanOrEqual(60);
    expect(1 - mis.length / ZOEK_VRAGEN.length, mis.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it("finds every catalogue word, also with accents, in capitals and with a swapped pair of letters", () => {
    // "bestellen" is true of everything behind that door, and names no product.
    const woorden = new Set(pdc.flatMap(({ trefwoorden }) => trefwoorden.filter((woord) => /^[a-z]{8,}$/.test(woord) && woord !== "bestellen")));
    for (const woord of woorden) {
      const bij = pdc.filter(({ trefwoorden }) => trefwoorden.includes(woord)).map(({ code }) => code);
      const fout = [2, 3, 4, 5].map((plek) => `${woord.slice(0, plek)}${woord[plek + 1]}${woord[plek]}${woord.slice(plek + 2)}`);
      for (const vraag of [woord, woord.toUpperCase(), woord.replace("e", "é"), ...fout]) expect(top(vraag, 6).some((code) => bij.includes(code)), vraag).toBe(true);
    }
  });

  it("answers any text, best first, the same every time, and never more than asked", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 600 }), fc.integer({ min: 1, max: 8 }), (tekst, aantal) => {
      const gevonden = rankZoek(tekst, index, aantal);
      expect(gevonden.length).toBeLessThanOrEqual(aantal);
      expect(gevonden.map(({ score }) => score)).toEqual(gevonden.map(({ score }) => score).sort((a, b) => b - a));
      expect(rankZoek(tekst, index, aantal)).toEqual(gevonden);
    }), { numRuns: 40 });
  });

  it("finds nothing for nothing, and nothing for letters that are no word", () => {
    for (const vraag of ["", "   ", "!?", "xqzvwk", "qqqqqqqq"]) expect(top(vraag)).toEqual([]);
  });

  it("puts what is broken before what can be asked for when that is what somebody says", () => {
    expect(top("lamp kapot")[0]).toBe("GO-03");
    expect(top("stoel stuk")[0]).toBe("WM-01");
    expect(top("sleutel aanvragen")[0]).toBe("SP-04");
  });

  it("leaves out words that say nothing, unless there are no others", () => {
    expect(listZoekTermen("Waar kan ik de sleutel van mijn kast aanvragen?")).toEqual(["sleutel", "kast", "aanvragen"]);
    expect(listZoekTermen("waar is het")).toEqual(["waar", "is", "het"]);
  });
});
