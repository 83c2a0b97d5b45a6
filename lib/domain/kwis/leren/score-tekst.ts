import { BAKKEN, listKenmerken, type Kenmerken } from "./list-kenmerken";
import { listProductKenmerken } from "./list-product-kenmerken";
import { restore, UITKOMSTEN, type KwisModel } from "./kwis-model";

export type TekstScore = { readonly kenmerken: Kenmerken; readonly scores: Float64Array };

/** The weight of one place for one outcome. */
export const weightOf = ({ lineair, schaal }: KwisModel, bak: number, uitkomst: number): number => restore(lineair[bak * UITKOMSTEN + uitkomst] as number, schaal[uitkomst] as number);

/** Raw scores of a text for all outcomes, with the features they came from. */
export function scoreTekst(model: KwisModel, tekst: string): TekstScore {
  const kenmerken = listKenmerken(tekst);
  const scores = Float64Array.from({ length: UITKOMSTEN }, (_, uitkomst) => weightOf(model, BAKKEN, uitkomst));
  const { lineair, schaal } = model;
  for (let i = 0; i < kenmerken.bakken.length; i++) {
    const van = (kenmerken.bakken[i] as number) * UITKOMSTEN;
    const waarde = kenmerken.waarden[i] as number;
    for (let u = 0; u < UITKOMSTEN; u++) {
      const heel = lineair[van + u] as number;
      if (heel !== 0) scores[u] = (scores[u] as number) + restore(heel, schaal[u] as number) * waarde;
    }
  }
  return { kenmerken, scores };
}

/** How much a text looks like what was learned about each product, in the order of the codes of the model. */
export function scoreProducten({ codes, producten, schaalProduct }: KwisModel, tekst: string): Float64Array {
  const { bakken, waarden } = listProductKenmerken(tekst);
  const aantal = codes.length;
  const scores = new Float64Array(aantal);
  for (let i = 0; i < bakken.length; i++) {
    const van = (bakken[i] as number) * aantal;
    const waarde = (waarden[i] as number) * schaalProduct;
    for (let p = 0; p < aantal; p++) {
      const heel = producten[van + p] as number;
      scores[p] = (scores[p] as number) + heel * heel * waarde;
    }
  }
  return scores;
}

/** How much it counts what texts of a kind are mostly about: a klacht about anything may be one for who handles klachten. */
const SOORT_AANDEEL = 0.3;

/** What the kind alone says about each product, for a text with these shares of the kinds; in the order of the codes. */
export const scoreSoorten = ({ soortDeel }: Pick<KwisModel, "soortDeel">, kansen: Float64Array): number[] =>
  soortDeel.map((delen) => SOORT_AANDEEL * Math.sqrt(delen.reduce((som, deel, k) => som + deel * (kansen[k] as number), 0)));
