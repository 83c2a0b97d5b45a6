import type { KwisModel } from "../kwis/leren/kwis-model";
import { proposeKwis } from "../kwis/propose-kwis";
import { proposeProducten } from "../kwis/propose-producten";
import type { ProductIndex } from "../kwis/product-index";
import type { Zinsoordeel } from "./propose-splitsing";

/** Below this a sentence may only brush past a product. */
const DUIDELIJK = 0.4;

type Kennis = { readonly model: KwisModel; readonly index: ProductIndex };

/** What one sentence is about by itself. */
export function judgeZin(zin: string, { model, index }: Kennis): Zinsoordeel {
  const [beste] = proposeProducten(zin, index, 3);
  const product = beste && beste.zekerheid >= DUIDELIJK ? index.producten.find(({ code }) => code === beste.code) : undefined;
  return { product: product?.code ?? null, groep: product?.groep ?? null, kwis: proposeKwis(zin, model).kwis };
}
