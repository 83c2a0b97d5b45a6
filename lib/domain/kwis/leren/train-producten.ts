import { PRODUCT_BAKKEN } from "./list-product-kenmerken";

export type ProductLes = { readonly bakken: Int32Array; readonly waarden: Float32Array; readonly product: string; readonly gewicht: number };
/** Per place and product how much a feature there points at it; the products in the order of `codes`. */
export type ProductGewichten = { readonly codes: readonly string[]; readonly gewichten: Float32Array };

/** Little that many share tells less than little that one has: what is summed grows slower than it repeats. */
const MACHT = 0.5;

/**
 * Learns what texts about each product have in common and others have not. Counting, not searching: a new word of a
 * product counts at once, which matters where a product has only a dozen examples.
 */
export function trainProducten(lessen: readonly ProductLes[]): ProductGewichten {
  const codes = [...new Set(lessen.map(({ product }) => product))].sort();
  const nummer = new Map(codes.map((code, i) => [code, i]));
  const som = new Float32Array(PRODUCT_BAKKEN * codes.length);
  for (const { bakken, waarden, product, gewicht } of lessen) {
    const p = nummer.get(product) as number;
    bakken.forEach((bak, i) => { som[bak * codes.length + p] = (som[bak * codes.length + p] as number) + gewicht * (waarden[i] as number); });
  }
  return { codes, gewichten: normalizePerProduct(weighZeldzaam(som, codes.length), codes.length) };
}

function weighZeldzaam(som: Float32Array, aantal: number): Float32Array {
  for (let bak = 0; bak < PRODUCT_BAKKEN; bak++) {
    const rij = som.subarray(bak * aantal, (bak + 1) * aantal);
    const totaal = rij.reduce((sum, waarde) => sum + waarde, 0);
    if (totaal === 0) continue;
    // How far the spread over the products is from even: 1 when one product has it all.
    const ongelijk = Math.sqrt(rij.reduce((sum, waarde) => sum + (waarde / totaal) ** 2, 0));
    rij.forEach((waarde, p) => { rij[p] = waarde ** MACHT * ongelijk; });
  }
  return som;
}

function normalizePerProduct(gewichten: Float32Array, aantal: number): Float32Array {
  for (let p = 0; p < aantal; p++) {
    let kwadraat = 0;
    for (let bak = 0; bak < PRODUCT_BAKKEN; bak++) kwadraat += (gewichten[bak * aantal + p] as number) ** 2;
    const lengte = Math.sqrt(kwadraat) || 1;
    for (let bak = 0; bak < PRODUCT_BAKKEN; bak++) gewichten[bak * aantal + p] = (gewichten[bak * aantal + p] as number) / lengte;
  }
  return gewichten;
}
