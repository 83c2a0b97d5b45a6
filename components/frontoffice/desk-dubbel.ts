import { formatMoment } from "@/lib/format/format-moment";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import type { DeskDubbel as Rij } from "@/lib/queries/dubbel/find-dubbelen-desk";

/** What is probably the same, as plain text for the desk. */
export type DeskDubbel = {
  readonly nummer: number; readonly versie: number; readonly onderwerp: string; readonly status: string; readonly open: boolean;
  /** Where, by whom and since when. */
  readonly over: string;
  /** Received before the melding that it is compared with. */
  readonly eerder: boolean;
};

/** The words of one row, made on the server. */
export function toDeskDubbel({ nummer, versie, onderwerp, plek, status, open, melder, ontvangenOp, eerder }: Rij, now: Date): DeskDubbel {
  return { nummer, versie, onderwerp, status: MELDING_STATUS[status], open, eerder, over: [plek, melder, formatMoment(ontvangenOp, now)].filter(Boolean).join(" · ") };
}
