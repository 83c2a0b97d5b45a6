import { foldTekst } from "./normalize-tekst";
import { listWoorden, stemWoord } from "./product-index";
import { isTypoOf } from "./typo";

const HOOGSTENS = 4;
const KORTSTE = 3;
/** Words that tell nobody why, although they may count a little. Question words stay: they are what makes it a question. */
const VULWOORDEN = new Set("het een van voor naar met bij niet geen dat die dit deze daar hier zijn was waren ben bent wordt worden werd had heb hebt heeft hebben kan kunnen kon moet moeten mag wil wilt willen zou zal mijn onze ons uw jullie wij hij zij haar hun hen men nog wel ook maar dus dan nu toen als want omdat uit aan door over tot sinds tijdens tegen onder boven tussen zonder rond weer al alle alles iets niets iemand niemand heel erg zeer zo zoals echt even eens graag aub svp doe doet doen gaat gaan komt komen staat staan zit zitten ligt liggen blijft".split(" "));

/**
 * The words of the text itself for what the rules and the catalogue recognised: somebody who wrote "lekage" reads
 * "lekage" back. What cannot be pointed at in the text is left out, and so are filler words;
 * the first ones counted most.
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
  const uniek = [...new Set(gelezen)].filter((woord) => !VULWOORDEN.has(woord));
  // "lekt" inside "het lekt" says nothing new.
  return uniek.filter((woord) => !uniek.some((ander) => ander !== woord && ander.includes(woord) && ander.length <= 30)).slice(0, HOOGSTENS);
}
