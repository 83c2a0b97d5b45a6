import { dagOf, formatDatum, jaarOf, toInstant, weekdagOf } from "./amsterdam";
import { listFeestdagen } from "./feestdagen";
import type { Kalender, KalenderUitzondering, Tijdvak } from "./kalender-vorm";

/** A day on which the weekly windows do not hold, with what to tell about it. */
export type Afwijking = { readonly dag: number; readonly soort: "feestdag" | "uitzondering"; readonly naam: string; readonly isGesloten: boolean };

/** All open time of one calendar in one local year, flattened so that a deadline is a few binary searches. */
export type Jaarrooster = {
  /** Opening and closing instants of every window, in order. */
  readonly begin: Float64Array;
  readonly eind: Float64Array;
  /** Open milliseconds of the year before window i. */
  readonly openVoor: Float64Array;
  readonly totaal: number;
  /** Local days with open time, and the end of their last window. */
  readonly dagen: readonly number[];
  readonly dagEind: readonly number[];
  readonly afwijkingen: readonly Afwijking[];
};

/** Outside these years dates are typing errors, and the yearly tables would grow without bound. */
export const EERSTE_JAAR = 1950;
export const LAATSTE_JAAR = 2250;
const HELE_DAG: readonly Tijdvak[] = [{ van: 0, tot: 1440 }];
const roosters = new WeakMap<Kalender, Map<number, Jaarrooster>>();

/** Windows in order, without overlap and without empty ones. */
function mergeTijdvakken(tijdvakken: readonly Tijdvak[]): readonly Tijdvak[] {
  const samen: { van: number; tot: number }[] = [];
  for (const { van, tot } of tijdvakken.filter((vak) => vak.tot > vak.van).sort((a, b) => a.van - b.van)) {
    const vorige = samen.at(-1);
    if (vorige && van <= vorige.tot) vorige.tot = Math.max(vorige.tot, tot);
    else samen.push({ van, tot });
  }
  return samen;
}

type Weekrooster = readonly (readonly Tijdvak[])[];

const buildWeekrooster = ({ altijdOpen, vensters }: Kalender): Weekrooster =>
  [1, 2, 3, 4, 5, 6, 7].map((weekdag) =>
    altijdOpen ? HELE_DAG : mergeTijdvakken(vensters.filter((venster) => venster.weekdag === weekdag)));

function listAfwijkingen(kalender: Kalender, jaar: number): ReadonlyMap<number, Afwijking & { vensters: readonly Tijdvak[] }> {
  const perDag = new Map<number, Afwijking & { vensters: readonly Tijdvak[] }>();
  if (kalender.altijdOpen) return perDag;
  if (kalender.feestdagen)
    for (const { dag, naam } of listFeestdagen(jaar, kalender)) perDag.set(dag, { dag, soort: "feestdag", naam, isGesloten: true, vensters: [] });
  const geldig = (rij: KalenderUitzondering) => !rij.locatieId && rij.datum.startsWith(`${jaar}-`);
  for (const { datum, omschrijving, vensters } of kalender.uitzonderingen.filter(geldig)) {
    const dag = Date.parse(datum) / 86_400_000;
    const tijdvakken = mergeTijdvakken(vensters);
    perDag.set(dag, { dag, soort: "uitzondering", naam: omschrijving, isGesloten: tijdvakken.length === 0, vensters: tijdvakken });
  }
  return perDag;
}

function buildJaarrooster(kalender: Kalender, jaar: number): Jaarrooster {
  const week = buildWeekrooster(kalender);
  const afwijkend = listAfwijkingen(kalender, jaar);
  const begin: number[] = [], eind: number[] = [], openVoor: number[] = [], dagen: number[] = [], dagEind: number[] = [];
  const afwijkingen: Afwijking[] = [];
  let totaal = 0;
  for (let dag = dagOf(jaar, 1, 1); dag < dagOf(jaar + 1, 1, 1); dag++) {
    const gewoon = week[weekdagOf(dag) - 1] ?? [];
    const afwijking = afwijkend.get(dag);
    if (afwijking && (gewoon.length > 0 || !afwijking.isGesloten)) afwijkingen.push(afwijking);
    const begonMet = begin.length;
    for (const { van, tot } of afwijking?.vensters ?? gewoon) {
      const open = toInstant(dag, van);
      const dicht = toInstant(dag, tot);
      if (dicht <= open) continue; // the spring change swallowed it
      begin.push(open); eind.push(dicht); openVoor.push(totaal);
      totaal += dicht - open;
    }
    if (begin.length > begonMet) { dagen.push(dag); dagEind.push(eind.at(-1) as number); }
  }
  return { begin: Float64Array.from(begin), eind: Float64Array.from(eind), openVoor: Float64Array.from(openVoor), totaal, dagen, dagEind, afwijkingen };
}

/** Open time of a calendar in a year, worked out once per calendar object. A year out of reach throws RangeError. */
export function getJaarrooster(kalender: Kalender, jaar: number): Jaarrooster {
  let perJaar = roosters.get(kalender);
  if (!perJaar) roosters.set(kalender, (perJaar = new Map()));
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  if (!(jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR))
    throw new RangeError(`Kalender "${kalender.naam}": ${Number.isNaN(jaar) ? "de datum klopt niet" : `het jaar ${jaar} valt buiten ${EERSTE_JAAR}–${LAATSTE_JAAR}`}.`);
  const rooster = buildJaarrooster(kalender, jaar);
  perJaar.set(jaar, rooster);
  return rooster;
}

/** Days between two local days (both included) on which the weekly windows did not hold. */
export function listAfwijkingenTussen(kalender: Kalender, van: number, tot: number): readonly Afwijking[] {
  const gevonden: Afwijking[] = [];
  for (let jaar = jaarOf(van); jaar <= jaarOf(tot); jaar++)
    for (const afwijking of getJaarrooster(kalender, jaar).afwijkingen)
      if (afwijking.dag >= van && afwijking.dag <= tot) gevonden.push(afwijking);
  return gevonden;
}

/** A calendar without any open time, on any date, can promise nothing: RangeError with a sentence for the screen. */
export function assertOoitOpen(kalender: Kalender): void {
  const heeftTijd = ({ van, tot }: Tijdvak) => tot > van;
  const open = kalender.altijdOpen || kalender.vensters.some(heeftTijd) ||
    kalender.uitzonderingen.some((rij) => !rij.locatieId && rij.vensters.some(heeftTijd) && rij.datum >= formatDatum(dagOf(EERSTE_JAAR, 1, 1)));
  if (!open) throw new RangeError(`Kalender "${kalender.naam}" is nooit open: er is geen uiterlijk te berekenen.`);
}
