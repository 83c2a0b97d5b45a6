import type { Loop } from "../../levensloop/loop";
import { expand } from "../teksten/expand";
import { describeSituatie } from "./tell";
import { TEKSTEN, type Wereld } from "./wereld";

/** Draws a sentence from a list and fills it in for this melding. */
export function phrase(wereld: Wereld, loop: Loop, keuze: readonly string[]): string {
  const plek = loop.melding.locatie_id ? (wereld.plekById.get(loop.melding.locatie_id) ?? null) : null;
  const situatie = describeSituatie(wereld, { op: loop.melding.ontvangen_op, plek, melder: loop.melder, team: loop.aanbod?.uitvoerder?.naam ?? "de collega's" });
  return expand(wereld.kader.toeval.pick(keuze), situatie, wereld.kader.toeval);
}

/** What was done, in the words of whoever did it. */
export const phraseKlaar = (wereld: Wereld, loop: Loop): string => phrase(wereld, loop, TEKSTEN[loop.aanbod?.code ?? ""]?.klaar ?? ["Afgehandeld."]);
