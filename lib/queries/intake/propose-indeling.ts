import type { StamProduct, Stamgegevens } from "@/lib/data/stamgegevens";
import { buildProductIndex, proposeProducten, type ProductIndex, type ProductVoorstel } from "@/lib/domain/kwis/propose-producten";
import { proposeKwis, type KwisVoorstel } from "@/lib/domain/kwis/propose-kwis";

const indexes = new WeakMap<readonly StamProduct[], ProductIndex>();

/** The index over the catalogue, built once for as long as that catalogue is read. */
function indexOf({ producten }: Stamgegevens): ProductIndex {
  const known = indexes.get(producten) ?? buildProductIndex(producten.filter(({ actief }) => actief));
  indexes.set(producten, known);
  return known;
}

export type IndelingVoorstel = { readonly kwis: KwisVoorstel; readonly producten: readonly ProductVoorstel[] };

/** What a text seems to be: kwis and spoed with the words that counted, and at most three products. */
export function proposeIndeling(stam: Stamgegevens, tekst: string): IndelingVoorstel {
  return { kwis: proposeKwis(tekst), producten: proposeProducten(tekst, indexOf(stam)) };
}
