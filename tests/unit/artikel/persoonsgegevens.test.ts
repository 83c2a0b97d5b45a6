import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARTIKEL_GROEPEN, GROEPEN, isGroep } from "@/lib/domain/artikel/artikel";
import { stripPersoonsgegevens } from "@/lib/domain/artikel/strip-persoonsgegevens";
import { toZoekmisTekst } from "@/lib/domain/artikel/zoekmis-tekst";
import { toZoektekst, toZoekwoorden } from "@/lib/domain/artikel/zoekwoorden";

describe("stripPersoonsgegevens", () => {
  it.each([
    ["Beste Karin,\nDe sleutel ligt bij de balie.\n\nMet vriendelijke groet,\nPieter de Boer\n06-12345678", [], "De sleutel ligt bij de balie."],
    ["Mail naar p.de.boer@waterstede.example of bel 0318 555 123.", [], "Mail naar [weggelaten] of bel [weggelaten]."],
    ["Bel +31 (0)6 12 34 56 78 of toestel 4412.", [], "Bel [weggelaten] of [weggelaten]."],
    ["Dit hoort bij M10023 en O 10099.", [], "Dit hoort bij [weggelaten] en [weggelaten]."],
    ["Mevrouw Van den Berg regelt het met dhr. Jansen.", [], "[naam] regelt het met [naam]."],
    ["Karin Bakker haalt de pas op. Vraag Karin of mevrouw bakker.", ["Karin Bakker"], "[naam] haalt de pas op. Vraag [naam] of mevrouw bakker."],
    ["Daan van der Meer kent de weg.", ["Daan van der Meer"], "[naam] kent de weg."],
    ["De balie is open van 8.30 tot 17.00 uur, kamer N2.14, op 12-03-2026, voor € 12,50.", [], "De balie is open van 8.30 tot 17.00 uur, kamer N2.14, op 12-03-2026, voor € 12,50."],
    ["Wij bakken brood en bergen het op.", ["Ria Berg", "Jo Bakker"], "Wij bakken brood en bergen het op."],
  ] as const)("maakt van '%s' een tekst zonder personen", (tekst, namen, over) => expect(stripPersoonsgegevens(tekst, namen)).toBe(over));

  it("laat geen adres, nummer of naam van de betrokkenen staan, waar ze ook staan", () => {
    const woorden = fc.constantFrom("de kast", "staat", "open", "op", "de gang", "\n", "en");
    fc.assert(fc.property(fc.array(woorden, { maxLength: 12 }), fc.array(woorden, { maxLength: 12 }), fc.constantFrom("a.b@c.example", "0612345678", "M12345", "Sanne Visser"), (voor, na, geheim) => {
      expect(stripPersoonsgegevens([...voor, geheim, ...na].join(" "), ["Sanne Visser"])).not.toContain(geheim);
    }));
  });
});

describe("wat gezocht wordt", () => {
  it("is zonder accenten en loze woorden, met koppelwoorden in beide vormen", () => {
    expect(toZoekwoorden("Hoe kan ik de Wi-Fi van het CAFÉ gebruiken?")).toEqual(["wifi", "cafe", "gebruiken"]);
    expect(toZoektekst("Wi-fi in het café")).toBe("wi fi in het cafe wifi");
    expect(toZoekwoorden("x ".repeat(9000) + "fiets fiets")).toEqual([]);
  });
  it("houdt van een vraag zonder antwoord alleen de woorden over", () => {
    expect(toZoekmisTekst("  Élektrische LAADPAAL?! ")).toBe("elektrische laadpaal");
    expect(toZoekmisTekst("mail jan@x.example")).toBe("mail");
    for (const niets of ["", "12", "06-12345678", "jan@x.example", "?!", "ab"]) expect(toZoekmisTekst(niets)).toBeNull();
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0x3ff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)), (vraag) => { const tekst = toZoekmisTekst(vraag); return tekst === null || (tekst.length >= 3 && tekst.length <= 80); }));
  });
  it("kent precies de groepen met een naam", () => {
    expect(Object.keys(ARTIKEL_GROEPEN)).toEqual([...GROEPEN]);
    expect([isGroep("huisregels"), isGroep("toString"), isGroep(null)]).toEqual([true, false, false]);
  });
});
