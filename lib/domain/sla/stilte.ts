import type { Kwis } from "../kwis/kwis";
import type { Prioriteit } from "../prioriteit/prioriteit";
import type { Kalender } from "./kalender";
import type { NormTijd } from "./norm-tijd";
import { computeUiterlijk } from "./uiterlijk";

export type StilteRegel = { readonly kwis: Kwis; readonly prioriteit: Prioriteit | null; readonly norm: NormTijd };

/**
 * When "klant hoort niets" begins: the norm of this KWIS and priority in working time after the last human
 * contact, or after the planned date when there is one (product.md §6, stilteklok). Null without a norm.
 */
export function computeStilOp(
  { kwis, prioriteit, vanaf }: { kwis: Kwis; prioriteit: Prioriteit | null; vanaf: Date }, normen: readonly StilteRegel[], kalender: Kalender,
): Date | null {
  const passend = normen.filter((regel) => regel.kwis === kwis);
  const regel = passend.find((kandidaat) => kandidaat.prioriteit === prioriteit) ?? passend.find((kandidaat) => kandidaat.prioriteit === null);
  return regel ? computeUiterlijk({ ontvangenOp: vanaf, kalender, norm: regel.norm, pauzes: [] }).uiterlijk : null;
}
