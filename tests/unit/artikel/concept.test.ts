import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTekst } from "@/lib/domain/artikel/compare-tekst";
import { draftFromMelding } from "@/lib/domain/artikel/draft-from-melding";
import { toCode } from "@/lib/domain/artikel/to-code";

describe("compareTekst", () => {
  it("zegt wat er wegging en wat er kwam, in de volgorde van de tekst", () => {
    expect(compareTekst("een\ntwee\ndrie", "een\n2\ndrie\nvier")).toEqual([
      { soort: "gelijk", tekst: "een" }, { soort: "weg", tekst: "twee" }, { soort: "nieuw", tekst: "2" }, { soort: "gelijk", tekst: "drie" }, { soort: "nieuw", tekst: "vier" },
    ]);
  });
  it("vertelt beide teksten volledig, welke het ook zijn", () => {
    const tekst = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 25 }).map((regels) => regels.join("\n"));
    fc.assert(fc.property(tekst, tekst, (oud, nieuw) => {
      const rows = compareTekst(oud, nieuw);
      expect(rows.filter(({ soort }) => soort !== "nieuw").map((row) => row.tekst).join("\n")).toBe(oud);
      expect(rows.filter(({ soort }) => soort !== "weg").map((row) => row.tekst).join("\n")).toBe(nieuw);
      if (oud === nieuw) expect(rows.every(({ soort }) => soort === "gelijk")).toBe(true);
    }));
    const lang = "regel\n".repeat(5000);
    expect(compareTekst(lang, `${lang}x`).filter(({ soort }) => soort === "nieuw")).toHaveLength(5001);
  });
});

describe("toCode", () => {
  it.each([["Wi-fi voor gasten", "wi-fi-voor-gasten"], ["Café & één!", "cafe-een"], ["  ", "artikel"], ["Genoeg", "artikel-genoeg"], ["日本", "artikel"], ["'t Zwaard", "t-zwaard"]])("maakt van '%s' %s", (titel, code) => expect(toCode(titel)).toBe(code));
  it("geeft altijd iets dat in een adres past", () => fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0x3ff }), { maxLength: 90 }).map((codes) => String.fromCharCode(...codes)), fc.integer({ min: 1, max: 99 }), (titel, nr) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(toCode(titel, nr)) && toCode(titel, nr).length <= 80)));
});

describe("draftFromMelding", () => {
  it("neemt het onderwerp en het langste antwoord, zonder wie erbij betrokken was", () => {
    expect(draftFromMelding({
      onderwerp: "wifi voor bezoek van Karin Visser", oplossing: "Gegeven.", namen: ["Karin Visser", "Sanne de Boer"],
      laatsteBericht: "Beste Karin,\nGasten kiezen het netwerk Gast. De code staat op de bezoekerspas. Vragen? Bel 0318 555 123.\n\nMet vriendelijke groet,\nSanne de Boer",
    })).toEqual({
      titel: "Wifi voor bezoek van [naam]", inleiding: "Gasten kiezen het netwerk Gast.", tekst: "Gasten kiezen het netwerk Gast. De code staat op de bezoekerspas. Vragen? Bel [weggelaten].",
    });
  });
  it("verdraagt een leeg antwoord", () => expect(draftFromMelding({ onderwerp: "M12345", oplossing: null, laatsteBericht: null, namen: [] })).toEqual({ titel: "[weggelaten]", inleiding: "", tekst: "" }));
});
