import type { Kwis } from "../kwis/kwis";
import type { AnnuleerReden, MeldingStatus } from "./status";

/** What a klant may know of how a melding stands; nothing internal fits in it. */
export type KlantStand = {
  readonly status: MeldingStatus;
  readonly kwis: Kwis;
  readonly spoed: boolean;
  /** Who at the desk looks after it, null while the desk as a whole does. */
  readonly eigenaar: string | null;
  /** First answer, while nobody of the desk has spoken yet. */
  readonly uiterlijkReactie: Date | null;
  readonly uiterlijkGereed: Date | null;
  /** The appointment that stands first, when one was made. */
  readonly gepland: Date | null;
  readonly hervatOp: Date | null;
  readonly gereedOp: Date | null;
  readonly annuleerReden: AnnuleerReden | null;
  readonly annuleerNaar: string | null;
};
