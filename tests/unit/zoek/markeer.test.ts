import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARK, splitTreffers } from "@/lib/domain/zoek/markeer";

describe("a text with marks", () => {
  it("falls apart in what was found and what stands around it", () => {
    expect(splitTreffers(`de ${MARK.begin}lamp${MARK.einde} knippert`)).toEqual([{ tekst: "de ", isTreffer: false }, { tekst: "lamp", isTreffer: true }, { tekst: " knippert", isTreffer: false }]);
    expect(splitTreffers("niets")).toEqual([{ tekst: "niets", isTreffer: false }]);
    expect(splitTreffers("")).toEqual([]);
  });
  it("keeps every other character, wherever marks stand", () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(MARK.begin, MARK.einde))), (delen) => {
      const kaal = (tekst: string) => tekst.replaceAll(MARK.begin, "").replaceAll(MARK.einde, "");
      return kaal(splitTreffers(delen.join("")).map(({ tekst }) => tekst).join("")) === kaal(delen.join(""));
    }));
  });
});
