import { jaarOf, toDag } from "./amsterdam";
import { getJaarrooster } from "./jaarrooster";
import type { Kalender } from "./kalender-vorm";
import { findOpenInstant } from "./open-tijd";

export type Openingstijd = { readonly open: true; readonly tot: Date } | { readonly open: false; readonly vanaf: Date };

/** Whether a calendar is open at a moment, and until when; or when it opens next. */
export function findOpeningstijd(kalender: Kalender, at: Date): Openingstijd {
  const instant = at.getTime();
  const vanaf = findOpenInstant(kalender, instant);
  if (vanaf > instant) return { open: false, vanaf: new Date(vanaf) };
  const { begin, eind } = getJaarrooster(kalender, jaarOf(toDag(instant)));
  const index = begin.findLastIndex((van, i) => van <= instant && instant < (eind[i] ?? 0));
  return { open: true, tot: new Date(eind[index] ?? instant) };
}
