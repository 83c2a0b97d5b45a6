import { describe, expect, it } from "vitest";
import { decideTransition, listPossibleActions, type MeldingStand } from "@/lib/domain/melding/decide-transition";
import { MELDING_STATUSES, isOpen } from "@/lib/domain/melding/status";
import { MELDING_ACTIONS, transitionsOf, type MeldingAction, type Requirement } from "@/lib/domain/melding/transitions";
import { createToeval } from "../../support/toeval";

const NOW = new Date("2026-03-02T10:00:00Z");
const DAG = 86_400_000;
const ALLES = new Set<Requirement>(["eigenaar", "uitvoerder", "vraag", "tekst", "reden", "hervatOp", "oplossing", "cijfer"]);
const stand = (changes: Partial<MeldingStand> = {}): MeldingStand => ({ status: "nieuw", openOpdrachten: 0, openDeelmeldingen: 0, gereedOp: null, ...changes });
const decide = (given: Partial<MeldingStand>, action: MeldingAction, supplied: ReadonlySet<Requirement> = ALLES) => decideTransition(stand(given), action, { supplied, now: NOW });

describe.each(MELDING_ACTIONS)("%s", (action) => {
  it.each(MELDING_STATUSES)("from %s is allowed exactly when the table says so", (status) => {
    const rows = transitionsOf(action).filter(({ from }) => from.includes(status));
    expect(rows.length, "two rows would make the outcome depend on their order").toBeLessThanOrEqual(1);
    const result = decide({ status, gereedOp: NOW }, action);
    expect(result.ok).toBe(rows.length === 1);
    if (!result.ok) expect(result.error.code).toBe("overgang-niet-toegestaan");
    const to = rows[0]?.to;
    if (result.ok && to !== "blijft" && to !== "terug") expect(result.value.naar).toBe(to);
    if (result.ok && to === "blijft") expect(result.value.naar).toBe(status);
    if (result.ok && to === "terug") expect(result.value.naar).toBe("in_behandeling");
  });

  it("asks for each thing it needs, by the name of its field", () => {
    for (const row of transitionsOf(action)) {
      for (const needed of row.requires) {
        const result = decide({ status: row.from[0]!, gereedOp: NOW }, action, new Set([...ALLES].filter((one) => one !== needed)));
        expect(result).toMatchObject({ ok: false, error: { code: "ongeldig", fouten: [{ veld: needed }] } });
      }
      expect(decide({ status: row.from[0]!, gereedOp: NOW }, action, new Set(row.requires)).ok).toBe(true);
    }
  });
});

describe("where a move leads", () => {
  it.each([["answer", "wacht_op_klant"], ["resume", "opgeschort"]] as const)("%s goes back to uitgezet while opdrachten are out", (action, status) => {
    expect(decide({ status, openOpdrachten: 2 }, action)).toMatchObject({ ok: true, value: { naar: "uitgezet" } });
    expect(decide({ status }, action)).toMatchObject({ ok: true, value: { naar: "in_behandeling" } });
  });

  it("lets gereed wait for open opdrachten and deelmeldingen", () => {
    for (const status of ["nieuw", "in_behandeling", "uitgezet", "wacht_op_klant"] as const) {
      expect(decide({ status, openOpdrachten: 1 }, "mark-gereed")).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan" } });
      expect(decide({ status, openDeelmeldingen: 1 }, "mark-gereed")).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan" } });
      expect(decide({ status }, "mark-gereed")).toMatchObject({ ok: true, value: { naar: "gereed" } });
    }
  });

  it("does not close a melding of which a part is open again", () => {
    expect(decide({ status: "gereed", openDeelmeldingen: 1 }, "close")).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan" } });
    expect(decide({ status: "gereed" }, "close").ok).toBe(true);
  });

  it.each(["gereed", "afgesloten"] as const)("reopens %s for 14 days and not a millisecond longer", (status) => {
    expect(decide({ status, gereedOp: new Date(NOW.getTime() - 14 * DAG) }, "reopen").ok).toBe(true);
    expect(decide({ status, gereedOp: new Date(NOW.getTime() - 14 * DAG - 1) }, "reopen")).toMatchObject({ ok: false, error: { code: "overgang-niet-toegestaan" } });
  });

  it("leaves nothing to do for a cancelled melding, and never offers what only the system does", () => {
    expect(listPossibleActions(stand({ status: "geannuleerd" }), NOW)).toEqual([]);
    for (const status of MELDING_STATUSES) expect(listPossibleActions(stand({ status }), NOW).filter((action) => transitionsOf(action).some((row) => row.systeem))).toEqual([]);
  });

  it("offers exactly what a decision would allow", () => {
    for (const status of MELDING_STATUSES) {
      const offered = listPossibleActions(stand({ status, gereedOp: NOW }), NOW);
      for (const action of MELDING_ACTIONS.filter((one) => !transitionsOf(one).some((row) => row.systeem))) expect(offered.includes(action)).toBe(decide({ status, gereedOp: NOW }, action).ok);
    }
  });
});

it("never reaches a pair outside the table in 10,000 random steps, and ends only where it may", () => {
  const pairs = new Set(MELDING_ACTIONS.flatMap((action) => transitionsOf(action).flatMap(({ from, to }) => from.flatMap((van) => (to === "blijft" ? [`${van}>${van}`] : to === "terug" ? [`${van}>uitgezet`, `${van}>in_behandeling`] : [`${van}>${to}`])))));
  const toeval = createToeval(20260302);
  let at = stand();
  const visited = new Set<string>();
  for (let step = 0; step < 10_000; step += 1) {
    const action = toeval.kies(MELDING_ACTIONS);
    const before: MeldingStand = { ...at, openOpdrachten: at.status === "uitgezet" ? toeval.kies([0, 1, 2]) : at.openOpdrachten };
    const result = decideTransition(before, action, { supplied: ALLES, now: NOW });
    if (result.ok) {
      expect(pairs).toContain(`${before.status}>${result.value.naar}`);
      expect(result.value.naar === "gereed" && before.openOpdrachten > 0).toBe(false);
      at = { ...before, status: result.value.naar, openOpdrachten: isOpen(result.value.naar) ? before.openOpdrachten : 0, gereedOp: result.value.naar === "gereed" ? NOW : before.gereedOp };
      visited.add(at.status);
    } else expect(["overgang-niet-toegestaan"]).toContain(result.error.code);
    if (at.status === "geannuleerd") at = stand();
  }
  expect([...visited].sort()).toEqual(MELDING_STATUSES.filter((status) => status !== "wacht_op_akkoord").sort());
});
