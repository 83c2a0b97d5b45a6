import { buildProductIndex, listWoorden, stemWoord, type IndexProduct, type ProductIndex, type Trefwoord } from "./product-index";
import { isTypoOf } from "./typo";

export { buildProductIndex, type IndexProduct, type ProductIndex } from "./product-index";

export type ProductVoorstel = { readonly code: string; readonly naam: string; readonly zekerheid: number; readonly woorden: string[] };

const MAX_WOORDEN = 400;
const TYPO_AANDEEL = 0.8;
/** Part of a compound counts a little: "hoofdkraan" holds "kraan". */
const SAMENSTELLING_AANDEEL = 0.6;
const KORTSTE_DEEL = 5;

type Treffer = { score: number; readonly woorden: Set<string> };

/** Catalogue words meant by a word of the text, with how sure that is. */
function listBedoeld(woord: string, { opEersteWoord, opLengte }: ProductIndex): readonly (readonly [string, number])[] {
  if (opEersteWoord.has(woord)) return [[woord, 1]];
  if (woord.length < KORTSTE_DEEL) return [];
  const typos: [string, number][] = [];
  for (let lengte = woord.length - 2; lengte <= woord.length + 2; lengte++)
    for (const bekend of opLengte.get(lengte) ?? []) if (isTypoOf(woord, bekend)) typos.push([bekend, TYPO_AANDEEL]);
  if (typos.length > 0) return typos;
  for (let vanaf = 1; vanaf <= woord.length - KORTSTE_DEEL; vanaf++) {
    const deel = woord.slice(vanaf);
    if (opEersteWoord.has(deel)) return [[deel, SAMENSTELLING_AANDEEL]];
  }
  return [];
}

const isSameWoord = (gezien: string | undefined, bedoeld: string): boolean => gezien !== undefined && (gezien === bedoeld || isTypoOf(gezien, bedoeld));
const startsAt = (woorden: readonly string[], i: number, trefwoord: Trefwoord): boolean =>
  trefwoord.woorden.every((woord, j) => j === 0 || isSameWoord(woorden[i + j], woord));

function scoreProducten(tekst: string, index: ProductIndex): ReadonlyMap<number, Treffer> {
  const treffers = new Map<number, Treffer>();
  const woorden = listWoorden(tekst.slice(0, 4_000)).slice(0, MAX_WOORDEN).map(stemWoord);
  woorden.forEach((woord, i) => {
    for (const [bedoeld, aandeel] of listBedoeld(woord, index))
      for (const trefwoord of index.opEersteWoord.get(bedoeld) ?? []) {
        if (!startsAt(woorden, i, trefwoord)) continue;
        const treffer = treffers.get(trefwoord.product) ?? { score: 0, woorden: new Set<string>() };
        if (!treffer.woorden.has(trefwoord.tekst)) treffer.score += trefwoord.gewicht * aandeel;
        treffer.woorden.add(trefwoord.tekst);
        treffers.set(trefwoord.product, treffer);
      }
  });
  return treffers;
}

/**
 * The products a text is probably about, best first, with the catalogue words that were recognised, typing errors
 * included. Takes a prebuilt index, or products when it is called once.
 */
export function proposeProducten(tekst: string, producten: readonly IndexProduct[] | ProductIndex, max = 3): ProductVoorstel[] {
  const index = "opEersteWoord" in producten ? producten : buildProductIndex(producten);
  const beste = [...scoreProducten(tekst, index)].sort(([a, x], [b, y]) => y.score - x.score || a - b).slice(0, max);
  const som = beste.reduce((totaal, [, { score }]) => totaal + score, 0);
  return beste.flatMap(([nummer, { score, woorden }]) => {
    const product = index.producten[nummer];
    if (!product) return [];
    // The share among the best, held down when only a faint word spoke.
    const zekerheid = Math.round((score / (som + 0.5)) * 1000) / 1000;
    return [{ code: product.code, naam: product.naam, zekerheid, woorden: [...woorden] }];
  });
}
