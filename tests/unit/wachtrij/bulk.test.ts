import { describe, expect, it } from "vitest";
import { isBulkActie, MAX_BULK, readBulkItems } from "@/lib/domain/wachtrij/bulk";

describe("een selectie in een formulier", () => {
  it("leest nummers met hun versie, elk nummer één keer, en laat weg wat niet te lezen is", () => {
    expect(readBulkItems(["12:3", "x", "12:4", "7:1", "-1:2", "9999999999:1", null, "5"])).toEqual([{ nummer: 12, versie: 4 }, { nummer: 7, versie: 1 }]);
  });
  it("is niet groter dan wat één aanroep aankan", () => {
    expect(readBulkItems(Array.from({ length: MAX_BULK + 50 }, (_, nummer) => `${nummer + 1}:1`))).toHaveLength(MAX_BULK);
  });
  it("kent alleen acties die voor velen tegelijk kunnen", () => {
    expect(isBulkActie("take")).toBe(true);
    for (const naam of ["cancel", "toString", "", null]) expect(isBulkActie(naam)).toBe(false);
  });
});
