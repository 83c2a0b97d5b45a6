/** What must, or must not, stand in what is found: a word, or words in quotes that follow each other. */
export type Zoekterm = { readonly tekst: string; readonly isZin: boolean; readonly isNiet: boolean };

const MEESTE_TERMEN = 10;
const LANGSTE = 60;
const DEEL = /(-?)"([^"]+)"|(\S+)/g;

/** The words of a search, in order; what begins with - must not occur. Nothing but exclusions finds nothing, so those are then read as words. */
export function parseZoekvraag(tekst: string): readonly Zoekterm[] {
  const termen = [...tekst.matchAll(DEEL)].map(([, min = "", zin, woord = ""]): Zoekterm => {
    const isNiet = zin ? min === "-" : /^-[\p{L}\p{N}]/u.test(woord);
    const kaal = zin ?? (isNiet ? woord.slice(1) : woord).replaceAll('"', "");
    return { tekst: kaal.slice(0, LANGSTE).trim(), isZin: zin !== undefined && /\s/.test(kaal.trim()), isNiet };
  }).filter((term) => /[\p{L}\p{N}]/u.test(term.tekst)).slice(0, MEESTE_TERMEN);
  return termen.every(({ isNiet }) => isNiet) ? termen.map((term) => ({ ...term, isNiet: false })) : termen;
}

/** Longer numbers are compared by their last figures, so that 06, +31 6 and 0031 6 are one number. */
const EIND = 8;
const KORTSTE = 3;

/**
 * The last figures of a telephone number, when a text is one and nothing else; null otherwise. An extension of three to
 * five figures may as well be the number of a melding: the caller looks for that first.
 */
export function readTelefoon(tekst: string): string | null {
  const kaal = tekst.trim();
  if (!/^\+?[\d\s().\-/]+$/.test(kaal)) return null;
  const cijfers = kaal.replace(/\D/g, "");
  const isToestel = cijfers.length >= KORTSTE && cijfers.length <= 5 && /^\d+$/.test(kaal);
  return cijfers.length > EIND || isToestel ? cijfers.slice(-EIND) : null;
}
