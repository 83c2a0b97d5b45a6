import { KWIS } from "../kwis";
import type { Voorbeeld } from "../oefenset/build-oefenset";
import { fitSchaal, KENMERK_VORM, quantize, UITKOMST_SPOED, UITKOMST_ZAAK, UITKOMSTEN, ZAKEN, type KwisModel } from "./kwis-model";
import { BAKKEN, listKenmerken, type Kenmerken } from "./list-kenmerken";
import { listProductKenmerken } from "./list-product-kenmerken";
import { scoreSoorten } from "./score-tekst";
import { scoreLineair, toShares, trainLineair, type Les, type Lineair } from "./train-lineair";
import { trainProducten, type ProductLes } from "./train-producten";

const LEERGANG = { bakken: BAKKEN, rondes: 8, tempo: 0.1, krimp: 0.001 } as const;
/** Danger is rare among the examples and must not be missed. */
const SPOED_GEWICHT = 4;
/** A klacht that is taken for something else reaches the wrong people, and klachten are few among the examples. */
const KLACHT_GEWICHT = 1.6;
/** Part of the texts that is kept apart to find out how sure the model may be. */
const IJK_DEEL = 5;
const TEMPERATUREN = Array.from({ length: 30 }, (_, i) => 0.4 + i * 0.1);
const TEMPERATUREN_PRODUCT = Array.from({ length: 40 }, (_, i) => 0.01 + i * 0.005);

type Stof = { readonly voorbeeld: Voorbeeld; readonly kenmerken: Kenmerken; readonly product: ReturnType<typeof listProductKenmerken> | null };

const toLes = ({ kenmerken, voorbeeld }: Stof, doel: readonly number[], gewicht = voorbeeld.gewicht): Les => ({ bakken: kenmerken.bakken, waarden: kenmerken.waarden, gewicht, doel: Float32Array.from(doel) });

const trainSoort = (stof: readonly Stof[]): Generator<void, Lineair> =>
  trainLineair(stof.filter(({ voorbeeld }) => voorbeeld.kwis !== null).map((een) => toLes(een, KWIS.map((kwis) => (een.voorbeeld.kwis === kwis ? 1 : 0)), een.voorbeeld.gewicht * (een.voorbeeld.kwis === "K" ? KLACHT_GEWICHT : 1))), { ...LEERGANG, klassen: KWIS.length, vorm: "softmax" });

function* trainLos(stof: readonly Stof[]): Generator<void, { zaken: Lineair; spoed: Lineair }> {
  const zaken = stof.filter(({ voorbeeld }) => voorbeeld.zaken.length > 0).map((een) => toLes(een, ZAKEN.map((kwis) => (een.voorbeeld.zaken.includes(kwis) ? 1 : 0))));
  const spoed = stof.filter(({ voorbeeld }) => voorbeeld.spoed !== null).map((een) => toLes(een, [een.voorbeeld.spoed ? 1 : 0], een.voorbeeld.gewicht * (een.voorbeeld.spoed ? SPOED_GEWICHT : 1)));
  return { zaken: yield* trainLineair(zaken, { ...LEERGANG, klassen: ZAKEN.length, vorm: "sigmoid" }), spoed: yield* trainLineair(spoed, { ...LEERGANG, klassen: 1, vorm: "sigmoid" }) };
}

const listProductLessen = (stof: readonly Stof[]): ProductLes[] =>
  stof.flatMap(({ product, voorbeeld }) => (product && voorbeeld.product ? [{ ...product, product: voorbeeld.product, gewicht: voorbeeld.gewicht, kwis: voorbeeld.kwis }] : []));

type Proef = { readonly scores: Float64Array; readonly goed: number };

/** The temperature at which what is right is the least surprising. */
function fitTemperatuur(proeven: readonly Proef[], keuzes: readonly number[]): number {
  const surprise = (temperatuur: number): number => proeven.reduce((som, { scores, goed }) => som - Math.log((toShares(scores, temperatuur)[goed] as number) + 1e-9), 0);
  return keuzes.map((temperatuur) => ({ temperatuur, verrassing: surprise(temperatuur) })).reduce((beste, een) => (een.verrassing < beste.verrassing ? een : beste)).temperatuur;
}

