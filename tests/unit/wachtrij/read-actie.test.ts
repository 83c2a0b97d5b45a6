import { describe, expect, it } from "vitest";
import { MELDING_ACTIE_INPUT } from "@/lib/contracts/melding/acties";
import { isMeldingActie, readMeldingActie, readWandtijd } from "@/lib/web/frontoffice/read-actie";

const form = (velden: Record<string, string>) => {
  const data = new FormData();
  for (const [naam, waarde] of Object.entries({ versie: "3", nummer: "10001", ...velden })) data.set(naam, waarde);
  return data;
};
const id = "0190a1b2-0000-7000-8000-000000000001";

describe("forms of the desk", () => {
  it.each([
    ["take", {}, { versie: 3 }], ["assign", { eigenaarId: id }, { versie: 3, eigenaarId: id }],
    ["dispatch", { uitvoerder: `leverancier:${id}`, toelichting: " " }, { versie: 3, leverancierId: id }], ["dispatch", { uitvoerder: `team:${id}`, toelichting: "bel eerst" }, { versie: 3, teamId: id, toelichting: "bel eerst" }],
    ["cancel", { reden: "dubbel", naar: "" }, { versie: 3, reden: "dubbel" }], ["pause", { reden: "overmacht", hervatOp: "2026-07-01T09:00" }, { versie: 3, reden: "overmacht", hervatOp: "2026-07-01T07:00:00.000Z" }],
    ["classify", { kwis: "S", product: "", productCode: "", locatie: "N2", locatieId: id, impact: "", spoedGetoond: "ja" }, { versie: 3, kwis: "S", productCode: null, locatieId: id, impact: null, spoed: false }],
    ["classify", { prioriteit: "2", reden: "raadsvergadering", betreftSoort: "team", "betreft-team": id }, { versie: 3, prioriteit: 2, reden: "raadsvergadering", betreft: { soort: "team", id } }],
  ] as const)("%s %j", (actie, velden, raw) => {
    expect(readMeldingActie(actie, form(velden))).toEqual(raw);
    expect(MELDING_ACTIE_INPUT[actie].safeParse(raw).success).toBe(true);
  });
  it("refuses a place or product that was typed and not chosen", () => {
    const raw = readMeldingActie("classify", form({ locatie: "ergens", locatieId: "" }));
    expect(MELDING_ACTIE_INPUT.classify.safeParse(raw).success).toBe(false);
  });
  it("knows winter and summer, and leaves nonsense for the contract to refuse", () => {
    expect(readWandtijd("2026-01-05T08:30")).toBe("2026-01-05T07:30:00.000Z");
    expect(readWandtijd("morgen")).toBe("morgen");
    expect(readWandtijd(undefined)).toBeUndefined();
  });
  it("knows no other actions", () => {
    expect(isMeldingActie("take")).toBe(true);
    for (const naam of ["constructor", "return", "delete", ""]) expect(isMeldingActie(naam)).toBe(false);
  });
});
