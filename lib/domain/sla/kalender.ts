import { MINUUT_MS, jaarOf, toDag } from "./amsterdam";
import { getJaarrooster } from "./jaarrooster";
import type { Kalender, Venster } from "./kalender-vorm";
import { countOpenMs, findOpenInstant } from "./open-tijd";

export type { Kalender, KalenderUitzondering, Tijdvak, Venster } from "./kalender-vorm";

const uur = (uren: number, minuten = 0): number => uren * 60 + minuten;
const onWerkdagen = (van: number, tot: number): readonly Venster[] =>
  ([1, 2, 3, 4, 5] as const).map((weekdag) => ({ weekdag, van, tot }));

const WERKWEEK = { altijdOpen: false, feestdagen: true, goedeVrijdag: false, bevrijdingsdag: "nooit", uitzonderingen: [] } as const;

/** The desk: exists in every installation, and is what counts when nothing else was chosen. */
export const SERVICEDESK_KALENDER: Kalender = { ...WERKWEEK, code: "servicedesk", naam: "Servicedesk", vensters: onWerkdagen(uur(7, 30), uur(17, 30)) };

/** Always open: for danger, and for everything else of priority 1. */
export const ALTIJD_KALENDER: Kalender = { ...WERKWEEK, code: "24-7", naam: "Dag en nacht", altijdOpen: true, feestdagen: false, vensters: [] };

/** The calendars every installation starts with. */
export const BASIS_KALENDERS: readonly Kalender[] = [
  SERVICEDESK_KALENDER,
  { ...WERKWEEK, code: "balie", naam: "Balie", vensters: onWerkdagen(uur(8, 30), uur(17)) },
  { ...WERKWEEK, code: "gebouw", naam: "Gebouw", vensters: onWerkdagen(uur(7), uur(20)) },
  ALTIJD_KALENDER,
];

/** Whether the calendar is open; on closing time it no longer is. */
export const isOpen = (kalender: Kalender, at: Date): boolean => countOpenMs(kalender, at.getTime(), at.getTime() + 1) > 0;

/** The given moment when it is open, else the next opening. RangeError for a calendar that never opens. */
export const findNextOpening = (kalender: Kalender, at: Date): Date => new Date(findOpenInstant(kalender, at.getTime()));

/** End of the last window of the Amsterdam day of `at`, also when it has passed; null on a closed day. */
export function findClosingToday(kalender: Kalender, at: Date): Date | null {
  const dag = toDag(at.getTime());
  const { dagen, dagEind } = getJaarrooster(kalender, jaarOf(dag));
  const eind = dagEind[dagen.indexOf(dag)];
  return eind === undefined ? null : new Date(eind);
}

/** Open minutes between two moments, not rounded; negative when they are turned round. */
export const countWorkingMinutes = (kalender: Kalender, van: Date, tot: Date): number =>
  countOpenMs(kalender, van.getTime(), tot.getTime()) / MINUUT_MS;

/** The calendar as it holds on a location (ids from root to deepest): exceptions of other places drop out. */
export function restrictToLocatie(kalender: Kalender, locatiePad: readonly string[]): Kalender {
  if (!kalender.uitzonderingen.some(({ locatieId }) => locatieId)) return kalender;
  const uitzonderingen = kalender.uitzonderingen
    .filter(({ locatieId }) => !locatieId || locatiePad.includes(locatieId))
    .sort((a, b) => depthOf(a.locatieId, locatiePad) - depthOf(b.locatieId, locatiePad))
    .map((uitzondering) => ({ ...uitzondering, locatieId: null }));
  return { ...kalender, uitzonderingen };
}

// Deeper places come later in the list: for one date the last exception wins.
const depthOf = (locatieId: string | null | undefined, pad: readonly string[]): number => (locatieId ? pad.indexOf(locatieId) : -1);
