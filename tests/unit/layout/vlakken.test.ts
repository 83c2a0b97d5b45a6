import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampVlak, readVlakken, VLAK_GRENZEN, writeVlakken } from "@/components/layout/vlakken";

describe("the widths of the panes", () => {
  it("come back from their cookie as they were kept", () => {
    const breedte = (vlak: "zij" | "zaak") => fc.option(fc.double({ min: 0, max: 200, noNaN: true }).map((getal) => clampVlak(vlak, getal)));
    fc.assert(fc.property(fc.record({ zij: breedte("zij"), zaak: breedte("zaak") }), (vlakken) => { expect(readVlakken(writeVlakken(vlakken))).toEqual(vlakken); }));
  });

  it.each([undefined, "", "_", "x_y", "1e9_-4", "13;40", "<script>"])("%s is as if nobody chose", (cookie) => {
    expect(readVlakken(cookie)).toEqual({ zij: null, zaak: null });
  });

  it("stay inside their borders", () => {
    expect(readVlakken("99_1")).toEqual({ zij: VLAK_GRENZEN.zij.max, zaak: VLAK_GRENZEN.zaak.min });
  });
});
