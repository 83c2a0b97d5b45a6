import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsAt, isZichtbaar, MEDEDELING_SOORTEN, momentOf, selectBekend, selectVoorPlek, type Bereik } from "@/lib/domain/mededeling/mededeling";

const now = new Date("2026-03-02T09:00:00Z");
const uur = (aantal: number) => new Date(now.getTime() + aantal * 3_600_000);
const bereik = (anders: Partial<Bereik> = {}): Bereik => ({ soort: "storing", locatieId: null, productId: null, van: uur(-1), tot: uur(1), ...anders });

describe("when a notice is read", () => {
  it.each([
    ["it holds", {}, "nu", true], ["nobody knows the end", { tot: null }, "nu", true], ["it begins just now", { van: now }, "nu", true], ["it ends just now", { tot: now }, "voorbij", false],
    ["it begins tomorrow", { van: uur(24), tot: uur(30) }, "straks", true], ["it begins in a week", { van: uur(168), tot: null }, "straks", true], ["it begins later", { van: uur(169), tot: null }, "straks", false], ["it is over", { tot: uur(-0.5) }, "voorbij", false],
  ])("%s", (_wat, anders, moment, zichtbaar) => {
    expect(momentOf(bereik(anders), now)).toBe(moment);
    expect(isZichtbaar(bereik(anders), now)).toBe(zichtbaar);
  });
});

describe("whom it concerns", () => {
  it("holds at the place, all below it, and for who has no known place", () => {
    expect(holdsAt(bereik(), ["a"])).toBe(true);
    expect(holdsAt(bereik({ locatieId: "a" }), ["root", "a", "b"])).toBe(true);
    expect(holdsAt(bereik({ locatieId: "b" }), ["root", "a"])).toBe(false);
    expect(holdsAt(bereik({ locatieId: "b" }), null)).toBe(true);
  });

  it("comes with outages first and what is still to come last", () => {
    const [later, open, stuk] = [bereik({ van: uur(2), tot: null }), bereik({ soort: "openingstijden" }), bereik()];
    expect(selectVoorPlek([later, open, stuk, bereik({ tot: uur(-0.5) })], [], now)).toEqual([stuk, open, later]);
  });

  const willekeurig = fc.record({ soort: fc.constantFrom(...MEDEDELING_SOORTEN), locatieId: fc.constantFrom(null, "a", "b", "c"), productId: fc.constantFrom(null, "p", "q"), van: fc.integer({ min: -300, max: 300 }).map(uur), tot: fc.option(fc.integer({ min: -300, max: 600 }).map(uur)) });
  it("never shows one of elsewhere or of another time, and loses none that concerns", () => {
    fc.assert(fc.property(fc.array(willekeurig, { maxLength: 12 }), fc.subarray(["a", "b", "c"]), (alle, padIds) => {
      const gekozen = selectVoorPlek(alle, padIds, now);
      expect(new Set(gekozen)).toEqual(new Set(alle.filter((one) => isZichtbaar(one, now) && (one.locatieId === null || padIds.includes(one.locatieId)))));
    }));
  });
});

describe("what explains a report", () => {
  const vraag = { padIds: ["gebouw", "zaal"], productIds: ["lift"] };
  it.each([
    ["an outage at the place", { locatieId: "gebouw" }, true], ["works in the very room", { soort: "werkzaamheden", locatieId: "zaal" }, true], ["an outage elsewhere", { locatieId: "ander" }, false],
    ["the same product everywhere", { productId: "lift" }, true], ["the same product here", { productId: "lift", locatieId: "gebouw" }, true], ["the same product elsewhere", { productId: "lift", locatieId: "ander" }, false],
    ["another product here", { productId: "lamp", locatieId: "gebouw" }, false], ["something general for all", {}, false], ["opening hours of the building", { soort: "openingstijden", locatieId: "gebouw" }, false],
    ["works that still have to begin", { soort: "werkzaamheden", locatieId: "zaal", van: uur(1), tot: uur(2) }, false],
  ] as const)("%s", (_wat, anders, verwacht) => expect(selectBekend([bereik(anders)], vraag, now)).toHaveLength(verwacht ? 1 : 0));

  it("counts a product also when no place is named", () => {
    expect(selectBekend([bereik({ productId: "lift", locatieId: "gebouw" })], { ...vraag, padIds: null }, now)).toHaveLength(1);
    expect(selectBekend([bereik({ locatieId: "gebouw" })], { ...vraag, padIds: null }, now)).toHaveLength(0);
  });
});
