import type { StamProduct, Stamgegevens } from "@/lib/data/stamgegevens";
import { buildProductIndex, type ProductIndex } from "@/lib/domain/kwis/product-index";
import { proposeProducten } from "@/lib/domain/kwis/propose-producten";

const indexes = new WeakMap<readonly StamProduct[], ProductIndex>();

/** The products that a text is probably about, best first; the index is made once per version of the catalogue. */
export function proposeProductCodes(tekst: string, { producten }: Stamgegevens): readonly { readonly code: string; readonly zekerheid: number }[] {
  const index = indexes.get(producten) ?? buildProductIndex(producten.filter(({ actief }) => actief));
  indexes.set(producten, index);
  return proposeProducten(tekst, index, 4).map(({ code, zekerheid }) => ({ code, zekerheid }));
}
