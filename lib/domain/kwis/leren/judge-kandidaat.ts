import { hashTekst, startHash } from "./hash-kenmerk";
import type { Kwis } from "../kwis";

export type Juist = { readonly kwis: Kwis; readonly product: string | null; readonly spoed: boolean };
export type Gegeven = { readonly kwis: Kwis; readonly producten: readonly string[]; readonly spoed: boolean };
/** How many of the held-back texts were right. */
export type Telling = { readonly kwis: number; readonly product: number; readonly spoed: number };
export type KandidaatCijfers = { readonly geleerdVan: number; readonly achtergehouden: number; readonly lopend: Telling; readonly nieuw: Telling };
export type KandidaatOordeel = { readonly beter: boolean; readonly uitkomst: string; readonly cijfers: KandidaatCijfers };

export const KWIS_MODEL_STATUS = ["kandidaat", "actief", "afgewezen", "vervangen"] as const;
export const KWIS_MODEL_AANLEIDING = ["nacht", "knop"] as const;

/** With fewer than this, better or worse is chance. */
export const MINSTENS_ACHTERGEHOUDEN = 8;
const DEEL_ACHTER = 4;

/** Whether a melding is kept apart to judge versions by. By its id: so no version ever learned from it. */
export const isAchtergehouden = (meldingId: string): boolean => ((hashTekst(startHash("a"), meldingId) >>> 7) >>> 0) % DEEL_ACHTER === 0;

function count(juist: readonly Juist[], gegeven: readonly Gegeven[]): Telling {
  const tel = (isGoed: (goed: Juist, antwoord: Gegeven) => boolean): number => juist.filter((goed, i) => isGoed(goed, gegeven[i] as Gegeven)).length;
  return {
    kwis: tel((goed, antwoord) => goed.kwis === antwoord.kwis),
    product: tel((goed, antwoord) => goed.product === null || antwoord.producten.includes(goed.product)),
    spoed: tel((goed, antwoord) => goed.spoed === antwoord.spoed),
  };
}

type Vraag = { readonly juist: readonly Juist[]; readonly lopend: readonly Gegeven[]; readonly nieuw: readonly Gegeven[]; readonly geleerdVan: number };

/**
 * Whether a new version may take over: it must be better in soort or product on texts that neither learned from, and
 * in nothing worse. So the proposals never get worse unnoticed.
 */
export function judgeKandidaat({ juist, lopend, nieuw, geleerdVan }: Vraag): KandidaatOordeel {
  const cijfers = { geleerdVan, achtergehouden: juist.length, lopend: count(juist, lopend), nieuw: count(juist, nieuw) };
  const oordeel = (beter: boolean, uitkomst: string): KandidaatOordeel => ({ beter, uitkomst, cijfers });
  if (juist.length < MINSTENS_ACHTERGEHOUDEN) return oordeel(false, `Nog te weinig indelingen om te vergelijken: ${juist.length} van de ${MINSTENS_ACHTERGEHOUDEN} die nodig zijn.`);
  const verschil = { kwis: cijfers.nieuw.kwis - cijfers.lopend.kwis, product: cijfers.nieuw.product - cijfers.lopend.product, spoed: cijfers.nieuw.spoed - cijfers.lopend.spoed };
  if (Math.min(verschil.kwis, verschil.product, verschil.spoed) < 0) return oordeel(false, `Niet in gebruik genomen: bij ${verschil.kwis < 0 ? "de soort" : verschil.product < 0 ? "het product" : "spoed"} had deze versie het vaker mis.`);
  if (verschil.kwis + verschil.product + verschil.spoed === 0) return oordeel(false, "Niet in gebruik genomen: deze versie doet het even goed, niet beter.");
  return oordeel(true, `In gebruik genomen: ${verschil.kwis > 0 ? "de soort" : verschil.product > 0 ? "het product" : "spoed"} klopt vaker dan bij de vorige versie.`);
}
