import { tz } from "@date-fns/tz";
import { addMonths, startOfMonth, startOfQuarter } from "date-fns";
import { jaarOf, toInstant, weekdagOf, DAG_MS } from "../sla/amsterdam";

/** Local days on the Amsterdam calendar (whole days since 1970), both included. */
export type Periode = { readonly soort: PeriodeSoort; readonly van: number; readonly tot: number };
export const PERIODES = ["week", "maand", "kwartaal", "vorige-maand"] as const;
export type VastePeriode = (typeof PERIODES)[number];
export type PeriodeSoort = VastePeriode | "eigen";

export const PERIODE_NAMEN: Record<VastePeriode, string> = {
  week: "Deze week", maand: "Deze maand", kwartaal: "Dit kwartaal", "vorige-maand": "Vorige maand",
};
/** Longer periods would make one page read years of history. */
export const LANGSTE_PERIODE_DAGEN = 366;

const maandOf = (dag: number): number => new Date(dag * DAG_MS).getUTCMonth() + 1;
// A local day is a number without a zone; date-fns reckons with it as a day in UTC, whatever the zone of the machine.
const DAGEN = { in: tz("UTC") } as const;
const toDate = (dag: number): Date => new Date(dag * DAG_MS);
const toDagnummer = (date: Date): number => date.getTime() / DAG_MS;
const maandStart = (dag: number, verder = 0): number => toDagnummer(addMonths(startOfMonth(toDate(dag), DAGEN), verder, DAGEN));
const kwartaalStart = (dag: number): number => toDagnummer(startOfQuarter(toDate(dag), DAGEN));

/** A named period as it stands today; a running period ends today. */
export function resolvePeriode(soort: VastePeriode, vandaag: number): Periode {
  switch (soort) {
    case "week": return { soort, van: vandaag - weekdagOf(vandaag) + 1, tot: vandaag };
    case "maand": return { soort, van: maandStart(vandaag), tot: vandaag };
    case "kwartaal": return { soort, van: kwartaalStart(vandaag), tot: vandaag };
    case "vorige-maand": return { soort, van: maandStart(vandaag, -1), tot: maandStart(vandaag) - 1 };
  }
}

/**
 * The period to compare with: as far into the week, month or quarter before as this one is now, so that a
 * running month is never measured against a whole one. A finished month is compared with the whole month before.
 */
export function previousPeriode({ soort, van, tot }: Periode): Periode {
  const lengte = tot - van;
  switch (soort) {
    case "week": return { soort, van: van - 7, tot: tot - 7 };
    case "maand": return until(soort, { van: maandStart(van, -1), lengte, grens: van - 1 });
    case "kwartaal": return until(soort, { van: maandStart(van, -3), lengte, grens: van - 1 });
    case "vorige-maand": return { soort, van: maandStart(van, -1), tot: van - 1 };
    case "eigen": return { soort, van: van - lengte - 1, tot: van - 1 };
  }
}

function until(soort: PeriodeSoort, { van, lengte, grens }: { van: number; lengte: number; grens: number }): Periode {
  return { soort, van, tot: Math.min(van + lengte, grens) };
}

/** The period as half-open stretch of time. */
export function toTijdvak({ van, tot }: Pick<Periode, "van" | "tot">): { readonly vanaf: Date; readonly voor: Date } {
  return { vanaf: new Date(toInstant(van, 0)), voor: new Date(toInstant(tot + 1, 0)) };
}

const MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;
const MAANDEN_LANG = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"] as const;

/** "3 nov", for the axis of a chart. */
export function describeKorteDag(dag: number): string {
  return `${new Date(dag * DAG_MS).getUTCDate()} ${MAANDEN[maandOf(dag) - 1]}`;
}

/** "november 2026" for a whole month, else "1 nov t/m 22 nov 2026". */
export function describePeriode({ van, tot }: Pick<Periode, "van" | "tot">): string {
  if (van === maandStart(van) && tot === maandStart(van, 1) - 1) return `${MAANDEN_LANG[maandOf(van) - 1]} ${jaarOf(van)}`;
  if (van === tot) return `${describeKorteDag(van)} ${jaarOf(van)}`;
  const jaar = jaarOf(van) === jaarOf(tot) ? "" : ` ${jaarOf(van)}`;
  return `${describeKorteDag(van)}${jaar} t/m ${describeKorteDag(tot)} ${jaarOf(tot)}`;
}

/** One step on the time axis of a chart. */
export type Stap = { readonly label: string; readonly van: number; readonly tot: number };

/** Days for a short period, weeks (Monday to Sunday) for a longer one; the ends are cut to the period. */
export function splitPeriode({ van, tot }: Pick<Periode, "van" | "tot">): readonly Stap[] {
  const stappen: Stap[] = [];
  const perDag = tot - van < 32;
  for (let begin = van; begin <= tot;) {
    const eind = perDag ? begin : Math.min(tot, begin + 7 - weekdagOf(begin));
    stappen.push({ label: describeKorteDag(begin), van: begin, tot: eind });
    begin = eind + 1;
  }
  return stappen;
}
