import { formatDag, formatMoment, formatUur } from "@/lib/format/format-moment";
import { momentOf, type MededelingSoort, type Moment } from "@/lib/domain/mededeling/mededeling";

export const MEDEDELING_SOORT: Readonly<Record<MededelingSoort, string>> = { storing: "Storing", werkzaamheden: "Werkzaamheden", openingstijden: "Openingstijden", algemeen: "Algemeen" };
export const MEDEDELING_MOMENT: Readonly<Record<Moment, string>> = { nu: "Nu te zien", straks: "Begint later", voorbij: "Voorbij" };

/** From when until when, as somebody reads it now. */
export function describePeriode(periode: { readonly van: Date; readonly tot: Date | null }, now: Date): string {
  const { van, tot } = periode;
  const eind = (moment: Date) => (formatDag(moment, now) === formatDag(van, now) ? formatUur(moment) : formatMoment(moment, now));
  if (momentOf(periode, now) === "straks") return tot ? `Van ${formatMoment(van, now)} tot ${eind(tot)}` : `Vanaf ${formatMoment(van, now)}`;
  return tot ? `Tot ${formatMoment(tot, now)}` : "Wij weten nog niet tot wanneer";
}
