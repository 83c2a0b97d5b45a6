import { jaarOf, toDag } from "./amsterdam";
import { assertOoitOpen, getJaarrooster, type Jaarrooster } from "./jaarrooster";
import type { Kalender } from "./kalender-vorm";

/** Index of the first element that is at least `waarde`; the length when none is. */
function findIndexVanaf(rij: ArrayLike<number>, waarde: number): number {
  let laag = 0;
  let hoog = rij.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >>> 1;
    if ((rij[midden] as number) < waarde) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

/** Open milliseconds of the year that lie before an instant. */
function countOpenVoor(rooster: Jaarrooster, instant: number): number {
  const i = findIndexVanaf(rooster.begin, instant) - 1;
  if (i < 0) return 0;
  return (rooster.openVoor[i] as number) + Math.min(instant, rooster.eind[i] as number) - (rooster.begin[i] as number);
}

/** Open milliseconds between two instants; negative when they are turned round. */
export function countOpenMs(kalender: Kalender, van: number, tot: number): number {
  const eersteJaar = jaarOf(toDag(van));
  const laatsteJaar = jaarOf(toDag(tot));
  if (laatsteJaar < eersteJaar) return -countOpenMs(kalender, tot, van);
  let open = countOpenVoor(getJaarrooster(kalender, laatsteJaar), tot) - countOpenVoor(getJaarrooster(kalender, eersteJaar), van);
  for (let jaar = eersteJaar; jaar < laatsteJaar; jaar++) open += getJaarrooster(kalender, jaar).totaal;
  return open;
}

/** The instant after `duur` open milliseconds. A result on closing time stays on closing time. */
export function addOpenMs(kalender: Kalender, van: number, duur: number): number {
  if (duur === 0) return van;
  assertOoitOpen(kalender);
  let jaar = jaarOf(toDag(van));
  let rooster = getJaarrooster(kalender, jaar);
  let doel = countOpenVoor(rooster, van) + duur;
  while (doel > rooster.totaal) {
    doel -= rooster.totaal;
    rooster = getJaarrooster(kalender, ++jaar);
  }
  // openVoor is ascending and starts at 0: the window before the first one that starts at or past the goal holds it.
  const i = findIndexVanaf(rooster.openVoor, doel) - 1;
  return (rooster.begin[i] as number) + doel - (rooster.openVoor[i] as number);
}

/** End of the last window of the n-th open day after a local day, whether or not that day itself was open. */
export function addWerkdagen(kalender: Kalender, naDag: number, aantal: number): number {
  assertOoitOpen(kalender);
  let jaar = jaarOf(naDag);
  let rooster = getJaarrooster(kalender, jaar);
  let i = findIndexVanaf(rooster.dagen, naDag + 1) + aantal - 1;
  while (i >= rooster.dagen.length) {
    i -= rooster.dagen.length;
    rooster = getJaarrooster(kalender, ++jaar);
  }
  return rooster.dagEind[i] as number;
}

/** The first instant at or after `vanaf` on which the calendar is open. */
export function findOpenInstant(kalender: Kalender, vanaf: number): number {
  assertOoitOpen(kalender);
  for (let jaar = jaarOf(toDag(vanaf)); ; jaar++) {
    const { begin, eind } = getJaarrooster(kalender, jaar);
    const i = findIndexVanaf(eind, vanaf + 1);
    if (i < eind.length) return Math.max(vanaf, begin[i] as number);
  }
}
