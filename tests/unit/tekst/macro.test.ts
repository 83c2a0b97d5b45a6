import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeldingStand } from "@/lib/domain/melding/decide-transition";
import { MELDING_STATUSES } from "@/lib/domain/melding/status";
import { MACRO_DOEN, planMacro, tekstOfStap, type MacroStap, type PlanNamen } from "@/lib/domain/tekst/macro";

const NU = new Date("2026-03-02T10:00:00Z");
const namen: PlanNamen = { teksten: new Map([["t1", "De lamp bij {{plek}} is vervangen."]]), producten: new Map([["GO-03", "Verlichting defect"]]), personen: new Map([["p1", "Noor de Wit"]]), teams: new Map([["team1", "Technische dienst"]]) };
const stand = (status: MeldingStand["status"] = "nieuw"): MeldingStand => ({ status, openOpdrachten: 0, openDeelmeldingen: 0, gereedOp: null });
const plan = (stappen: readonly MacroStap[], van = stand()) => planMacro(stappen, { stand: van, waarden: { plek: "zaal Iris" }, namen, now: NU });
const LAMP: readonly MacroStap[] = [{ doe: "indelen", kwis: "S", productCode: "GO-03" }, { doe: "nemen" }, { doe: "gereed", tekstId: "t1" }, { doe: "notitie", tekst: "Lamp uit het magazijn." }];

describe("what a macro will do", () => {
  it("is told in words and with the text as it goes out, and follows the status from step to step", () => {
    expect(plan(LAMP).map(({ wat, tekst, voor, reden }) => [wat, tekst, voor, reden])).toEqual([
      ["Indelen als storing, Verlichting defect", null, null, null], ["In behandeling nemen", null, null, null],
      ["Gereed melden, de klant krijgt bericht", "De lamp bij zaal Iris is vervangen.", "klant", null], ["Notitie voor collega's", "Lamp uit het magazijn.", "intern", null],
    ]);
  });

  it("leaves out taking what somebody has, and stops where the rules do: what is out must come back first", () => {
    expect(plan([{ doe: "nemen" }], stand("in_behandeling"))).toMatchObject([{ overslaan: true, reden: null }]);
    expect(plan([{ doe: "uitzetten", teamId: "team1" }, { doe: "gereed", tekst: "Klaar." }]).map(({ reden }) => reden)).toEqual([null, "Er staan nog opdrachten open. Rond die eerst af of trek ze in."]);
    expect(plan([{ doe: "gereed", tekst: "Klaar." }, { doe: "vraag", tekst: "Goed zo?" }])[1]?.reden).toContain("gereed");
  });

  it("says what is still to be filled in, and what is no longer there", () => {
    expect(plan([{ doe: "bericht", tekst: "Klaar: {{uiterlijk}}" }])[0]?.gaten).toEqual(["wanneer wij verwachten dat het klaar is"]);
    for (const stap of [{ doe: "indelen", productCode: "XX-1" }, { doe: "toewijzen", eigenaarId: "weg" }, { doe: "uitzetten", teamId: "weg" }, { doe: "gereed", tekstId: "weg" }] as const) expect(plan([stap])[0]?.reden).toBe("Wat hier gekozen was, is niet meer in gebruik.");
    expect(tekstOfStap({ doe: "nemen" }, namen.teksten)).toBeNull();
  });

  it("has one line per step, whatever the steps and the status, and never promises what the table forbids", () => {
    const stap = fc.constantFrom(...MACRO_DOEN).map((doe): MacroStap => (doe === "nemen" ? { doe } : doe === "indelen" ? { doe, kwis: "S" } : doe === "toewijzen" ? { doe, eigenaarId: "p1" } : doe === "uitzetten" ? { doe, teamId: "team1" } : { doe, tekst: "Tekst." }));
    fc.assert(fc.property(fc.array(stap, { minLength: 1, maxLength: 8 }), fc.constantFrom(...MELDING_STATUSES), (stappen, status) => {
      const regels = plan(stappen, stand(status));
      expect(regels).toHaveLength(stappen.length);
      const gereed = regels.findIndex(({ doe, reden }) => doe === "gereed" && reden === null);
      if (gereed >= 0) for (const { doe, reden } of regels.slice(gereed + 1)) if (!["bericht", "notitie", "nemen"].includes(doe)) expect(reden).not.toBeNull();
    }));
  });
});
