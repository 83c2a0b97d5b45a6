import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeGaten, fillVariabelen, findGaten, findOnbekend, VARIABELE_NAMEN, VARIABELEN, type Variabele } from "@/lib/domain/tekst/variabelen";

const woord = fc.stringMatching(/^[A-Za-z0-9 ,.]{1,30}$/).filter((tekst) => tekst.trim() !== "");
const variabele = fc.constantFrom(...VARIABELE_NAMEN);

describe("variables in a text", () => {
  it("are filled in, with or without spaces inside the braces", () => {
    expect(fillVariabelen("{{klant.aanhef}}, {{ plek }} is klaar.", { "klant.aanhef": "Beste Fatima", plek: "zaal Waterlelie (N2.14)" }))
      .toEqual({ tekst: "Beste Fatima, zaal Waterlelie (N2.14) is klaar.", gaten: [] });
  });

  it("become a gap when the fact is missing, empty or unknown; each gap is named once", () => {
    const { tekst, gaten } = fillVariabelen("{{uiterlijk}} {{uiterlijk}} {{plek}} {{bestaat.niet}}", { uiterlijk: "  ", plek: null });
    expect(gaten).toEqual(["wanneer wij verwachten dat het klaar is", "plek van de melding", "bestaat.niet"]);
    expect(findGaten(tekst)).toEqual(gaten);
    expect(describeGaten(tekst)).toBe("Vul eerst in: wanneer wij verwachten dat het klaar is, plek van de melding, bestaat.niet.");
    expect(describeGaten("Alles staat er.")).toBeNull();
  });

  it("that somebody typed by hand hold a text back as well; other braces do not", () => {
    expect(findGaten("Beste {{klant.naam}}, zie {{ iets }} en {a: 1}.")).toEqual(["naam van de klant"]);
    expect(findOnbekend("{{klant.naam}} {{klant.nam}} {{klant.nam}}")).toEqual(["klant.nam"]);
  });

  it("never leave an empty place: whatever is missing can be seen, whatever is known stands there", () => {
    fc.assert(fc.property(fc.array(fc.tuple(variabele, fc.option(woord)), { maxLength: 8 }), woord, (paren, tussen) => {
      const waarden = Object.fromEntries(paren) as Partial<Record<Variabele, string | null>>;
      const { tekst, gaten } = fillVariabelen(paren.map(([naam]) => `${tussen}{{${naam}}}`).join(""), waarden);
      expect(tekst).not.toMatch(/\{\{|\}\}/);
      expect(findGaten(tekst)).toEqual(gaten);
      const mist = new Set(Object.entries(waarden).filter(([, waarde]) => !waarde?.trim()).map(([naam]) => VARIABELEN[naam as Variabele].replace(/,.*$/, "")));
      expect(new Set(gaten)).toEqual(mist);
      for (const waarde of Object.values(waarden)) if (waarde?.trim()) expect(tekst).toContain(waarde.trim());
    }));
  });

  it("in what was filled in are not read again: a subject cannot fetch another fact", () => {
    expect(fillVariabelen("{{melding.onderwerp}}", { "melding.onderwerp": "{{klant.naam}}", "klant.naam": "Geheim" }).tekst).toBe("{{klant.naam}}");
  });
});
