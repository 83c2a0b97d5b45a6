import { describe, expect, it } from "vitest";
import { describePast, KORT_VORM, measurePast, rankTeksten, type Zaaksoort } from "@/lib/domain/tekst/standaardtekst";

const LAMP: Zaaksoort = { kwis: "S", status: "nieuw", productCode: "GO-03" };
const tekst = (kort: string, past: { kwis?: string[]; statussen?: string[]; productCode?: string | null; eigen?: boolean } = {}) =>
  ({ id: kort, kort, titel: `Titel ${kort}`, tekst: "Wij komen langs met een ladder.", eigen: false, kwis: [], statussen: [], productCode: null, ...past });

describe("which text is offered first", () => {
  it("is the one for the product, then the kind, then the status; what is for something else is not offered", () => {
    const alle = [tekst("altijd"), tekst("status", { statussen: ["nieuw"] }), tekst("soort", { kwis: ["S", "W"] }), tekst("lamp", { productCode: "GO-03" }), tekst("lift", { productCode: "GO-07" }), tekst("klacht", { kwis: ["K"] }), tekst("later", { statussen: ["gereed"] })];
    expect(rankTeksten(alle, LAMP).map(({ kort }) => kort)).toEqual(["lamp", "soort", "status", "altijd"]);
    expect(measurePast(tekst("alles", { productCode: "GO-03", kwis: ["S"], statussen: ["nieuw"] }), LAMP)).toBe(7);
  });

  it("says why it stands there", () => {
    expect(describePast(tekst("a", { productCode: "GO-03", statussen: ["nieuw"] }), LAMP)).toBe("past bij dit product en deze status");
    expect(describePast(tekst("a"), LAMP)).toBe("past altijd");
    expect(describePast(tekst("a", { kwis: ["K"] }), LAMP)).toBe("hoort bij andere meldingen");
  });

  it("prefers an own text to a shared one that fits as well", () => {
    expect(rankTeksten([tekst("a"), tekst("b", { eigen: true })], LAMP).map(({ kort }) => kort)).toEqual(["b", "a"]);
  });
});

describe("searching texts", () => {
  it("finds by short name first, then title, then text, in any order of words and without accents, also what does not fit", () => {
    const alle = [tekst("ontvangen"), { ...tekst("uitleg"), titel: "Ladder komt één dag later" }, tekst("ladder", { kwis: ["K"] })];
    expect(rankTeksten(alle, LAMP, "ladder").map(({ kort }) => kort)).toEqual(["ladder", "uitleg", "ontvangen"]);
    expect(rankTeksten(alle, LAMP, "dag Een lad").map(({ kort }) => kort)).toEqual(["uitleg"]);
    expect(rankTeksten(alle, LAMP, "langs kom").map(({ kort }) => kort)).toEqual(["uitleg", "ontvangen", "ladder"]);
    expect(rankTeksten(alle, LAMP, "fiets")).toEqual([]);
  });

  it("short names can be typed blind", () => {
    expect(["ok", "wij-komen", "a", "2x"].every((kort) => KORT_VORM.test(kort))).toBe(true);
    expect(["", "-a", "a-", "Wij", "a b", "é", "a".repeat(31)].some((kort) => KORT_VORM.test(kort))).toBe(false);
  });
});
