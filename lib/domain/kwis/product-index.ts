import { foldTekst } from "./normalize-tekst";

export type IndexProduct = { readonly code: string; readonly naam: string; readonly groep: string; readonly trefwoorden: readonly string[] };

/** One catalogue phrase of one product. The rarer its words are in the catalogue, the more it tells. */
export type Trefwoord = { readonly product: number; readonly tekst: string; readonly woorden: readonly string[]; readonly gewicht: number };

export type ProductIndex = {
  readonly producten: readonly IndexProduct[];
  /** Phrases by their first word. */
  readonly opEersteWoord: ReadonlyMap<string, readonly Trefwoord[]>;
  /** First words by their length: candidates for a misspelled word. */
  readonly opLengte: ReadonlyMap<number, readonly string[]>;
};

/** Words that stand in names of products and say nothing about which one it is. */
const STOPWOORDEN = new Set("de het een en of op te in van voor naar met bij niet niets geen om dat die is zijn mijn ik nu dan ook vraag nieuw nieuwe extra hoe wat waar wanneer wie andere klein kleine standaard urgent slecht water defect storing aanvragen over buiten groot direct weg vol groep groeps".split(" "));
const NAAM_AANDEEL = 0.7;

/** The words of a text in folded form; a hyphen holds a word together. */
export const listWoorden = (tekst: string): string[] => foldTekst(tekst).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];

/** A Dutch plural and its singular count as the same word: "sleutels" is "sleutel", "broodjes" is "broodje". */
export const stemWoord = (woord: string): string => {
  if (woord.length > 5 && woord.endsWith("en")) return woord.slice(0, -2);
  return woord.length > 4 && woord.endsWith("s") ? woord.slice(0, -1) : woord;
};

type Ruw = { readonly product: number; readonly tekst: string; readonly woorden: readonly string[]; readonly aandeel: number };

function listRuweTrefwoorden(producten: readonly IndexProduct[]): readonly Ruw[] {
  return producten.flatMap(({ naam, trefwoorden }, product) => {
    const zinnen = trefwoorden.map((tekst) => ({ product, tekst, woorden: listWoorden(tekst).map(stemWoord), aandeel: 1 }));
    const naamwoorden = listWoorden(naam).map((tekst) => ({ product, tekst, woorden: [stemWoord(tekst)], aandeel: NAAM_AANDEEL }));
    return [...zinnen, ...naamwoorden].filter(({ woorden, tekst }) => woorden.length > 1 || (tekst.length > 1 && !STOPWOORDEN.has(tekst.toLowerCase())));
  });
}

/** More words say more, and so do longer ones: "parkeerplaats" is about parking, "gast" about many things. */
const weighWoorden = (woorden: readonly string[]): number => (1 + 0.6 * (woorden.length - 1)) * (0.6 + Math.max(...woorden.map(({ length }) => length)) / 20);

/** Prepares the catalogue for searching; build it once per version of the catalogue. */
export function buildProductIndex(producten: readonly IndexProduct[]): ProductIndex {
  const ruw = listRuweTrefwoorden(producten);
  const bekendBij = new Map<string, Set<number>>();
  for (const { woorden, product } of ruw) {
    const sleutel = woorden.join(" ");
    bekendBij.set(sleutel, (bekendBij.get(sleutel) ?? new Set()).add(product));
  }
  const opEersteWoord = new Map<string, Trefwoord[]>();
  const opLengte = new Map<number, string[]>();
  for (const { product, tekst, woorden, aandeel } of ruw) {
    const eerste = woorden[0];
    if (eerste === undefined) continue;
    const deelt = bekendBij.get(woorden.join(" "))?.size ?? 1;
    const trefwoord = { product, tekst, woorden, gewicht: (aandeel * weighWoorden(woorden)) / Math.sqrt(deelt) };
    const lijst = opEersteWoord.get(eerste);
    if (lijst) lijst.push(trefwoord);
    else {
      opEersteWoord.set(eerste, [trefwoord]);
      opLengte.set(eerste.length, [...(opLengte.get(eerste.length) ?? []), eerste]);
    }
  }
  return { producten, opEersteWoord, opLengte };
}
