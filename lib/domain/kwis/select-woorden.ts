import { foldTekst } from "./normalize-tekst";
import { listWoorden, stemWoord } from "./product-index";
import { isTypoOf } from "./typo";

const HOOGSTENS = 4;
const KORTSTE = 3;

/**
 * The words of the text itself for what the rules and the catalogue recognised: somebody who wrote "lekage" reads
 * "lekage" back. What cannot be pointed at in the text is left out; the first ones counted most.
 */
export function selectWoorden(tekst: string, herkend: readonly string[]): string[] {
  const gevouwen = foldTekst(tekst);
  const geschreven = [...new Set(listWoorden(tekst))];
  const gelezen = herkend.flatMap((woord) => {
    const kaal = foldTekst(woord).trim();
    if (kaal.length < KORTSTE) return [];
    if (kaal.length <= 30 && new RegExp(`(?<![a-z0-9])${kaal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![a-z0-9])`).test(gevouwen)) return [kaal];
    const stam = stemWoord(kaal);
    return geschreven.find((gezien) => stemWoord(gezien) === stam || isTypoOf(stemWoord(gezien), stam)) ?? [];
  });
  const uniek = [...new Set(gelezen)];
  // "lekt" inside "het lekt" says nothing new.
  return uniek.filter((woord) => !uniek.some((ander) => ander !== woord && ander.includes(woord) && ander.length <= 30)).slice(0, HOOGSTENS);
}
