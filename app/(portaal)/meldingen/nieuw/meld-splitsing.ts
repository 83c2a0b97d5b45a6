import type { MeldState, ProductTegel } from "@/components/portaal/meld-state";
import { findDuidelijkProduct, findMeldProduct } from "@/lib/queries/portaal/propose-melding";
import { toMelding, type Ctx, type GevondenPlek } from "./meld-invoer";
import { antwoordenOf } from "./meld-stappen";
import type { GevondenVoor } from "./meld-voor";

type Zending = { readonly controle: MeldState; readonly product: ProductTegel | null; readonly plek: GevondenPlek; readonly voor: GevondenVoor; readonly bijlageIds: readonly string[] };
type Deel = { readonly tekst: string; readonly kwis: string; readonly productCode: string; readonly antwoorden: object; readonly bijlageIds: readonly string[] };

/**
 * The two meldingen of one text. The product that was chosen, with its answers and the photos, goes with the text that is
 * about it; the other gets the product it speaks of clearly. What still has to be asked is left to the desk.
 */
export async function toTweeMeldingen(ctx: Ctx, { controle: { waarden, velden, voorstel }, product, plek, voor, bijlageIds }: Zending): Promise<readonly [object, object]> {
  const teksten = [waarden.deel1, waarden.deel2] as const;
  const [een, twee] = await Promise.all([findDuidelijkProduct(ctx, teksten[0]), findDuidelijkProduct(ctx, teksten[1])]);
  const make = ({ tekst, kwis, productCode, antwoorden, bijlageIds: ids }: Deel) => ({ ...toMelding({ ...waarden, omschrijving: tekst, kwis, productCode }, { plek, voor, bijlageIds: ids }), ...antwoorden });
  const antwoorden = antwoordenOf(product, { waarden, velden, bijlageIds });
  if (voorstel?.splitsing?.soort === "klacht") {
    return [
      make({ tekst: teksten[0], kwis: "S", productCode: product?.code ?? een?.code ?? "", antwoorden, bijlageIds }),
      make({ tekst: teksten[1], kwis: "K", productCode: "", antwoorden: {}, bijlageIds: [] }),
    ];
  }
  const gekozen = product ? await findMeldProduct(ctx, product.code) : null;
  const bijTwee = gekozen !== null && twee?.code === gekozen.code;
  const [los, leeg] = [{ antwoorden: {}, bijlageIds: [] }, { kwis: "", code: "" }];
  const [eerste, tweede] = bijTwee ? [een ?? leeg, gekozen] : [gekozen ?? een ?? leeg, twee ?? leeg];
  return [
    make({ tekst: teksten[0], kwis: eerste.kwis, productCode: eerste.code, ...(bijTwee ? { ...los, bijlageIds } : { antwoorden, bijlageIds }) }),
    make({ tekst: teksten[1], kwis: tweede.kwis, productCode: tweede.code, ...(bijTwee ? { antwoorden, bijlageIds: [] } : los) }),
  ];
}
