import { toAmsterdam, type Moment } from "./amsterdam";
import { formatDag, formatKlok, formatWeekdag } from "./format-moment";
import { formatDuur } from "./format-duur";

const minutesBetween = (from: Moment, to: Moment) => (new Date(to).getTime() - new Date(from).getTime()) / 60_000;

/** What is left or lost in clock time: "nog 12 min", "nog 2 u 05", "12 min te laat". What is left is rounded down: never more promised than there is. */
export function formatResterend(uiterlijk: Moment, now: Moment): string {
  const minuten = minutesBetween(now, uiterlijk);
  if (minuten >= 0) return `nog ${formatDuur(Math.floor(minuten))}`;
  return `${formatDuur(Math.max(1, Math.floor(-minuten)))} te laat`;
}

/** A deadline in a list: close by as time left, then as a time, then as a day: "nog 1 u 05", "morgen 12:00", "vrijdag", "vr 27 nov". */
export function formatUiterlijkKort(uiterlijk: Moment, now: Moment): string {
  const minuten = minutesBetween(now, uiterlijk);
  if (minuten < 4 * 60) return formatResterend(uiterlijk, now);
  const dagen = toAmsterdam(uiterlijk).dagnummer - toAmsterdam(now).dagnummer;
  if (dagen <= 1) return `${formatDag(uiterlijk, now)} ${formatKlok(uiterlijk)}`;
  return dagen < 7 ? formatWeekdag(uiterlijk) : formatDag(uiterlijk, now);
}

/** The part of the time between two moments that is still left, 0–1; late is 0. */
export function remainingPart(span: { van: Moment; tot: Moment }, now: Moment): number {
  const whole = minutesBetween(span.van, span.tot);
  if (whole <= 0) return 0;
  return Math.min(1, Math.max(0, minutesBetween(now, span.tot) / whole));
}
