import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MELDING_ACTIONS, transitionsOf } from "@/lib/domain/melding/transitions";
import { CONFLICT_VELDEN, findBotsing, isVrij, RAAKT, type Gezien } from "@/lib/domain/samen/conflict";

const GEZIEN: Gezien = { kwis: "S", onderwerp: "Lamp", productCode: "GO-03", locatieId: "hal", impact: null, urgentie: null, spoed: false, prioriteit: 3, status: "in_behandeling", eigenaarId: "ik", klantbericht: null };

describe("findBotsing", () => {
  it("knows every action of the desk", () => {
    expect(MELDING_ACTIONS.filter((actie) => actie !== "rate" && !transitionsOf(actie).some((row) => row.systeem) && !(actie in RAAKT))).toEqual([]);
  });

  it("lets an indeling through when the other changed other fields, and keeps theirs", () => {
    const botsing = findBotsing("classify", { gezien: GEZIEN, nu: { ...GEZIEN, onderwerp: "Lamp in de hal", eigenaarId: "ander" }, mijn: { ...GEZIEN, productCode: "GO-04" } });
    expect(botsing).toEqual({ kies: [], kijk: [], vanAnder: ["onderwerp"] });
    expect(isVrij(botsing)).toBe(true);
  });

  it("asks to choose where both chose something else, and not where both chose the same", () => {
    expect(findBotsing("classify", { gezien: GEZIEN, nu: { ...GEZIEN, productCode: "GO-05", kwis: "I" }, mijn: { productCode: "GO-04", kwis: "I" } }).kies).toEqual(["productCode"]);
    expect(findBotsing("assign", { gezien: GEZIEN, nu: { ...GEZIEN, eigenaarId: "ander" }, mijn: { eigenaarId: "derde" } }).kies).toEqual(["eigenaarId"]);
  });

  it("makes somebody look before they report ready what the klant wrote about", () => {
    expect(findBotsing("mark-gereed", { gezien: GEZIEN, nu: { ...GEZIEN, klantbericht: "b1" }, mijn: {} }).kijk).toEqual(["klantbericht"]);
    expect(isVrij(findBotsing("mark-gereed", { gezien: GEZIEN, nu: { ...GEZIEN, onderwerp: "x" }, mijn: {} }))).toBe(true);
  });

  it("never loses a choice: each field of mine is kept, asked about, or the same as theirs", () => {
    const waarde = fc.constantFrom("a", "b", "c", null);
    const zaak = fc.record(Object.fromEntries(CONFLICT_VELDEN.map((veld) => [veld, waarde]))) as fc.Arbitrary<Gezien>;
    fc.assert(fc.property(zaak, zaak, zaak, (gezien, nu, mijn) => {
      const { kies, vanAnder } = findBotsing("classify", { gezien, nu, mijn });
      for (const veld of RAAKT.classify!.zet) {
        if (mijn[veld] !== gezien[veld] && nu[veld] !== gezien[veld] && mijn[veld] !== nu[veld]) expect(kies).toContain(veld);
        if (vanAnder.includes(veld)) expect(mijn[veld]).toBe(gezien[veld]);
      }
    }));
  });
});
