import { KWIS, type Kwis } from "../kwis";
import { PRODUCT_BAKKEN } from "./list-product-kenmerken";

export type ProductLes = { readonly bakken: Int32Array; readonly waarden: Float32Array; readonly product: string; readonly gewicht: number; readonly kwis: Kwis | null };
/** Per place and product how much a feature there points at it; the products in the order of `codes`. */
export type ProductGewichten = { readonly codes: readonly string[]; readonly gewichten: Float32Array; /** Per product the part that it has in the texts of each kind. */ readonly soortDeel: readonly (readonly number[])[] };

/** Little that many share tells less than little that one has: what is summed grows slower than it repeats. */
const MACHT = 0.5;

/** After this many places somebody else may go first. */
const ADEM = 2048;

/**
 * Learns what texts about each product have in common and others have not. Counting, not searching: a new word of a
 * product counts at once, which matters where a product has only a dozen examples.
 */
export function* trainProducten(lessen: readonly ProductLes[]): Generator<void, ProductGewichten> {
  const codes = [...new Set(lessen.map(({ product }) => product))].sort();
  const nummer = new Map(codes.map((code, i) => [code, i]));
  const som = new Float32Array(PRODUCT_BAKKEN * codes.length);
  for (const [i, { bakken, waarden, product, gewicht }] of lessen.entries()) {
    const p = nummer.get(product) as number;
    bakken.forEach((bak, k) => { som[bak * codes.length + p] = (som[bak * codes.length + p] as number) + gewicht * (waarden[k] as number); });
    if (i % ADEM === 0) yield;
  }
  yield* weighZeldzaam(som, codes.length);
  return { codes, gewichten: som, soortDeel: countSoorten(codes, lessen) };
}

/** A product that no example of a kind is about still has a little. */
const VOORAF = 0.2;

/** Only texts that were written as a whole tell how often a kind is about a product. */
function countSoorten(codes: readonly string[], lessen: readonly ProductLes[]): number[][] {
  const heel = lessen.filter(({ gewicht, kwis }) => gewicht >= 1 && kwis !== null);
  const perSoort = KWIS.map((kwis) => {
    const van = heel.filter((les) => les.kwis === kwis);
    const aantal = new Map<string, number>();
    for (const { product } of van) aantal.set(product, (aantal.get(product) ?? 0) + 1);
    return (code: string): number => ((aantal.get(code) ?? 0) + VOORAF) / (van.length + VOORAF * codes.length);
  });
  return codes.map((code) => perSoort.map((deel) => Math.round(deel(code) * 10_000) / 10_000));
}

/** What few products share tells most; afterwards each product has as much to say in all. */
function* weighZeldzaam(som: Float32Array, aantal: number): Generator<void, void> {
  const kwadraten = new Float64Array(aantal);
  for (let bak = 0; bak < PRODUCT_BAKKEN; bak++) {
    if (bak % ADEM === 0) yield;
    const rij = som.subarray(bak * aantal, (bak + 1) * aantal);
    const totaal = rij.reduce((sum, waarde) => sum + waarde, 0);
    if (totaal === 0) continue;
    // How far the spread over the products is from even: 1 when one product has it all.
    const ongelijk = Math.sqrt(rij.reduce((sum, waarde) => sum + (waarde / totaal) ** 2, 0));
    rij.forEach((waarde, p) => {
      rij[p] = waarde === 0 ? 0 : waarde ** MACHT * ongelijk;
      kwadraten[p] = (kwadraten[p] as number) + (rij[p] as number) ** 2;
    });
  }
  const lengtes = kwadraten.map((kwadraat) => Math.sqrt(kwadraat) || 1);
  for (let bak = 0; bak < PRODUCT_BAKKEN; bak++) {
    if (bak % ADEM === 0) yield;
    for (let p = 0; p < aantal; p++) som[bak * aantal + p] = (som[bak * aantal + p] as number) / (lengtes[p] as number);
  }
}
