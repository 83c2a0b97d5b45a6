import { SIGNALEN } from "@/lib/domain/kwis/count-regels";
import { KWIS, type Kwis } from "@/lib/domain/kwis/kwis";
import { detectSpoed } from "@/lib/domain/kwis/detect-spoed";
import { normalizeTekst } from "@/lib/domain/kwis/normalize-tekst";
import { VERLEDEN_TIJD } from "@/lib/domain/kwis/signalen/klacht";

export type KwisKans = { readonly kwis: Kwis; readonly zekerheid: number };
export type KwisWoord = { readonly woord: string; readonly gewicht: number };
export type KwisVoorstel = {
  readonly kwis: Kwis;
  /** 0 to 1: how far the first choice stands out. */
  readonly zekerheid: number;
  readonly alternatieven: KwisKans[];
  /** A second matter in the same text, such as a klacht next to a storing. */
  readonly ook: Kwis | null;
  readonly woorden: KwisWoord[];
  readonly spoed: boolean;
  readonly spoedWoorden: string[];
};

/** Where nothing speaks, an answer is the safest first step; praise must be outspoken to count. */
const BEGIN: Record<Kwis, number> = { K: 0, W: 0.3, I: 0.4, S: 0, compliment: -0.8 };
/** A sober statement in the present reports a state more often than it wants to know something. */
const GEWICHT = { vraagteken: 0.5, mededeling: 0.6, verledenTijd: 0.3, verledenTijdHoogstens: 1.8, spoed: 2 } as const;
/** A second matter is named when it speaks clearly by itself and comes close to the first. */
const OOK_MINSTENS = 2.5;
const OOK_AANDEEL = 0.6;
const HERSTEL_VOORSPRONG = 2.5;
const MAX_WOORDEN = 8;

/** Four words or more. */
const ZIN = /\S+\s+\S+\s+\S+\s+\S/;

type Telling = { score: number; readonly woorden: KwisWoord[] };

function countSignalen(tekst: string, kwis: Kwis): Telling {
  const telling: Telling = { score: BEGIN[kwis], woorden: [] };
  for (const { patroon, gewicht } of SIGNALEN[kwis]) {
    const gevonden = patroon.exec(tekst);
    if (!gevonden) continue;
    telling.score += gewicht;
    telling.woorden.push({ woord: gevonden[0].trim(), gewicht });
  }
  return telling;
}

/** No question, no displeasure, no praise. */
const isNuchter = ({ I, K, compliment }: Record<Kwis, Telling>): boolean => [I, K, compliment].every(({ woorden }) => woorden.length === 0);

function scoreTekst(tekst: string, spoedWoorden: readonly string[]): Record<Kwis, Telling> {
  const per = Object.fromEntries(KWIS.map((kwis) => [kwis, countSignalen(tekst, kwis)])) as Record<Kwis, Telling>;
  if (tekst.includes("?")) per.I.score += GEWICHT.vraagteken;
  const verleden = tekst.match(VERLEDEN_TIJD)?.length ?? 0;
  if (!tekst.includes("?") && verleden === 0 && ZIN.test(tekst) && isNuchter(per)) per.S.score += GEWICHT.mededeling;
  per.K.score += Math.min(verleden * GEWICHT.verledenTijd, GEWICHT.verledenTijdHoogstens);
  if (spoedWoorden.length > 0) per.S.score += GEWICHT.spoed;
  weighHerstel(per);
  return per;
}

/**
 * A defect that keeps coming back is restored first: between a clear storing and a klacht the klacht must lead by more
 * than anger alone brings, and else becomes the second matter.
 */
function weighHerstel(per: Record<Kwis, Telling>): void {
  if (per.S.score >= OOK_MINSTENS && per.K.score - per.S.score < HERSTEL_VOORSPRONG) per.S.score += HERSTEL_VOORSPRONG;
}

/** Scores as shares that add up to 1. */
function toKansen(per: Record<Kwis, Telling>): KwisKans[] {
  const machten = KWIS.map((kwis) => ({ kwis, macht: Math.exp(Math.min(per[kwis].score, 20)) }));
  const som = machten.reduce((totaal, { macht }) => totaal + macht, 0);
  return machten.map(({ kwis, macht }) => ({ kwis, zekerheid: Math.round((macht / som) * 1000) / 1000 })).sort((a, b) => b.zekerheid - a.zekerheid);
}

function findOok(per: Record<Kwis, Telling>, eerste: Kwis): Kwis | null {
  const [tweede] = KWIS.filter((kwis) => kwis !== eerste && kwis !== "compliment").sort((a, b) => per[b].score - per[a].score);
  if (!tweede) return null;
  const { score } = per[tweede];
  return score >= OOK_MINSTENS && score >= per[eerste].score * OOK_AANDEEL ? tweede : null;
}

/** The rules of the foundation, kept as the yardstick that the learned model is measured against. */
export function proposeByRegels(tekst: string): KwisVoorstel {
  const genormaliseerd = normalizeTekst(tekst);
  const spoedWoorden = detectSpoed(genormaliseerd);
  const per = scoreTekst(genormaliseerd, spoedWoorden);
  const kansen = toKansen(per);
  const { kwis, zekerheid } = kansen[0] ?? { kwis: "I" as const, zekerheid: 0 };
  return {
    kwis,
    zekerheid,
    alternatieven: kansen.slice(1),
    ook: findOok(per, kwis),
    woorden: per[kwis].woorden.toSorted((a, b) => b.gewicht - a.gewicht).slice(0, MAX_WOORDEN),
    spoed: spoedWoorden.length > 0,
    spoedWoorden,
  };
}
