import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutVenster, type Deel } from "@/components/frontoffice/venster";

const indexes = (delen: readonly Deel[]) => delen.flatMap((deel) => (deel.soort === "stuk" ? [deel.index] : []));
const hoog = (delen: readonly Deel[], hoogte: (index: number) => number) => delen.reduce((som, deel) => som + (deel.soort === "gat" ? deel.hoogte : hoogte(deel.index)), 0);

describe("the window on a long list", () => {
  it("makes the rows in sight and the one that has the focus, with gaps between", () => {
    const delen = cutVenster({ aantal: 1000, hoogte: () => 50, begin: 5000, eind: 5200, houd: 3 });
    expect(indexes(delen)).toEqual([3, 99, 100, 101, 102, 103, 104]);
    expect(delen.filter(({ soort }) => soort === "gat")).toHaveLength(3);
  });

  it("stays as high as the whole list, with every row in its order and few of them made", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -1, max: 500 }), (aantal, begin, houd) => {
      const hoogte = (index: number) => 36 + (index % 3) * 9;
      const delen = cutVenster({ aantal, hoogte, begin, eind: begin + 900, houd });
      const heel = Array.from({ length: aantal }, (_, index) => hoogte(index)).reduce((som, een) => som + een, 0);
      expect(hoog(delen, hoogte)).toBe(heel);
      expect(indexes(delen)).toEqual(indexes(delen).toSorted((a, b) => a - b));
      expect(indexes(delen).length).toBeLessThanOrEqual(30);
      if (houd >= 0 && houd < aantal) expect(indexes(delen)).toContain(houd);
    }));
  });
});
