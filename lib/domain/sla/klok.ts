import { describeMoment } from "./amsterdam";
import type { Kalender } from "./kalender-vorm";
import { applyGebeurtenissen, type KlokGebeurtenis, type KlokLoop } from "./klok-log";
import { computeUiterlijk } from "./uiterlijk";

export { KLOK_GEBEURTENISSEN, type KlokGebeurtenis, type KlokGebeurtenisSoort } from "./klok-log";

export type KlokStand = {
  readonly status: "loopt" | "gepauzeerd" | "gestopt";
  readonly uiterlijk: Date | null;
  readonly gestoptOp: Date | null;
  /** Stopped in time; null as long as the clock has not stopped. */
  readonly gehaald: boolean | null;
  readonly pauzes: readonly { readonly van: Date; readonly tot: Date | null; readonly reden: string | null }[];
  readonly uitleg: readonly string[];
};

const NOOIT_GESTART: KlokStand = {
  status: "gestopt", uiterlijk: null, gestoptOp: null, gehaald: null, pauzes: [], uitleg: ["De klok is niet gestart."],
};

function explainStand({ gestoptOp, pauzeSinds, pauzeReden }: KlokLoop): readonly string[] {
  if (gestoptOp !== null) return [`Gestopt op ${describeMoment(gestoptOp)}.`];
  if (pauzeSinds === null) return [];
  return [`De klok staat stil sinds ${describeMoment(pauzeSinds)}${pauzeReden ? `: ${pauzeReden}` : ""}. Daarna schuift het uiterlijk op.`];
}

/**
 * The state of a clock, derived from its log alone: the order in which the events are handed over does not matter.
 * While it is paused the deadline is the last one known, because nobody knows yet how long the pause will be.
 */
export function deriveKlok(events: readonly KlokGebeurtenis[], kalenders: (code: string) => Kalender): KlokStand {
  const loop = applyGebeurtenissen(events);
  if (!loop) return NOOIT_GESTART;
  const { uiterlijk, uitleg } = computeUiterlijk({
    ontvangenOp: new Date(loop.start),
    kalender: kalenders(loop.kalender),
    norm: loop.norm,
    pauzes: loop.pauzes.map(({ van, tot }) => ({ van: new Date(van), tot: new Date(tot) })),
  });
  const open = loop.pauzeSinds === null ? [] : [{ van: new Date(loop.pauzeSinds), tot: null, reden: loop.pauzeReden }];
  return {
    status: loop.gestoptOp !== null ? "gestopt" : loop.pauzeSinds !== null ? "gepauzeerd" : "loopt",
    uiterlijk,
    gestoptOp: loop.gestoptOp === null ? null : new Date(loop.gestoptOp),
    gehaald: loop.gestoptOp === null ? null : loop.gestoptOp <= uiterlijk.getTime(),
    pauzes: [...loop.pauzes.map(({ van, tot, reden }) => ({ van: new Date(van), tot: new Date(tot), reden })), ...open],
    uitleg: [...uitleg, ...explainStand(loop)],
  };
}