/** Learns from four fifths and looks at the rest: how sure may it be? */
function* ijk(stof: readonly Stof[]): Generator<void, Pick<KwisModel, "temperatuur" | "temperatuurProduct">> {
  const leer = stof.filter(({ voorbeeld }) => voorbeeld.bron % IJK_DEEL !== 0);
  const rest = stof.filter(({ voorbeeld }) => voorbeeld.bron % IJK_DEEL === 0 && voorbeeld.gewicht >= 1 && voorbeeld.kwis !== null);
  const soort = yield* trainSoort(leer);
  const temperatuur = fitTemperatuur(rest.map(({ kenmerken, voorbeeld }) => ({ scores: scoreLineair(soort, kenmerken), goed: KWIS.indexOf(voorbeeld.kwis ?? "I") })), TEMPERATUREN);
  const { codes, gewichten, soortDeel } = yield* trainProducten(listProductLessen(leer));
  const proeven: Proef[] = [];
  for (const { product, kenmerken, voorbeeld } of rest) {
    const goed = codes.indexOf(voorbeeld.product ?? "");
    if (!product || goed < 0) continue;
    const scores = Float64Array.from(scoreSoorten({ soortDeel }, toShares(scoreLineair(soort, kenmerken), temperatuur)));
    product.bakken.forEach((bak, i) => scores.forEach((score, p) => { scores[p] = score + (gewichten[bak * codes.length + p] as number) * (product.waarden[i] as number); }));
    proeven.push({ scores, goed });
    if (proeven.length % 50 === 0) yield;
  }
  return { temperatuur, temperatuurProduct: fitTemperatuur(proeven, TEMPERATUREN_PRODUCT) };
}

/** Puts the three linear parts side by side in one table, as whole numbers of one byte. */
function pack(delen: readonly (readonly [Lineair, number])[]): Pick<KwisModel, "lineair" | "schaal"> {
  const schaal: number[] = [];
  const lineair = new Int8Array((BAKKEN + 1) * UITKOMSTEN);
  for (const [{ klassen, gewichten }, van] of delen)
    for (let k = 0; k < klassen; k++) {
      let grootste = 0;
      for (let bak = 0; bak <= BAKKEN; bak++) grootste = Math.max(grootste, Math.abs(gewichten[bak * klassen + k] as number));
      const maat = fitSchaal(grootste);
      schaal[van + k] = maat;
      for (let bak = 0; bak <= BAKKEN; bak++) lineair[bak * UITKOMSTEN + van + k] = quantize(gewichten[bak * klassen + k] as number, maat);
    }
  return { lineair, schaal };
}

/** What the trainer needs of every text; done bit by bit. */
function* listStof(voorbeelden: readonly Voorbeeld[]): Generator<void, Stof[]> {
  const stof: Stof[] = [];
  for (const voorbeeld of voorbeelden) {
    stof.push({ voorbeeld, kenmerken: listKenmerken(voorbeeld.tekst), product: voorbeeld.product ? listProductKenmerken(voorbeeld.tekst) : null });
    if (stof.length % 50 === 0) yield;
  }
  return stof;
}

/**
 * Learns a model from examples: the practice set, with what the organisation corrected. The same examples always give
 * the same model. It takes seconds; it stops for breath at every yield, so that others can go on meanwhile.
 */
export function* trainKwisStappen(voorbeelden: readonly Voorbeeld[], versie: number): Generator<void, KwisModel> {
  const stof = yield* listStof(voorbeelden);
  // What calibrating needs is gone before the weights of the products are made: both at once would take twice the room.
  const maat = yield* ijk(stof);
  const { zaken, spoed } = yield* trainLos(stof);
  const { codes, gewichten, soortDeel } = yield* trainProducten(listProductLessen(stof));
  const schaalProduct = fitSchaal(gewichten.reduce((grootste, gewicht) => Math.max(grootste, gewicht), 0));
  return {
    versie, vorm: KENMERK_VORM, codes, soortDeel, schaalProduct, ...maat,
    ...pack([[yield* trainSoort(stof), 0], [zaken, UITKOMST_ZAAK], [spoed, UITKOMST_SPOED]]),
    producten: Int8Array.from(gewichten, (gewicht) => quantize(gewicht, schaalProduct)),
  };
}

/** The same in one go, for scripts and tests. */
export function trainKwis(voorbeelden: readonly Voorbeeld[], versie: number): KwisModel {
  const stappen = trainKwisStappen(voorbeelden, versie);
  for (;;) {
    const stap = stappen.next();
    if (stap.done) return stap.value;
  }
}
