import { detectSpoed } from "../detect-spoed";
import { normalizeTekst } from "../normalize-tekst";
import { countRegels } from "../count-regels";
import { hashTekst, startHash, toBak } from "./hash-kenmerk";
import { findWoordklassen, VORMWOORDEN } from "./woordklassen";

/** Number of places that features are spread over. */
export const BAKKEN = 1 << 15;
const MAX_WOORDEN = 320;
const DELEN = { kort: 3, lang: 5 } as const;
/** How heavy each kind of feature counts together, whatever the length of the text. */
const AANDEEL = { woord: 1, paar: 1.1, deel: 0.6, klasse: 1.2, vorm: 1.4, signaal: 0.9, score: 0.8 } as const;
const SOORT = { woord: startHash("w"), paar: startHash("b"), drie: startHash("t"), deel: startHash("c"), signaal: startHash("r"), klasse: startHash("k"), vorm: startHash("v") } as const;
/** A word, a number or a mark that ends a sentence. */
const TEKEN = /[a-z0-9]+(?:['-][a-z0-9]+)*|[?!.\n]/g;

/** What a text looks like to the model: places with values, and the word or phrase that each came from (-1: from none). */
export type Kenmerken = { readonly bakken: Int32Array; readonly waarden: Float32Array; readonly bron: Int16Array; readonly woorden: readonly string[]; readonly spoedWoorden: readonly string[] };

class Verzameling {
  readonly bakken: number[] = [];
  readonly waarden: number[] = [];
  readonly bron: number[] = [];
  /** Adds one group of features, made to count as one whole. */
  addGroep(hashes: readonly (readonly [hash: number, bron: number])[], aandeel: number): void {
    const waarde = aandeel / Math.sqrt(Math.max(hashes.length, 1));
    for (const [hash, bron] of hashes) this.add(hash, bron, waarde);
  }
  add(hash: number, bron: number, waarde: number): void {
    this.bakken.push(toBak(hash, BAKKEN));
    this.bron.push(bron);
    this.waarden.push(waarde);
  }
}

/** Numbers say that there is a number, not which one. */
const maskGetal = (woord: string): string => (/^\d+$/.test(woord) ? "0".repeat(Math.min(woord.length, 4)) : woord.replace(/\d/g, "0"));

function listParen(woorden: readonly string[]): [number, number][] {
  const paren: [number, number][] = [];
  for (let i = 0; i <= woorden.length; i++) {
    const [een, twee, drie] = [woorden[i - 1] ?? "^", woorden[i] ?? "$", woorden[i + 1]];
    paren.push([hashTekst(hashTekst(SOORT.paar, een), ` ${twee}`), Math.min(i, woorden.length - 1)]);
    if (drie !== undefined && /[a-z]/.test(twee)) paren.push([hashTekst(hashTekst(SOORT.drie, een), ` ${twee} ${drie}`), Math.min(i, woorden.length - 1)]);
  }
  return paren;
}

/** Pieces of three to five letters of a word with its edges: what keeps typing errors, endings and compounds close together. */
function listDelen(woord: string, bron: number, uit: [number, number][]): void {
  if (!/[a-z]/.test(woord)) return;
  const rand = `_${woord}_`;
  for (let van = 0; van < rand.length; van++) {
    let hash = SOORT.deel;
    for (let n = 1; n <= DELEN.lang && van + n <= rand.length; n++) {
      hash = Math.imul(hash ^ rand.charCodeAt(van + n - 1), 0x01000193);
      if (n >= DELEN.kort) uit.push([hash, bron]);
    }
  }
}

/** The skeleton of the text: small words stay, others become what kind of meaning they have. */
function listVorm(woorden: readonly string[]): [number, number][] {
  const skelet = ["^", ...woorden.map((woord) => (VORMWOORDEN.has(woord) || /^[?!.0]/.test(woord) ? woord.replace(/0+/, "0") : findWoordklassen(woord)[0]?.toUpperCase() ?? "x")), "$"];
  return skelet.flatMap((een, i): [number, number][] => {
    const [twee, drie, vier] = [skelet[i + 1], skelet[i + 2], skelet[i + 3]];
    if (twee === undefined) return [];
    const bron = Math.min(Math.max(i - 1, 0), woorden.length - 1);
    const paar = hashTekst(hashTekst(SOORT.vorm, een), ` ${twee}`);
    if (drie === undefined) return [[paar, bron]];
    const trio = hashTekst(paar, ` ${drie}`);
    return vier === undefined ? [[paar, bron], [trio, bron]] : [[paar, bron], [trio, bron], [hashTekst(trio, ` ${vier}`), bron]];
  });
}

/** The rules of the signal tables as features: each row that spoke with its phrase, and how loud each kind spoke together. */
function addSignalen(uit: Verzameling, tekst: string, woorden: string[]): readonly string[] {
  for (const { naam, gewicht, frase } of countRegels(tekst)) {
    if (frase !== null) woorden.push(frase);
    uit.add(hashTekst(SOORT.signaal, naam), frase === null ? -1 : woorden.length - 1, frase === null ? (AANDEEL.score * Math.min(gewicht, 8)) / 3 : AANDEEL.signaal);
  }
  const gevaar = detectSpoed(tekst);
  woorden.push(...gevaar);
  if (gevaar.length > 0) uit.add(hashTekst(SOORT.signaal, "spoed"), woorden.length - 1, 2 * AANDEEL.signaal);
  return gevaar;
}

/** Turns a text into the features of the model: words, neighbours, pieces of words and the rules that speak. */
export function listKenmerken(tekst: string): Kenmerken {
  const genormaliseerd = normalizeTekst(tekst);
  const woorden = (genormaliseerd.match(TEKEN) ?? []).slice(0, MAX_WOORDEN).map((woord) => (woord === "\n" ? "." : woord));
  const gemaskeerd = woorden.map(maskGetal);
  const uit = new Verzameling();
  uit.addGroep(gemaskeerd.map((woord, i) => [hashTekst(SOORT.woord, woord), i]), AANDEEL.woord);
  uit.addGroep(listParen(gemaskeerd), AANDEEL.paar);
  const delen: [number, number][] = [];
  gemaskeerd.forEach((woord, i) => listDelen(woord, i, delen));
  uit.addGroep(delen, AANDEEL.deel);
  uit.addGroep(gemaskeerd.flatMap((woord, i) => findWoordklassen(woord).map((klasse): [number, number] => [hashTekst(SOORT.klasse, klasse), i])), AANDEEL.klasse);
  uit.addGroep(listVorm(gemaskeerd), AANDEEL.vorm);
  const spoedWoorden = addSignalen(uit, genormaliseerd, woorden);
  const lengte = Math.min(Math.floor(Math.log2(gemaskeerd.length + 1)), 7);
  uit.add(hashTekst(SOORT.signaal, `lengte${lengte}`), -1, AANDEEL.signaal);
  return { bakken: Int32Array.from(uit.bakken), waarden: Float32Array.from(uit.waarden), bron: Int16Array.from(uit.bron), woorden, spoedWoorden };
}
