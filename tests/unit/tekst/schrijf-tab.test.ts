import { describe, expect, it } from "vitest";
import { TEKST_DOELEN } from "@/lib/domain/tekst/standaardtekst";
import { DOEL_VAN_TAB, isBezig, SCHRIJF_TABS, SCHRIJFT_NU_MS } from "@/lib/domain/tekst/schrijf-tab";

describe("the tabs of the composer", () => {
  it("each have one reader, and every reader has a tab", () => {
    expect(new Set(SCHRIJF_TABS.map((tab) => DOEL_VAN_TAB[tab]))).toEqual(new Set(TEKST_DOELEN));
  });

  it("somebody writes now when the draft moved a moment ago, and not when it waits", () => {
    const nu = new Date("2026-03-02T10:00:00Z");
    expect([0, SCHRIJFT_NU_MS - 1, SCHRIJFT_NU_MS].map((ms) => isBezig(new Date(nu.getTime() - ms), nu))).toEqual([true, true, false]);
  });
});
