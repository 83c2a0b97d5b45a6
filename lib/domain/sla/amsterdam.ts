import { tzOffset } from "@date-fns/tz";

/*
 * The only file that knows a time zone. Everything else counts in two units: an instant (milliseconds since 1970, UTC)
 * and a local day (whole days since 1970-01-01 on the Amsterdam calendar). The time zone of the host plays no part.
 */

const ZONE = "Europe/Amsterdam";
export const MINUUT_MS = 60_000;
export const DAG_MS = 86_400_000;

const WEEKDAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;
const MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"] as const;

type Overgang = { readonly vanaf: number; readonly offsetMs: number };
const overgangenPerJaar = new Map<number, readonly Overgang[]>();

const askOffsetMs = (instant: number): number => tzOffset(ZONE, new Date(instant)) * MINUUT_MS;

/** First instant after `laag` with the offset of `hoog`, to the minute. */
function findOvergang(laag: number, hoog: number): number {
  const nieuw = askOffsetMs(hoog);
  while (hoog - laag > MINUUT_MS) {
    const midden = laag + Math.floor((hoog - laag) / 2 / MINUUT_MS) * MINUUT_MS;
    if (askOffsetMs(midden) === nieuw) hoog = midden;
    else laag = midden;
  }
  return hoog;
}

function buildOvergangen(jaar: number): readonly Overgang[] {
  let begin = Date.UTC(jaar, 0, 1);
  const overgangen: Overgang[] = [{ vanaf: begin, offsetMs: askOffsetMs(begin) }];
  for (let maand = 1; maand <= 12; maand++) {
    const eind = Date.UTC(jaar, maand, 1);
    const offsetMs = askOffsetMs(eind);
    if (offsetMs !== overgangen.at(-1)?.offsetMs) overgangen.push({ vanaf: findOvergang(begin, eind), offsetMs });
    begin = eind;
  }
  return overgangen;
}

/** The rule in force at an instant. Intl is asked only once per year: it is far too slow for a deadline each. */
function findRegel(instant: number): Overgang {
  const jaar = new Date(instant).getUTCFullYear();
  let overgangen = overgangenPerJaar.get(jaar);
  if (!overgangen) overgangenPerJaar.set(jaar, (overgangen = buildOvergangen(jaar)));
  for (let i = overgangen.length - 1; i > 0; i--) {
    const overgang = overgangen[i] as Overgang;
    if (instant >= overgang.vanaf) return overgang;
  }
  return overgangen[0] as Overgang;
}

/** Amsterdam wall clock of an instant, as if it were UTC: ready for getUTC… and for division by days. */
export const toWandklok = (instant: number): number => instant + findRegel(instant).offsetMs;

/** The local day (days since 1970-01-01) on which an instant falls in Amsterdam. */
export const toDag = (instant: number): number => Math.floor(toWandklok(instant) / DAG_MS);

/**
 * Instant of a minute (0-1440) of a local day. A minute that the spring change skips becomes the moment of the change,
 * a minute that autumn repeats its first pass: so later minutes never come earlier.
 */
export function toInstant(dag: number, minuut: number): number {
  const wandklok = dag * DAG_MS + minuut * MINUUT_MS;
  const voor = findRegel(wandklok - DAG_MS).offsetMs;
  const na = findRegel(wandklok + DAG_MS);
  const oudeTijd = wandklok - voor;
  if (voor === na.offsetMs || findRegel(oudeTijd).offsetMs === voor) return oudeTijd;
  return Math.max(wandklok - na.offsetMs, findRegel(oudeTijd).vanaf);
}

/** The year of a local day. */
export const jaarOf = (dag: number): number => new Date(dag * DAG_MS).getUTCFullYear();

/** ISO weekday of a local day: 1 is Monday. */
export const weekdagOf = (dag: number): number => ((((dag + 3) % 7) + 7) % 7) + 1;

/** Local day of a calendar date; month counts from 1. */
export const dagOf = (jaar: number, maand: number, dag: number): number => Date.UTC(jaar, maand - 1, dag) / DAG_MS;

/** Date of a local day as yyyy-mm-dd. */
export const formatDatum = (dag: number): string => new Date(dag * DAG_MS).toISOString().slice(0, 10);

const pad2 = (getal: number): string => (getal < 10 ? `0${getal}` : `${getal}`);

/** A local day in words: "maandag 27 april 2026". */
export function describeDag(dag: number): string {
  const datum = new Date(dag * DAG_MS);
  return `${WEEKDAGEN[weekdagOf(dag) - 1]} ${datum.getUTCDate()} ${MAANDEN[datum.getUTCMonth()]} ${datum.getUTCFullYear()}`;
}

/** Minutes of a day as a clock: 450 is "07:30", 1440 is "24:00". */
export const describeMinuut = (minuut: number): string => `${pad2(Math.floor(minuut / 60))}:${pad2(minuut % 60)}`;

/** An instant in words: "maandag 27 april 2026 om 07:30". */
export function describeMoment(instant: number): string {
  const wandklok = toWandklok(instant);
  const dag = Math.floor(wandklok / DAG_MS);
  return `${describeDag(dag)} om ${describeMinuut(Math.floor((wandklok - dag * DAG_MS) / MINUUT_MS))}`;
}

/** ISO 8601 with the Amsterdam offset of that moment, for the API: 2026-07-01T17:30:00+02:00. */
export function formatAmsterdam(date: Date): string {
  const instant = date.getTime();
  const { offsetMs } = findRegel(instant);
  const minuten = Math.abs(offsetMs) / MINUUT_MS;
  const wandklok = new Date(instant + offsetMs).toISOString();
  const tijd = wandklok.endsWith(".000Z") ? wandklok.slice(0, -5) : wandklok.slice(0, -1);
  return `${tijd}${offsetMs < 0 ? "-" : "+"}${describeMinuut(minuten)}`;
}
