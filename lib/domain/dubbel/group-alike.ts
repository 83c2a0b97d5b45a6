import { weighKenmerken } from "./gelijkenis";
import type { Kenmerken } from "./kenmerken";
import type { DubbelPlek } from "./plek";
import { DREMPEL, scoreDubbel, type DubbelProduct } from "./score";

/** Two at once happens every day; three about the same within half an hour is an outage that more people will report. */
export const ALIKE_AANTAL = 3;
export const ALIKE_MINUTEN = 30;

export type AlikeZaak = { readonly nummer: number; readonly ontvangen: number; readonly kenmerken: Kenmerken; readonly plek: DubbelPlek; readonly product: DubbelProduct | null };
/** Meldingen that are most likely one matter, in order of receipt. */
export type AlikeGroep = { readonly nummers: readonly number[]; readonly minuten: number };

const MINUUT = 60_000;

/**
 * The meldingen that are about the same thing at the same or a neighbouring place, each soon after another one of them:
 * only groups that are large enough to propose a hoofdmelding, largest first.
 */
export function groupAlike(zaken: readonly AlikeZaak[], { aantal, minuten }: { readonly aantal: number; readonly minuten: number } = { aantal: ALIKE_AANTAL, minuten: ALIKE_MINUTEN }): AlikeGroep[] {
  const opTijd = zaken.toSorted((a, b) => a.ontvangen - b.ontvangen || a.nummer - b.nummer);
  const gewicht = weighKenmerken(opTijd.map(({ kenmerken }) => kenmerken));
  const groepen: AlikeZaak[][] = [];
  for (const zaak of opTijd) {
    const lijkt = (ander: AlikeZaak): boolean => zaak.ontvangen - ander.ontvangen <= minuten * MINUUT
      && scoreDubbel({ kenmerken: zaak.kenmerken, plek: zaak.plek, producten: zaak.product ? [{ ...zaak.product, zekerheid: 1 }] : [] },
        { kenmerken: ander.kenmerken, plek: ander.plek, product: ander.product, urenGeleden: (zaak.ontvangen - ander.ontvangen) / (60 * MINUUT), open: true }, gewicht) >= DREMPEL;
    const past = groepen.filter((groep) => groep.some(lijkt));
    const samen = [...past.flat(), zaak];
    for (const groep of past) groepen.splice(groepen.indexOf(groep), 1);
    groepen.push(samen);
  }
  return groepen.filter((groep) => groep.length >= aantal).map((groep) => groep.toSorted((a, b) => a.ontvangen - b.ontvangen || a.nummer - b.nummer))
    .map((groep) => ({ nummers: groep.map(({ nummer }) => nummer), minuten: Math.max(1, Math.round(((groep.at(-1)?.ontvangen ?? 0) - (groep[0]?.ontvangen ?? 0)) / MINUUT)) }))
    .sort((a, b) => b.nummers.length - a.nummers.length || (a.nummers[0] ?? 0) - (b.nummers[0] ?? 0));
}
