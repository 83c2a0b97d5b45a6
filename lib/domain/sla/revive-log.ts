import { applyGebeurtenissen, dropHerroepen, type KlokGebeurtenis } from "./klok-log";

/**
 * The log of a clock that was stopped by mistake, without that stop and everything after it: what ran before runs on, and
 * the time in between counts. Who stood still then goes on from now, because what was waited for is no longer asked.
 */
export function reviveLog(events: readonly KlokGebeurtenis[], { gestoptOp, now }: { readonly gestoptOp: Date; readonly now: Date }): KlokGebeurtenis[] {
  const eerder = dropHerroepen(events).filter(({ soort, op }) => op.getTime() < gestoptOp.getTime() || (op.getTime() === gestoptOp.getTime() && soort !== "stop"));
  const stil = applyGebeurtenissen(eerder)?.pauzeSinds ?? null;
  return stil === null ? eerder : [...eerder, { soort: "hervat", op: now, reden: "De melding gaat weer apart verder" }];
}
