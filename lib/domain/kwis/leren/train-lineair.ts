/** One text as the trainer sees it: where it has features, what should come out per class, and how heavy it counts. */
export type Les = { readonly bakken: Int32Array; readonly waarden: Float32Array; readonly doel: Float32Array; readonly gewicht: number };
export type Training = {
  readonly klassen: number; readonly bakken: number;
  /** Softmax: the classes exclude each other. Sigmoid: each is a yes or no of its own. */
  readonly vorm: "softmax" | "sigmoid";
  readonly rondes: number; readonly tempo: number; readonly krimp: number;
};
/** Weights by place and class, the bias of each class last. */
export type Lineair = { readonly klassen: number; readonly bakken: number; readonly gewichten: Float32Array };

/** A fixed row of numbers: the same lessons in the same order give the same weights everywhere. */
export function makeToeval(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0;
    return stand / 4294967296;
  };
}

/** Raw scores per class. */
export function scoreLineair({ klassen, bakken: plaatsen, gewichten }: Lineair, { bakken, waarden }: Pick<Les, "bakken" | "waarden">): Float64Array {
  const scores = new Float64Array(klassen);
  for (let k = 0; k < klassen; k++) scores[k] = gewichten[plaatsen * klassen + k] as number;
  for (let i = 0; i < bakken.length; i++) {
    const van = (bakken[i] as number) * klassen;
    const waarde = waarden[i] as number;
    for (let k = 0; k < klassen; k++) scores[k] = (scores[k] as number) + (gewichten[van + k] as number) * waarde;
  }
  return scores;
}

/** Scores as shares that add up to one, flattened or sharpened by the temperature. */
export function toShares(scores: Float64Array, temperatuur = 1): Float64Array {
  const hoogste = Math.max(...scores);
  const machten = scores.map((score) => Math.exp((score - hoogste) / temperatuur));
  const som = machten.reduce((totaal, macht) => totaal + macht, 0);
  return machten.map((macht) => macht / som);
}

export const toKans = (score: number, temperatuur = 1): number => 1 / (1 + Math.exp(-score / temperatuur));

/** Learns one lesson: AdaGrad, so that rare features learn as fast as frequent ones, with a pull towards zero. */
function learnLes(model: Lineair, kwadraat: Float32Array, { les, training }: { les: Les; training: Training }): void {
  const { klassen, bakken: plaatsen, gewichten } = model;
  const scores = scoreLineair(model, les);
  const kansen = training.vorm === "softmax" ? toShares(scores) : scores.map((score) => toKans(score));
  const fout = kansen.map((kans, k) => (kans - (les.doel[k] as number)) * les.gewicht);
  for (let i = 0; i <= les.bakken.length; i++) {
    // The last round is for the bias of each class.
    const van = (i < les.bakken.length ? (les.bakken[i] as number) : plaatsen) * klassen;
    const waarde = i < les.bakken.length ? (les.waarden[i] as number) : 1;
    for (let k = 0; k < klassen; k++) {
      const oud = gewichten[van + k] as number;
      const helling = (fout[k] as number) * waarde + training.krimp * oud;
      const totaal = (kwadraat[van + k] as number) + helling * helling;
      kwadraat[van + k] = totaal;
      gewichten[van + k] = oud - (training.tempo * helling) / (Math.sqrt(totaal) + 1e-6);
    }
  }
}

/** After this many lessons the trainer lets somebody else go first, when asked to. */
const ADEM = 200;
/** The outcome is the mean over the last rounds: steadier than where the last lesson happened to leave it. */
const GEMIDDELD = 4;

/** Trains a linear model in steps that the caller may pause between; deterministic. */
export function* trainLineair(lessen: readonly Les[], training: Training): Generator<void, Lineair> {
  const model: Lineair = { klassen: training.klassen, bakken: training.bakken, gewichten: new Float32Array((training.bakken + 1) * training.klassen) };
  const kwadraat = new Float32Array(model.gewichten.length);
  const som = new Float32Array(model.gewichten.length);
  const volgorde = lessen.map((_, i) => i);
  const toeval = makeToeval(20260);
  for (let ronde = 0; ronde < training.rondes; ronde++) {
    for (let i = volgorde.length - 1; i > 0; i--) {
      const j = Math.floor(toeval() * (i + 1));
      [volgorde[i], volgorde[j]] = [volgorde[j] as number, volgorde[i] as number];
    }
    for (const [plek, i] of volgorde.entries()) {
      learnLes(model, kwadraat, { les: lessen[i] as Les, training });
      if (plek % ADEM === 0) yield;
    }
    if (ronde >= training.rondes - GEMIDDELD) som.forEach((waarde, i) => { som[i] = waarde + (model.gewichten[i] as number); });
  }
  return { ...model, gewichten: som.map((waarde) => waarde / Math.min(GEMIDDELD, training.rondes)) };
}
