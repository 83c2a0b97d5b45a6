import { foldTekst } from "../normalize-tekst";
import { hashTekst, startHash, toBak } from "./hash-kenmerk";
import { VORMWOORDEN } from "./woordklassen";

/** Number of places that the features of the product model are spread over. */
export const PRODUCT_BAKKEN = 1 << 15;
const MAX_WOORDEN = 250;
const MAX_TEKENS = 2_500;
const SOORT = { woord: startHash("p"), paar: startHash("q"), deel: startHash("s") } as const;
const RUIS = new Set("graag hallo hoi beste geachte groet groetjes vriendelijke dank bedankt alvast kunnen kunt willen heeft hebben wordt worden onze jullie niet geen meer even daar hier deze this that with have please thanks".split(" "));

/** What a text is about, without the words that say what somebody wants: words, neighbours and pieces of words. */
export function listProductKenmerken(tekst: string): { readonly bakken: Int32Array; readonly waarden: Float32Array } {
  const woorden = (foldTekst(tekst.slice(0, MAX_TEKENS)).match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g) ?? []).filter((woord) => !VORMWOORDEN.has(woord) && !RUIS.has(woord)).slice(0, MAX_WOORDEN);
  const hele = woorden.flatMap((woord, i) => {
    const volgende = woorden[i + 1];
    const alleen = hashTekst(SOORT.woord, woord);
    return volgende === undefined ? [alleen] : [alleen, hashTekst(hashTekst(SOORT.paar, woord), ` ${volgende}`)];
  });
  const delen: number[] = [];
  for (const woord of woorden) {
    const rand = `_${woord}_`;
    for (let van = 0; van + 4 <= rand.length; van++) {
      let hash = SOORT.deel;
      for (let n = 1; n <= 6 && van + n <= rand.length; n++) {
        hash = Math.imul(hash ^ rand.charCodeAt(van + n - 1), 0x01000193);
        if (n === 4 || n === 6) delen.push(hash);
      }
    }
  }
  const zwaar = 1.2 / Math.sqrt(Math.max(hele.length, 1));
  const licht = 1 / Math.sqrt(Math.max(delen.length, 1));
  return {
    bakken: Int32Array.from([...hele, ...delen], (hash) => toBak(hash, PRODUCT_BAKKEN)),
    waarden: Float32Array.from([...hele.map(() => zwaar), ...delen.map(() => licht)]),
  };
}
