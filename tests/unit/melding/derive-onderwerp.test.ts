import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveOnderwerp } from "@/lib/domain/melding/derive-onderwerp";

describe("the subject of a melding", () => {
  it.each([
    ["De lamp knippert. Kunt u komen?", "De lamp knippert"],
    ["Kan de verwarming hoger? Het is koud.", "Kan de verwarming hoger?"],
    ["  Kraan\nlekt al een week  ", "Kraan"],
    ["De   deur    klemt", "De deur klemt"],
    ["Versie 2.1 van het scherm hapert", "Versie 2.1 van het scherm hapert"],
    ["...", "..."],
  ])("%j becomes %j", (omschrijving, onderwerp) => expect(deriveOnderwerp(omschrijving)).toBe(onderwerp));

  it("cuts a long sentence at a word and says that there is more", () => {
    const onderwerp = deriveOnderwerp(`${"Het plafond in de grote vergaderzaal ".repeat(5)}`);
    expect(onderwerp.length).toBeLessThanOrEqual(81);
    expect(onderwerp.endsWith("…")).toBe(true);
    expect(onderwerp).not.toMatch(/\s…$/);
  });

  it("is never empty, never too long for the database and never half a character, whatever was typed", () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 400, unit: "grapheme" }).filter((text) => text.trim() !== ""), (text) => {
      const onderwerp = deriveOnderwerp(text);
      expect(onderwerp.length).toBeGreaterThan(0);
      expect(onderwerp.length).toBeLessThanOrEqual(82);
      expect(onderwerp.isWellFormed()).toBe(true);
    }), { numRuns: 500 });
  });
});
