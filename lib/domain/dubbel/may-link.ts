import type { Kwis } from "../kwis/kwis";
import { OPEN_DOMEINEN } from "../melding/klant-zicht";
import { isOpen, type MeldingStatus } from "../melding/status";

type Zaak = { readonly status: MeldingStatus; readonly kwis: Kwis; readonly dienstdomeinCode: string };

/**
 * Whether the desk may let somebody else follow as meemelder: it judges the place itself, but a klacht and a closed
 * dienstdomein stay between one klant and the desk, and what is done needs no follower.
 */
export const mayLink = ({ status, kwis, dienstdomeinCode }: Zaak): boolean => isOpen(status) && kwis !== "K" && kwis !== "compliment" && OPEN_DOMEINEN.includes(dienstdomeinCode);
