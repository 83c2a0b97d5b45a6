import { describe, expect, it } from "vitest";
import { findHerstelBeletsel, judgeHerstel, WACHT_SECONDEN } from "@/lib/domain/melding/herstel";

const stand = { doorId: "anna", isOngedaan: false, isVerteld: false, sindsMs: 3000, versieNa: 4, versieNu: 4 };

describe("ongedaan maken mag", () => {
  it.each([
    ["binnen de tijd, door wie het deed", {}, "doen"], ["nog net", { sindsMs: WACHT_SECONDEN * 1000 }, "doen"], ["te laat", { sindsMs: WACHT_SECONDEN * 1000 + 1 }, "te-laat"],
    ["al verteld", { isVerteld: true }, "te-laat"], ["iemand ging verder", { versieNu: 5 }, "veranderd"], ["twee keer", { isOngedaan: true, versieNu: 9, sindsMs: 60_000 }, "is-al-gedaan"],
  ] as const)("%s", (_naam, anders, oordeel) => expect(judgeHerstel({ ...stand, ...anders }, "anna")).toBe(oordeel));
  it("nooit door een ander, ook niet wat al ongedaan is", () => {
    expect(judgeHerstel({ ...stand, isOngedaan: true }, "bert")).toBe("van-een-ander");
    expect(judgeHerstel(stand, null)).toBe("van-een-ander");
  });
  it("behalve een oordeel en wat een andere melding raakt", () => {
    expect(findHerstelBeletsel("rate")).not.toBeNull();
    expect(findHerstelBeletsel("cancel", { reden: "samengevoegd" })).not.toBeNull();
    expect(findHerstelBeletsel("cancel", { reden: "dubbel" })).toBeNull();
    expect(findHerstelBeletsel("take")).toBeNull();
  });
});
