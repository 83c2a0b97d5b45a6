import type { ProductIndex } from "./product-index";
import { KWIS, type Kwis } from "./kwis";
import type { KwisModel } from "./leren/kwis-model";
import { scoreProducten, scoreSoorten, scoreTekst } from "./leren/score-tekst";
import { readVoorstel, toKwisKansen, type KwisVoorstel } from "./propose-kwis";
import { proposeProducten, type ProductVoorstel } from "./propose-producten";

export type ZaakVoorstel = { readonly kwis: KwisVoorstel; readonly producten: readonly ProductVoorstel[] };
/** A product of the catalogue with the kind that it mostly is; where the kind is unknown it says nothing. */
type ProductSoort = { readonly code: string; readonly kwis?: Kwis };
export type ZaakKennis = { readonly model: KwisModel; readonly index: ProductIndex; readonly soorten: readonly ProductSoort[]; readonly max?: number };

/** How much words of the catalogue count beside what was learned, and how much the kind of the text draws products of that kind. */
const INDEX_AANDEEL = 0.15;
const SOORT_TREKT = 0.5;
const UIT_INDEX = 8;
/** When the best has less than this the text says nothing: then no product is proposed. The next ones need less. */
const MINSTENS = 0.012;
const VOLGENDE_MINSTENS = 0.0005;

const round = (getal: number): number => Math.round(getal * 10_000) / 10_000;

/**
 * What a text is about: its kind and at most three products. What was learned from texts and the words of the catalogue
 * are added up; so a product that the organisation added yesterday is found as well. Products outside the catalogue fall away.
 */
export function proposeZaak(tekst: string, { model, index, soorten, max = 3 }: ZaakKennis): ZaakVoorstel {
  const score = scoreTekst(model, tekst);
  const kansen = toKwisKansen(model, score);
  const vaak = scoreSoorten(model, kansen);
  const geleerd = new Map(Array.from(scoreProducten(model, tekst), (woorden, p) => [model.codes[p] as string, { woorden, soort: vaak[p] as number }]));
  const gevonden = new Map(proposeProducten(tekst, index, UIT_INDEX).map((product) => [product.code, product]));
  const soortOf = new Map(soorten.map(({ code, kwis }) => [code, kwis]));
  const totaal = index.producten.map(({ code, naam }) => {
    const soort = soortOf.get(code);
    const trek = 1 + SOORT_TREKT * (soort === undefined ? 0 : (kansen[KWIS.indexOf(soort)] as number));
    const deel = geleerd.get(code) ?? { woorden: 0, soort: 0 };
    return { code, naam, waarde: deel.woorden * trek + deel.soort + INDEX_AANDEEL * (gevonden.get(code)?.zekerheid ?? 0) };
  });
  const hoogste = Math.max(0, ...totaal.map(({ waarde }) => waarde));
  const machten = totaal.map((een) => ({ ...een, macht: Math.exp((een.waarde - hoogste) / model.temperatuurProduct) }));
  const som = machten.reduce((tot, { macht }) => tot + macht, 0);
  const producten = machten.map(({ code, naam, macht }) => ({ code, naam, zekerheid: round(macht / som), woorden: gevonden.get(code)?.woorden ?? [] }))
    .filter(({ zekerheid }) => zekerheid >= VOLGENDE_MINSTENS).sort((a, b) => b.zekerheid - a.zekerheid).slice(0, max);
  return { kwis: readVoorstel(model, score), producten: (producten[0]?.zekerheid ?? 0) >= MINSTENS ? producten : [] };
}
