import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bronOf, describeSpeelruimte } from "@/lib/domain/mandaat/describe-speelruimte";
import { beginOfMaand, gebaarNaam, GEBAREN, judgeGebaar, mayGive, restOf, widestKader, type Kader } from "@/lib/domain/mandaat/mandaat";
import { parseBedrag } from "@/lib/domain/mandaat/parse-bedrag";
import { parseMaand } from "@/lib/domain/mandaat/parse-maand";

const kader: Kader = { perGevalCent: 5_000, perMaandCent: 25_000, gebaren: ["attentie", "gratis"] };
const cent = fc.integer({ min: 0, max: 30_000 });

describe("judgeGebaar", () => {
  it.each([
    ["attentie", 5_000, 0, 0, "mag"], ["attentie", 5_001, 0, 0, "geval"], ["attentie", 2_000, 0, 3_001, "geval"], ["attentie", 2_000, 23_001, 0, "maand"], ["attentie", 1_999, 23_001, 0, "mag"],
    ["spoed", 0, 0, 0, "soort"], ["attentie", 0, 25_000, 5_000, "mag"], ["anders", 0, 25_000, 5_000, "mag"], ["anders", 1, 0, 0, "soort"],
  ] as const)("%s of %i cent with %i gone this month and %i here: %s", (soort, bedragCent, maandCent, gevalCent, oordeel) => {
    expect(judgeGebaar({ soort, bedragCent }, kader, { maandCent, gevalCent })).toBe(oordeel);
  });

  it("never lets a month or a case pass its frame, whatever is tried in whatever order", () => {
    fc.assert(fc.property(fc.array(fc.record({ bedragCent: cent, geval: fc.integer({ min: 0, max: 3 }), soort: fc.constantFrom(...GEBAREN) })), (pogingen) => {
      const gevallen = [0, 0, 0, 0];
      let maandCent = 0;
      for (const { bedragCent, geval, soort } of pogingen) {
        if (judgeGebaar({ soort, bedragCent }, kader, { maandCent, gevalCent: gevallen[geval]! }) !== "mag") continue;
        maandCent += bedragCent;
        gevallen[geval]! += bedragCent;
      }
      expect(maandCent).toBeLessThanOrEqual(kader.perMaandCent);
      expect(Math.max(...gevallen)).toBeLessThanOrEqual(kader.perGevalCent);
    }));
  });

  it("allows exactly what is left", () => {
    fc.assert(fc.property(cent, cent, (maandCent, gevalCent) => {
      const rest = restOf(kader, { maandCent, gevalCent });
      expect(rest.gevalCent).toBeLessThanOrEqual(rest.maandCent);
      expect(judgeGebaar({ soort: "attentie", bedragCent: rest.gevalCent }, kader, { maandCent, gevalCent })).toBe("mag");
      expect(judgeGebaar({ soort: "attentie", bedragCent: rest.gevalCent + 1 }, kader, { maandCent, gevalCent })).not.toBe("mag");
    }));
  });
});

it("takes the widest of several roles, and nothing from none", () => {
  expect(widestKader([])).toEqual({ perGevalCent: 0, perMaandCent: 0, gebaren: [] });
  expect(widestKader([kader, { perGevalCent: 100, perMaandCent: 90_000, gebaren: ["spoed"] }])).toEqual({ perGevalCent: 5_000, perMaandCent: 90_000, gebaren: ["attentie", "spoed", "gratis"] });
});

it("names every kind without words that ask to go on", () => expect(GEBAREN.map(gebaarNaam).join()).toBe("Attentie,Spoed buiten de norm,Gratis levering,Buiten de catalogus,Anders"));

it("lets nobody give to oneself or where it is about oneself", () => {
  expect(mayGive("ik", { melderId: "klant", betreftPersoonId: null })).toBe(true);
  expect(mayGive("ik", { melderId: "ik", betreftPersoonId: null })).toBe(false);
  expect(mayGive("ik", { melderId: "klant", betreftPersoonId: "ik" })).toBe(false);
});

it.each([
  ["2026-03-15T12:00:00Z", "2026-02-28T23:00:00.000Z"], ["2026-03-31T21:59:59Z", "2026-02-28T23:00:00.000Z"], ["2026-03-31T22:00:00Z", "2026-03-31T22:00:00.000Z"], ["2026-12-31T23:30:00Z", "2026-12-31T23:00:00.000Z"],
])("begins the month of %s at %s, on the Dutch clock", (nu, begin) => expect(beginOfMaand(new Date(nu)).toISOString()).toBe(begin));

it.each([["12,50", 1_250], ["12,5", 1_250], ["€ 1.250", 125_000], ["25,-", 2_500], ["25,--", 2_500], ["", 0], ["  ", 0], ["0", 0], ["12.5", null], ["-3", null], ["twaalf", null], ["1,234", null]])("reads “%s” as %s cent", (tekst, cent) => expect(parseBedrag(tekst)).toBe(cent));

it("knows months with their neighbours, and falls back on the month of now", () => {
  const nu = new Date("2026-12-31T23:30:00Z");
  expect(parseMaand("2026-01", nu)).toMatchObject({ code: "2026-01", naam: "januari 2026", vorige: "2025-12", volgende: "2026-02", van: new Date("2025-12-31T23:00:00Z"), tot: new Date("2026-01-31T23:00:00Z") });
  for (const fout of [undefined, "2026-13", "gisteren"]) expect(parseMaand(fout, nu)).toMatchObject({ code: "2027-01" });
});

describe("describeSpeelruimte", () => {
  const regel = { bron: "beleid", naam: "Toegangsbeleid", moet: "Legitimatie.", verbiedt: "Langer dan vijf dagen.", afwijken: "de coördinator" } as const;
  const geval = { kwis: "W", spoed: false, regel: null, budgethouderNodig: false };

  it("leaves the room to the desk where there is no rule", () => {
    expect(describeSpeelruimte(geval, kader)).toEqual({ moet: [], magNiet: [], zelf: ["Binnen uw vrije ruimte: attentie, gratis levering.", "Wat geen geld kost en waar geen regel voor is: één regel waarom."] });
  });

  it("says what the rule asks and forbids, and who may deviate", () => {
    expect(describeSpeelruimte({ ...geval, regel, budgethouderNodig: true }, kader)).toMatchObject({ moet: ["Legitimatie.", "Akkoord van de budgethouder vóór de levering."], magNiet: ["Langer dan vijf dagen."] });
    expect(describeSpeelruimte({ ...geval, regel }, kader).zelf.at(-1)).toBe("Afwijken van de regel mag: de coördinator.");
    expect(bronOf(regel)).toBe("Beleid: Toegangsbeleid");
  });

  it("keeps the promises of a klacht and of danger", () => {
    expect(describeSpeelruimte({ ...geval, kwis: "K" }, kader).magNiet).toHaveLength(1);
    expect(describeSpeelruimte({ ...geval, spoed: true }, kader).moet[0]).toMatch(/112/);
    expect(describeSpeelruimte({ ...geval, regel: { ...regel, bron: "wet" } }, kader).zelf).toContain("Hoe u het brengt en wat u er zonder geld bij doet.");
  });
});
