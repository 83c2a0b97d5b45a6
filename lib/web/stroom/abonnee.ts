import type { PersoonActor } from "@/lib/data/find-actor";
import type { StroomPositie } from "@/lib/data/stroom-store";

export type StroomBericht =
  | { readonly soort: "melding"; readonly meldingen: readonly { readonly type: string; readonly nummer: number; readonly versie: number }[] }
  | { readonly soort: "attentie" }
  /** Too much happened while the browser was away: it reads its list again. */
  | { readonly soort: "herlaad" };

/** One open page that wants to hear what changes. */
export type Abonnee = {
  readonly actor: PersoonActor;
  readonly sessieHash: string;
  /** Where this page stands; null: it starts now. */
  readonly vanaf: StroomPositie | null;
  readonly stuur: (bericht: StroomBericht, positie: StroomPositie | null) => void;
  readonly sluit: () => void;
};

/** Actors with the same sight share one question to the database. */
export const zichtOf = ({ id, rollen, teamIds }: PersoonActor): string => JSON.stringify([id, rollen.toSorted(), teamIds.toSorted()]);
