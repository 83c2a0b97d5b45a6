import { toAmsterdam, weekdagOf, type AmsterdamTijd, type Moment } from "./amsterdam";

const WEEKDAG = ["", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;
const MAAND = ["", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"] as const;
const MAAND_KORT = ["", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;
const NABIJ: Readonly<Record<number, string>> = { [-1]: "gisteren", 0: "vandaag", 1: "morgen" };

const two = (getal: number) => String(getal).padStart(2, "0");
const uurTekst = ({ uur, minuut }: AmsterdamTijd) => `${two(uur)}.${two(minuut)} uur`;
const klokTekst = ({ uur, minuut }: AmsterdamTijd) => `${two(uur)}:${two(minuut)}`;

function dagTekst(tijd: AmsterdamTijd, nu: AmsterdamTijd): string {
  const nabij = NABIJ[tijd.dagnummer - nu.dagnummer];
  if (nabij) return nabij;
  const jaar = tijd.jaar === nu.jaar ? "" : ` ${tijd.jaar}`;
  return `${WEEKDAG[weekdagOf(tijd)]?.slice(0, 2)} ${tijd.dag} ${MAAND_KORT[tijd.maand]}${jaar}`;
}

/** "vandaag", "morgen", "vr 27 nov"; the year only where it is another one. */
export function formatDag(moment: Moment, now: Moment): string {
  return dagTekst(toAmsterdam(moment), toAmsterdam(now));
}

/** For running text: "vandaag 10.30 uur", "vr 27 nov 10.30 uur". */
export function formatMoment(moment: Moment, now: Moment): string {
  const tijd = toAmsterdam(moment);
  return `${dagTekst(tijd, toAmsterdam(now))} ${uurTekst(tijd)}`;
}

/** A deadline in running text: "morgen vóór 12.00 uur". */
export function formatUiterlijk(moment: Moment, now: Moment): string {
  const tijd = toAmsterdam(moment);
  return `${dagTekst(tijd, toAmsterdam(now))} vóór ${uurTekst(tijd)}`;
}

/** For tables: "10:30" today, else "morgen 12:00" or "vr 27 nov 10:30". */
export function formatTabelMoment(moment: Moment, now: Moment): string {
  const tijd = toAmsterdam(moment);
  const nu = toAmsterdam(now);
  return tijd.dagnummer === nu.dagnummer ? klokTekst(tijd) : `${dagTekst(tijd, nu)} ${klokTekst(tijd)}`;
}

/** "17:30", for tables and fields. */
export function formatKlok(moment: Moment): string {
  return klokTekst(toAmsterdam(moment));
}

/** "17.30 uur", for running text. */
export function formatUur(moment: Moment): string {
  return uurTekst(toAmsterdam(moment));
}

/** The exact moment, shown on hover: "vrijdag 27 november 2026, 10.30 uur". */
export function formatVolledig(moment: Moment): string {
  const tijd = toAmsterdam(moment);
  return `${WEEKDAG[weekdagOf(tijd)]} ${tijd.dag} ${MAAND[tijd.maand]} ${tijd.jaar}, ${uurTekst(tijd)}`;
}

/** "27-11-2026", for files and exports. */
export function formatDatum(moment: Moment): string {
  const { jaar, maand, dag } = toAmsterdam(moment);
  return `${two(dag)}-${two(maand)}-${jaar}`;
}

/** The greeting that fits the Dutch time of day. */
export function formatGroet(now: Moment): string {
  const { uur } = toAmsterdam(now);
  if (uur < 6) return "Goedenacht";
  if (uur < 12) return "Goedemorgen";
  return uur < 18 ? "Goedemiddag" : "Goedenavond";
}

/** The full name of the day of a moment within a week, for short deadlines: "vrijdag". */
export function formatWeekdag(moment: Moment): string {
  return WEEKDAG[weekdagOf(toAmsterdam(moment))] ?? "";
}
