import type { StamProduct, Stamgegevens } from "@/lib/data/stamgegevens";
import { buildProductIndex, type ProductIndex } from "@/lib/domain/kwis/product-index";
import { proposeZaak, type ZaakVoorstel } from "@/lib/domain/kwis/propose-zaak";

const indexes = new WeakMap<readonly StamProduct[], ProductIndex>();

/** The index over the catalogue, built once for as long as that catalogue is read. */
export function productIndexOf({ producten }: Stamgegevens): ProductIndex {
  const known = indexes.get(producten) ?? buildProductIndex(producten.filter(({ actief }) => actief));
  indexes.set(producten, known);
  return known;
}

/** What a text seems to be: kwis and spoed with the words that counted, and at most three products. */
export function proposeIndeling(stam: Stamgegevens, tekst: string, max = 3): ZaakVoorstel {
  return proposeZaak(tekst, { model: stam.kwisModel, index: productIndexOf(stam), soorten: stam.producten, max });
}
