import { KWIS, type Kwis } from "./kwis";
import { UITKOMST_SPOED, UITKOMST_ZAAK, ZAKEN, type KwisModel } from "./leren/kwis-model";
import { scoreTekst, weightOf, type TekstScore } from "./leren/score-tekst";
import { toKans, toShares } from "./leren/train-lineair";
import { findWoordklassen, VORMWOORDEN } from "./leren/woordklassen";

export type KwisKans = { readonly kwis: Kwis; readonly zekerheid: number };
export type KwisWoord = { readonly woord: string; readonly gewicht: number };
export type KwisVoorstel = {
  /** Version of the model that proposes. */
  readonly v: number;
  readonly kwis: Kwis;
  /** 0 to 1: of proposals with 0.8, about eight of ten are right. */
  readonly zekerheid: number;
  readonly alternatieven: KwisKans[];
  /** A second matter in the same text, such as a klacht next to a storing. */
  readonly ook: Kwis | null;
  /** Words that spoke for it, heaviest first, and words that spoke against. */
  readonly woorden: KwisWoord[];
  readonly tegen: KwisWoord[];
  readonly spoed: boolean;
  readonly spoedWoorden: string[];
};

const OOK_VANAF = 0.5;
/** With a phrase of danger less is enough than with words alone. */
const SPOED_VANAF = { gevaar: 0.2, woorden: 0.5 } as const;
/** Danger is only believed where the text may well be a storing: not in a question or a look back. */
const STORING_VANAF = 0.2;
const MAX_WOORDEN = 6;
/** A word that moves the score less than this did not really count. */
const TELT_VANAF = 0.12;

const round = (getal: number): number => Math.round(getal * 1000) / 1000;

/** Small words shape a sentence but are no reason that a person would name. */
const isVeelzeggend = (woord: string): boolean => woord === "?" || (/[a-z]{2}/.test(woord) && !VORMWOORDEN.has(woord));

/** One word that means nothing to the model: then nothing is known, and an answer is the safest first step. */
const ONBEKEND: Readonly<Record<Kwis, number>> = { I: 0.4, W: 0.22, S: 0.22, K: 0.1, compliment: 0.06 };
const isOnbekend = ({ kenmerken: { woorden } }: TekstScore): boolean => woorden.length <= 1 && woorden.every((woord) => findWoordklassen(woord).length === 0);

/** What each word or phrase adds to this kind, compared with what it adds to the others. */
function weighWoorden(model: KwisModel, { kenmerken: { bakken, waarden, bron, woorden } }: TekstScore, kwis: Kwis): KwisWoord[] {
  const som = new Map<string, number>();
  const eigen = KWIS.indexOf(kwis);
  for (let i = 0; i < bakken.length; i++) {
    const woord = woorden[bron[i] as number];
    if (woord === undefined || !isVeelzeggend(woord)) continue;
    const gewichten = KWIS.map((_, k) => weightOf(model, bakken[i] as number, k));
    const gemiddeld = gewichten.reduce((totaal, gewicht) => totaal + gewicht, 0) / KWIS.length;
    som.set(woord, (som.get(woord) ?? 0) + ((gewichten[eigen] as number) - gemiddeld) * (waarden[i] as number));
  }
  return [...som].map(([woord, gewicht]) => ({ woord, gewicht: round(gewicht) })).filter(({ gewicht }) => Math.abs(gewicht) >= TELT_VANAF);
}

function findOok(scores: Float64Array, eerste: Kwis): Kwis | null {
  const tweede = ZAKEN.map((kwis, i) => ({ kwis, kans: toKans(scores[UITKOMST_ZAAK + i] as number) })).filter(({ kwis }) => kwis !== eerste).sort((a, b) => b.kans - a.kans)[0];
  return tweede && tweede.kans >= OOK_VANAF ? tweede.kwis : null;
}

/** Words that a person reads as the reason: a word inside a longer phrase that counted is left out. */
function pickWoorden(woorden: readonly KwisWoord[]): KwisWoord[] {
  const gesorteerd = woorden.toSorted((a, b) => Math.abs(b.gewicht) - Math.abs(a.gewicht));
  return gesorteerd.filter(({ woord }, i) => !gesorteerd.slice(0, i).some((eerder) => ` ${eerder.woord} `.includes(` ${woord} `))).slice(0, MAX_WOORDEN);
}

/** Shares of the five kinds in the order of KWIS; what the products lean on. */
export const toKwisKansen = ({ temperatuur }: KwisModel, score: TekstScore): Float64Array =>
  isOnbekend(score) ? Float64Array.from(KWIS, (kwis) => ONBEKEND[kwis]) : toShares(score.scores.slice(0, KWIS.length), temperatuur);

/**
 * Proposes what the writer wants to happen, how sure that is, and which words counted for and against. A proposal only:
 * a person decides. The same text and model always give the same answer.
 */
export function proposeKwis(tekst: string, model: KwisModel): KwisVoorstel {
  return readVoorstel(model, scoreTekst(model, tekst));
}

/** The proposal in scores that were computed already. */
export function readVoorstel(model: KwisModel, score: TekstScore): KwisVoorstel {
  const aandelen = toKwisKansen(model, score);
  const kansen = KWIS.map((kwis, k) => ({ kwis, zekerheid: round(aandelen[k] as number) })).sort((a, b) => b.zekerheid - a.zekerheid);
  const { kwis, zekerheid } = kansen[0] ?? { kwis: "I" as const, zekerheid: 0 };
  const gewogen = isOnbekend(score) ? [] : weighWoorden(model, score, kwis);
  // Where nothing is written nothing is in danger: an empty text is all bias.
  const spoed = score.kenmerken.woorden.length > 0 && toKans(score.scores[UITKOMST_SPOED] as number) >= SPOED_VANAF[score.kenmerken.spoedWoorden.length > 0 ? "gevaar" : "woorden"] && (aandelen[KWIS.indexOf("S")] as number) >= STORING_VANAF;
  const voor = pickWoorden(gewogen.filter(({ gewicht }) => gewicht > 0));
  return {
    v: model.versie, kwis, zekerheid, alternatieven: kansen.slice(1), ook: isOnbekend(score) ? null : findOok(score.scores, kwis), woorden: voor,
    // A word of a phrase that spoke for it is no reason against it.
    tegen: pickWoorden(gewogen.filter(({ gewicht }) => gewicht < 0)).filter(({ woord }) => !voor.some((een) => ` ${een.woord} `.includes(` ${woord} `))),
    spoed, spoedWoorden: spoed ? findSpoedWoorden(model, score) : [],
  };
}

/** The phrases of danger that were recognised, else the words that weighed most towards spoed. */
function findSpoedWoorden(model: KwisModel, { kenmerken }: TekstScore): string[] {
  if (kenmerken.spoedWoorden.length > 0) return [...kenmerken.spoedWoorden];
  const som = new Map<string, number>();
  kenmerken.bakken.forEach((bak, i) => {
    const woord = kenmerken.woorden[kenmerken.bron[i] as number];
    if (woord !== undefined && /[a-z]{3}/.test(woord)) som.set(woord, (som.get(woord) ?? 0) + weightOf(model, bak, UITKOMST_SPOED) * (kenmerken.waarden[i] as number));
  });
  return [...som].sort((a, b) => b[1] - a[1]).slice(0, 2).map(([woord]) => woord);
}
