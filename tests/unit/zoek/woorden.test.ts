import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedFouten, canDiffer, countFouten, lettersOf } from "@/lib/domain/zoek/count-fouten";
import { stemWoord } from "@/lib/domain/zoek/stem-woord";

describe("the stem of a Dutch word", () => {
  it.each([
    ["lampen", "lamp"], ["lampje", "lamp"], ["lampjes", "lamp"], ["deuren", "deur"], ["stoelen", "stoel"], ["stoeltje", "stoel"], ["ramen", "raam"], ["brieven", "brief"],
    ["sleutels", "sleutel"], ["sleuteltje", "sleutel"], ["pakketjes", "pakket"], ["kasten", "kast"], ["pennen", "pen"], ["vergaderzalen", "vergaderzaal"], ["verhuizingen", "verhuizing"],
    ["huizen", "huis"], ["taxi's", "taxi"], ["bloemetje", "bloem"], ["kopiëren".normalize("NFD").replace(/\p{M}/gu, ""), "kopieer"],
  ])("makes %s and %s one", (een, ander) => expect(stemWoord(een)).toBe(stemWoord(ander)));

  it.each([["stop", "stof"], ["kast", "kassa"], ["lift", "list"], ["glas", "gas"], ["printer", "print"]])("keeps %s and %s apart", (een, ander) => expect(stemWoord(een)).not.toBe(stemWoord(ander)));

  it("never makes a word longer by more than the vowel it restores, and leaves codes alone", () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,18}$/), (woord) => { expect(stemWoord(woord).length).toBeLessThanOrEqual(woord.length); expect(stemWoord(woord)).not.toBe(""); }));
    expect(stemWoord("n2.14")).toBe("n2.14");
  });
});

describe("counting typing errors", () => {
  it("knows a wrong, missing, doubled and swapped letter, and what is still being typed", () => {
    expect(countFouten("lamp", "lamp", { hoogstens: 1 })).toBe(0);
    expect(countFouten("lmap", "lamp", { hoogstens: 1 })).toBe(1);
    expect(countFouten("verlichtng", "verlichting", { hoogstens: 2 })).toBe(1);
    expect(countFouten("printter", "printer", { hoogstens: 2 })).toBe(1);
    expect(countFouten("verlihc", "verlichting", { hoogstens: 1, begin: true })).toBe(1);
    expect(countFouten("stoel", "tafel", { hoogstens: 2 })).toBeNull();
    expect([3, 4, 7, 8].map(allowedFouten)).toEqual([0, 1, 1, 2]);
  });

  const woord = fc.stringMatching(/^[a-e]{1,9}$/);
  it("never rules out by its letters what counting would allow", () => {
    fc.assert(fc.property(woord, woord, fc.integer({ min: 0, max: 3 }), (a, b, hoogstens) => {
      if (countFouten(a, b, { hoogstens }) !== null || countFouten(a, b, { hoogstens, begin: true }) !== null) expect(canDiffer(lettersOf(a), lettersOf(b), hoogstens)).toBe(true);
    }), { numRuns: 500 });
    expect(canDiffer(lettersOf("stoel"), lettersOf("lamp"), 2)).toBe(false);
  });

  it("is the same both ways, and nothing only for the same word", () => {
    fc.assert(fc.property(woord, woord, (a, b) => {
      expect(countFouten(a, b, { hoogstens: 3 })).toBe(countFouten(b, a, { hoogstens: 3 }));
      expect(countFouten(a, b, { hoogstens: 3 }) === 0).toBe(a === b);
    }));
  });
});
