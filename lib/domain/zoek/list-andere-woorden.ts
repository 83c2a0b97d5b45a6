import { allowedFouten, countFouten } from "./count-fouten";
import { stemWoord } from "./stem-woord";
import { listZoekWoorden } from "./zoek-index";

const isBekend = (woord: string, bekend: readonly string[]): boolean =>
  bekend.some((ander) => stemWoord(ander) === stemWoord(woord) || (ander[0] === woord[0] && countFouten(woord, ander, { hoogstens: allowedFouten(Math.min(woord.length, ander.length)) }) !== null));

/**
 * The catalogue words of a product that a klant may read: without misspellings and other forms of what the name or
 * an earlier word says already. They are in the catalogue to be found by, not to be shown.
 */
export function listAndereWoorden(naam: string, trefwoorden: readonly string[]): string[] {
  const bekend = listZoekWoorden(naam);
  const goed: string[] = [];
  for (const tekst of trefwoorden) {
    const woorden = listZoekWoorden(tekst);
    if (!woorden.every((woord) => isBekend(woord, bekend)) && !isBekend(woorden.join(""), bekend)) goed.push(tekst);
    bekend.push(...woorden);
  }
  return goed;
}
