import { MINUUT_MS, toDag } from "./amsterdam";
import type { Kalender } from "./kalender-vorm";
import type { NormTijd } from "./norm-tijd";
import { addOpenMs, addWerkdagen, countOpenMs, findOpenInstant } from "./open-tijd";
import { explainUiterlijk, type GeteldePauze } from "./uiterlijk-uitleg";

export { formatAmsterdam } from "./amsterdam";
export { EENHEDEN, type Eenheid, type NormTijd } from "./norm-tijd";

export type Pauze = { readonly van: Date; readonly tot: Date };

export type UiterlijkVraag = {
  readonly ontvangenOp: Date;
  readonly kalender: Kalender;
  readonly norm: NormTijd;
  readonly pauzes: readonly Pauze[];
};
export type UiterlijkAntwoord = { readonly uiterlijk: Date; readonly uitleg: string[] };

const MS_PER_EENHEID = { minuten: MINUUT_MS, uren: 60 * MINUUT_MS } as const;

/** Pauses in order, without overlap, none before the receipt and none empty. */
function mergePauzes(pauzes: readonly Pauze[], vanaf: number): readonly { van: number; tot: number }[] {
  if (pauzes.length === 0) return [];
  const samen: { van: number; tot: number }[] = [];
  const rijen = pauzes.map(({ van, tot }) => ({ van: Math.max(van.getTime(), vanaf), tot: tot.getTime() }));
  for (const pauze of rijen.filter(({ van, tot }) => tot > van).sort((a, b) => a.van - b.van)) {
    const vorige = samen.at(-1);
    if (vorige && pauze.van <= vorige.tot) vorige.tot = Math.max(vorige.tot, pauze.tot);
    else samen.push(pauze);
  }
  return samen;
}

/** The deadline without pauses. */
function addNorm(kalender: Kalender, ontvangen: number, { waarde, eenheid }: NormTijd): number {
  if (!(waarde > 0)) throw new RangeError("Een norm is meer dan nul.");
  return eenheid === "werkdagen"
    ? addWerkdagen(kalender, toDag(ontvangen), Math.ceil(waarde))
    : addOpenMs(kalender, ontvangen, Math.round(waarde * MS_PER_EENHEID[eenheid]));
}

/**
 * When something must be done at the latest, and why: windows, holidays and pauses in Dutch sentences.
 * A pause counts only when it starts before the deadline as it stands by then. RangeError when the calendar never opens.
 */
export function computeUiterlijk({ ontvangenOp, kalender, norm, pauzes }: UiterlijkVraag): UiterlijkAntwoord {
  const ontvangen = ontvangenOp.getTime();
  const begin = findOpenInstant(kalender, ontvangen);
  let uiterlijk = addNorm(kalender, ontvangen, norm);
  const geteld: GeteldePauze[] = [];
  for (const { van, tot } of mergePauzes(pauzes, ontvangen)) {
    if (van >= uiterlijk) break;
    const openMs = countOpenMs(kalender, van, tot);
    uiterlijk = addOpenMs(kalender, uiterlijk, openMs);
    geteld.push({ van, tot, openMs });
  }
  return { uiterlijk: new Date(uiterlijk), uitleg: explainUiterlijk({ ontvangen, begin, uiterlijk, kalender, norm, pauzes: geteld }) };
}
