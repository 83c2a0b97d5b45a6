import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isStandaardKolommen, KOLOMMEN, STANDAARD_KOLOMMEN, tidyKolommen } from "@/lib/domain/wachtrij/lijst-vorm";

describe("the columns of the list", () => {
  it("keeps the chosen order, without strangers and doubles, and always with the onderwerp", () => {
    expect(tidyKolommen(["eigenaar", "onderwerp", "raar", "eigenaar", "nummer"])).toEqual(["eigenaar", "onderwerp", "nummer"]);
    expect(tidyKolommen(["klant"])).toEqual(["klant", "onderwerp"]);
    expect(tidyKolommen([])).toEqual(STANDAARD_KOLOMMEN);
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...KOLOMMEN), fc.string())), (gekozen) => {
      const found = tidyKolommen(gekozen);
      expect(new Set(found).size).toBe(found.length);
      expect(found).toContain("onderwerp");
      expect(tidyKolommen(found)).toEqual(found);
    }));
  });

  it("knows the usual columns by their order too", () => {
    expect(isStandaardKolommen(STANDAARD_KOLOMMEN)).toBe(true);
    expect(isStandaardKolommen(STANDAARD_KOLOMMEN.toReversed())).toBe(false);
  });
});
