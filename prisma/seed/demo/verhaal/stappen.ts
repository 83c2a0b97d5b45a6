import { ALTIJD_KALENDER, SERVICEDESK_KALENDER, type Kalender } from "@/lib/domain/sla/kalender";
import { addOpenMs, countOpenMs, findOpenInstant } from "@/lib/domain/sla/open-tijd";
import type { Loop } from "../../levensloop/loop";

/** Something that happens at a moment; a story is a row of these, cut off at now. */
export type Stap = { readonly op: number; readonly run: (op: Date) => void };

const MINUUT_MS = 60_000;

/** Lets the story run up to now. What would come later has not happened yet. */
export function play(stappen: readonly Stap[], tot: Date): boolean {
  for (const { op, run } of stappen) {
    if (op > tot.getTime()) return false;
    run(new Date(op));
  }
  return true;
}

/** Danger is handled day and night, everything else while the desk is open. */
export const rhythmOf = ({ melding }: Loop): Kalender => (melding.prioriteit === 1 ? ALTIJD_KALENDER : SERVICEDESK_KALENDER);

/** A moment some working minutes later. */
export const after = (kalender: Kalender, van: number, minuten: number): number =>
  addOpenMs(kalender, findOpenInstant(kalender, van), Math.max(1, Math.round(minuten * 60)) * 1000);

/** A moment on the way from one to the other, in working time: nobody picks up a lamp at night. */
export function between(kalender: Kalender, { van, tot }: { van: number; tot: number }, deel: number): number {
  const open = countOpenMs(kalender, van, tot);
  return open <= 0 ? van : addOpenMs(kalender, van, Math.floor((open * deel) / 1000) * 1000);
}

/** A moment some working minutes ago. */
export function before(kalender: Kalender, tot: Date, minuten: number): Date {
  let laag = tot.getTime() - 70 * 24 * 60 * MINUUT_MS;
  let hoog = tot.getTime();
  while (hoog - laag > 1000) {
    const midden = Math.floor((laag + hoog) / 2);
    if (countOpenMs(kalender, midden, tot.getTime()) >= minuten * MINUUT_MS) laag = midden;
    else hoog = midden;
  }
  return new Date(laag);
}

/** Working minutes between receipt and the promise; five working days where nothing was promised. */
export function budgetOf(loop: Loop): number {
  const { ontvangen_op, uiterlijk_gereed } = loop.melding;
  if (!uiterlijk_gereed) return 5 * 600;
  return Math.max(20, countOpenMs(rhythmOf(loop), ontvangen_op.getTime(), uiterlijk_gereed.getTime()) / MINUUT_MS);
}
