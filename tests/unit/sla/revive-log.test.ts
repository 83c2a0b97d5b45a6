import { describe, expect, it } from "vitest";
import type { KlokGebeurtenis } from "@/lib/domain/sla/klok-log";
import { applyGebeurtenissen } from "@/lib/domain/sla/klok-log";
import { reviveLog } from "@/lib/domain/sla/revive-log";

const op = (uur: number) => new Date(Date.UTC(2026, 2, 2, uur));
const START: KlokGebeurtenis = { soort: "start", op: op(8), norm: { waarde: 4, eenheid: "uren" }, kalender: "servicedesk" };
const pauze: KlokGebeurtenis[] = [{ soort: "pauze", op: op(9) }, { soort: "hervat", op: op(10) }];

describe("reviveLog", () => {
  it("takes the stop away and keeps start and pauses, so that the time in between counts", () => {
    const log = reviveLog([START, ...pauze, { soort: "stop", op: op(11) }], { gestoptOp: op(11), now: op(15) });
    expect(log).toEqual([START, ...pauze]);
    expect(applyGebeurtenissen(log)).toMatchObject({ start: op(8).getTime(), gestoptOp: null, pauzes: [{ van: op(9).getTime(), tot: op(10).getTime() }] });
  });

  it("lets who stood still go on from now", () => {
    const log = reviveLog([START, { soort: "pauze", op: op(9) }, { soort: "stop", op: op(11) }], { gestoptOp: op(11), now: op(15) });
    expect(applyGebeurtenissen(log)).toMatchObject({ gestoptOp: null, pauzeSinds: null, pauzes: [{ van: op(9).getTime(), tot: op(15).getTime() }] });
  });

  it("keeps what else happened in the moment of the stop", () => {
    const herzien: KlokGebeurtenis = { soort: "herzien", op: op(11), norm: { waarde: 8, eenheid: "uren" } };
    expect(reviveLog([START, { soort: "stop", op: op(11) }, herzien], { gestoptOp: op(11), now: op(12) })).toEqual([START, herzien]);
  });
});
