import { describe, expect, it } from "vitest";
import { describeVerschil, formatWaardeTekst } from "@/components/management/kpi-tekst";
import { findAandacht } from "@/lib/domain/kpi/find-aandacht";
import { LEGE_TELLING, type Meting, type Telling } from "@/lib/domain/kpi/telling";

const RUST: Meting = {
  totaal: LEGE_TELLING, perKwis: {}, perKanaal: {}, nagevraagd: 0, doorloopP50: null, doorloopP90: null,
  voorraad: { open: 0, nuTeLaat: 0, hoortNiets: 0, terugTeMelden: 0, leeftijden: [0, 0, 0, 0], leeftijdP50: null, leeftijdP90: null, gereedVierWeken: 0 },
};
const groep = (anders: Partial<Telling>): Telling => ({ ...LEGE_TELLING, gereed: 20, metNorm: 20, opTijd: 20, oordelen: 10, cijferSom: 80, ...anders });
const findWith = (perGroep: Record<string, Telling>, voorraad = RUST.voorraad) => findAandacht({ ...RUST, voorraad, perGroep });

describe("what asks attention", () => {
  it("is nothing when all is well", () => expect(findWith({ Gebouw: groep({}) })).toEqual([]));

  it("says that a group is on time and yet gets a low mark", () => {
    expect(findWith({ Lunch: groep({ cijferSom: 58 }) })).toMatchObject([{ tekst: "Lunch: op tijd, toch een 5,8", lijst: "onvoldoende", groep: "Lunch" }]);
  });

  it("does not judge a group on a handful of meldingen", () => {
    expect(findWith({ Vervoer: groep({ gereed: 4, metNorm: 4, opTijd: 0, oordelen: 4, cijferSom: 8, heropend: 4 }) })).toEqual([]);
  });

  it("names one thing per group, and what is late now before everything else", () => {
    const voorraad = { ...RUST.voorraad, open: 3, nuTeLaat: 1, hoortNiets: 2 };
    const found = findWith({ "": groep({ opTijd: 10, heropend: 9 }), Groen: groep({ heropend: 3 }) }, voorraad);
    expect(found.map(({ tekst }) => tekst)).toEqual([
      "1 melding is nu te laat", "2 klanten horen te lang niets", "Zonder product: 50 % op tijd, doel 90 %", "Groen: 15 % heropend",
    ]);
  });

  it("stops at six", () => {
    const groepen = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`Groep ${index}`, groep({ opTijd: index })]));
    expect(findWith(groepen)).toHaveLength(6);
  });
});

describe("a difference in words", () => {
  it.each([
    [{ eenheid: "procent", beter: "hoger" }, 0.91, 0.88, "3 punten hoger", "beter"],
    [{ eenheid: "procent", beter: "lager" }, 0.06, 0.05, "1 punt hoger", "slechter"],
    [{ eenheid: "procent", beter: "hoger" }, 0.901, 0.899, "gelijk", "neutraal"],
    [{ eenheid: "cijfer", beter: "hoger" }, 7.2, 7.4, "0,2 lager", "slechter"],
    [{ eenheid: "uren", beter: "lager" }, 3, 7.5, "4,5\u00a0uur korter", "beter"],
    [{ eenheid: "aantal" }, 10, 12, "2 minder", "neutraal"],
  ] as const)("%j from %d to %d", (kpi, nu, vorige, tekst, oordeel) => expect(describeVerschil(kpi, nu, vorige)).toEqual({ tekst, oordeel }));

  it("is absent when one of both has nothing to measure", () => {
    expect([describeVerschil({ eenheid: "cijfer" }, null, 7), describeVerschil({ eenheid: "cijfer" }, 7, null), describeVerschil({ eenheid: "aantal" }, 7, 0)]).toEqual([null, null, null]);
  });

  it("writes figures as people say them", () => {
    expect([formatWaardeTekst(null, "procent"), formatWaardeTekst(30, "uren"), formatWaardeTekst(120, "uren"), formatWaardeTekst(1.44, "weken")]).toEqual(["–", "30,0\u00a0uur", "5,0\u00a0dagen", "1,4\u00a0weken"]);
  });
});
