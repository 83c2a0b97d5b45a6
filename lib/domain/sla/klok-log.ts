import type { NormTijd } from "./norm-tijd";

export const KLOK_GEBEURTENISSEN = ["start", "pauze", "hervat", "stop", "herzien", "herroepen"] as const;
export type KlokGebeurtenisSoort = (typeof KLOK_GEBEURTENISSEN)[number];

export type KlokGebeurtenis = {
  readonly soort: KlokGebeurtenisSoort;
  readonly op: Date;
  /** Its place in the log; only needed where a later line revokes it. */
  readonly id?: string;
  /** With herroepen: the lines that count as never written. */
  readonly herroept?: readonly string[];
  readonly reden?: string;
  readonly norm?: NormTijd;
  readonly kalender?: string;
};

/** What a log amounts to: one run of the clock, in instants. */
export type KlokLoop = {
  start: number;
  norm: NormTijd;
  kalender: string;
  pauzes: { van: number; tot: number; reden: string | null }[];
  pauzeSinds: number | null;
  pauzeReden: string | null;
  gestoptOp: number | null;
};

type Moment = { readonly op: number; readonly events: readonly KlokGebeurtenis[] };

/** Events of one instant belong together: what happened at the same moment has no order of its own. */
function groupPerMoment(events: readonly KlokGebeurtenis[]): readonly Moment[] {
  const momenten = new Map<number, KlokGebeurtenis[]>();
  for (const event of events) {
    const op = event.op.getTime();
    const samen = momenten.get(op);
    if (samen) samen.push(event);
    else momenten.set(op, [event]);
  }
  return [...momenten].map(([op, samen]) => ({ op, events: samen })).sort((a, b) => a.op - b.op);
}

const tieKey = ({ norm, kalender, reden }: KlokGebeurtenis): string => JSON.stringify([norm?.eenheid, norm?.waarde, kalender, reden]);
const listVan = ({ events }: Moment, soort: KlokGebeurtenisSoort): readonly KlokGebeurtenis[] =>
  events.filter((event) => event.soort === soort).sort((a, b) => (tieKey(a) < tieKey(b) ? -1 : 1));

function startLoop(moment: Moment): KlokLoop | null {
  const start = listVan(moment, "start").at(-1);
  if (!start) return null;
  if (!start.norm || !start.kalender) throw new RangeError("Een klok start met een norm en een kalender.");
  return { start: moment.op, norm: start.norm, kalender: start.kalender, pauzes: [], pauzeSinds: null, pauzeReden: null, gestoptOp: null };
}

function closePauze(loop: KlokLoop, tot: number): void {
  if (loop.pauzeSinds === null) return;
  if (tot > loop.pauzeSinds) loop.pauzes.push({ van: loop.pauzeSinds, tot, reden: loop.pauzeReden });
  loop.pauzeSinds = loop.pauzeReden = null;
}

/** Pause and resume of one moment weigh against each other: resumed and paused again means one pause after the other. */
function applyPauzes(loop: KlokLoop, moment: Moment): void {
  const pauzes = listVan(moment, "pauze");
  const hervat = listVan(moment, "hervat");
  const wasStil = loop.pauzeSinds !== null ? 1 : 0;
  const isStil = wasStil + pauzes.length - hervat.length > 0;
  if (hervat.length > 0 || !isStil) closePauze(loop, moment.op);
  if (isStil && loop.pauzeSinds === null) {
    loop.pauzeSinds = moment.op;
    loop.pauzeReden = pauzes.at(-1)?.reden ?? null;
  }
}

function applyMoment(loop: KlokLoop, moment: Moment): void {
  for (const { norm, kalender } of listVan(moment, "herzien")) {
    loop.norm = norm ?? loop.norm;
    loop.kalender = kalender ?? loop.kalender;
  }
  applyPauzes(loop, moment);
  if (listVan(moment, "stop").length === 0) return;
  closePauze(loop, moment.op);
  loop.gestoptOp = moment.op;
}

/** The log without what was revoked later: an action that was undone has never run. */
export function dropHerroepen(events: readonly KlokGebeurtenis[]): readonly KlokGebeurtenis[] {
  const herroepen = new Set(events.flatMap(({ herroept = [] }) => herroept));
  return herroepen.size === 0 ? events : events.filter(({ id, soort }) => soort !== "herroepen" && (id === undefined || !herroepen.has(id)));
}

/**
 * Plays a log in order of time. A start after a stop (reopened) begins a new run; a second start, pause or stop in the
 * same run changes nothing; a revision keeps start and pauses. Null for a log without a start.
 */
export function applyGebeurtenissen(events: readonly KlokGebeurtenis[]): KlokLoop | null {
  let loop: KlokLoop | null = null;
  for (const moment of groupPerMoment(dropHerroepen(events))) {
    const liep = loop !== null && loop.gestoptOp === null;
    if (!liep) loop = startLoop(moment) ?? loop;
    if (loop && loop.gestoptOp === null) applyMoment(loop, moment);
    if (liep && loop?.gestoptOp === moment.op) loop = startLoop(moment) ?? loop;
  }
  return loop;
}
