import { describe, expect, it } from "vitest";
import { KLANT_RELATIES, KLANT_ZICHT, mayJoin } from "@/lib/domain/melding/klant-zicht";

describe("wat iemand van een melding leest", () => {
  it.each([
    ["melder", true, "alles", true], ["volger", true, "alles", false], ["meemelder", false, "eigen", false], ["afdeling", true, "eigen", false],
  ] as const)("%s", (relatie, verhaal, gesprek, oordeel) => expect(KLANT_ZICHT[relatie]).toEqual({ verhaal, gesprek, oordeel }));

  it("is written down for everybody", () => expect(Object.keys(KLANT_ZICHT).sort()).toEqual([...KLANT_RELATIES].sort()));
});

describe("geldt ook voor mij", () => {
  it.each([[true, true, true], [true, false, false], [false, true, false]])("open %s, gedeeld %s: %s", (open, gedeeld, mag) => expect(mayJoin({ open, gedeeld })).toBe(mag));
});
