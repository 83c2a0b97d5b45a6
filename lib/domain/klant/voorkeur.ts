import { toWandklok } from "../sla/amsterdam";

/** A preference holds at most this long; then somebody must ask again. */
export const VOORKEUR_MAANDEN = 24;

/** The Dutch calendar day of a moment, as "2026-03-10". */
export const dagOf = (moment: Date): string => new Date(toWandklok(moment.getTime())).toISOString().slice(0, 10);

/** Why the last day cannot be this one; null when it can. Days compare as text. */
export function judgeTot(tot: string, now: Date): string | null {
  if (tot < dagOf(now)) return "Kies een dag die nog komt.";
  const laatste = new Date(now);
  laatste.setUTCMonth(laatste.getUTCMonth() + VOORKEUR_MAANDEN);
  return tot > dagOf(laatste) ? "Bewaar een voorkeur hoogstens twee jaar. Daarna vraagt u het opnieuw." : null;
}
