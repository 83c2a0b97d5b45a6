import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { IMPACTS, PRIORITEITEN, PRIORITEIT_MATRIX, URGENTIES, derivePrioriteit, type PrioriteitVraag } from "@/lib/domain/prioriteit/prioriteit";

const leeg: PrioriteitVraag = { kwis: "S", spoed: false, impact: null, urgentie: null, productPrioriteit: null, gekozen: null };
const derive = (deel: Partial<PrioriteitVraag>) => derivePrioriteit({ ...leeg, ...deel }).prioriteit;
const ofNiets = <T>(...waarden: readonly T[]) => fc.constantFrom<T | null>(null, ...waarden);
const vraag = fc.record({
  kwis: fc.constantFrom(...KWIS), spoed: fc.boolean(), impact: ofNiets(...IMPACTS), urgentie: ofNiets(...URGENTIES), productPrioriteit: ofNiets(...PRIORITEITEN),
  gekozen: fc.option(fc.record({ prioriteit: fc.constantFrom(...PRIORITEITEN), reden: fc.constant("Open dag.") })),
});

describe("derivePrioriteit", () => {
  it.each([
    ["gebouw", "kan-niet-werken", 1], ["gebouw", "gehinderd", 2], ["gebouw", "kan-wachten", 3],
    ["ruimte", "kan-niet-werken", 2], ["ruimte", "gehinderd", 3], ["ruimte", "kan-wachten", 4],
    ["persoon", "kan-niet-werken", 3], ["persoon", "gehinderd", 4], ["persoon", "kan-wachten", 4],
  ] as const)("%s, %s: %i", (impact, urgentie, verwacht) => expect(derive({ impact, urgentie, productPrioriteit: 4 })).toBe(verwacht));

  it.each([
    ["spoed wins from the choice of the desk", { spoed: true, gekozen: { prioriteit: 4, reden: "x" } }, 1],
    ["the desk wins from the matrix", { gekozen: { prioriteit: 4, reden: "x" }, impact: "gebouw", urgentie: "kan-niet-werken" }, 4],
    ["impact alone does not decide", { impact: "gebouw", productPrioriteit: 4 }, 4],
    ["urgency alone does not decide", { urgentie: "kan-niet-werken", productPrioriteit: 4 }, 4],
    ["the product gives the start value", { kwis: "W", productPrioriteit: 2 }, 2],
    ["a storing always has one", {}, 3],
  ] as const)("%s", (_, deel, verwacht) => expect(derive(deel)).toBe(verwacht));
  it.each(["K", "W", "I", "compliment"] as const)("%s without anything to go by has none", (kwis) => expect(derive({ kwis })).toBeNull());

  it("whatever is known: spoed is 1, a storing has a priority, and the sentence names the number", () => {
    fc.assert(fc.property(vraag, (v) => {
      const { prioriteit, uitleg } = derivePrioriteit(v);
      if (v.spoed) expect(prioriteit).toBe(1);
      if (v.kwis === "S") expect(prioriteit).not.toBeNull();
      expect(uitleg).toMatch(prioriteit === null ? /^Geen prioriteit/ : RegExp(`rioriteit ${prioriteit}`));
    }));
  });
  it("more impact or more urgency never lowers the priority", () => {
    for (const [i, impact] of IMPACTS.entries())
      for (const [u, urgentie] of URGENTIES.entries()) {
        const lager = IMPACTS[i + 1], trager = URGENTIES[u + 1];
        if (lager) expect(PRIORITEIT_MATRIX[lager][urgentie]).toBeGreaterThanOrEqual(PRIORITEIT_MATRIX[impact][urgentie]);
        if (trager) expect(PRIORITEIT_MATRIX[impact][trager]).toBeGreaterThanOrEqual(PRIORITEIT_MATRIX[impact][urgentie]);
      }
  });
});
