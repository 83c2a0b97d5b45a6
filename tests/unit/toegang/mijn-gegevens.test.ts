import { describe, expect, it } from "vitest";
import { GEGEVEN_SOORTEN, MIJN_GEGEVENS } from "@/lib/domain/toegang/mijn-gegevens";

describe("wat wij van iemand bewaren", () => {
  it.each(GEGEVEN_SOORTEN)("%s says what it is and how long, in short sentences", (soort) => {
    const { naam, uitleg, termijn } = MIJN_GEGEVENS[soort];
    expect(naam).toMatch(/\S/);
    for (const zin of `${uitleg} ${termijn}`.split(". ")) expect(zin.split(" ").length, zin).toBeLessThanOrEqual(16);
  });
});
