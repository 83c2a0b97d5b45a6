import { formatDag, formatMoment, formatUiterlijk } from "@/lib/format/format-moment";
import { formatMeldingNummer } from "@/lib/format/nummer";
import { MELDING_STATUS_KLANT } from "@/lib/i18n/teksten";
import type { Dubbel } from "@/lib/queries/dubbel/find-dubbelen";

/** A card as plain text: words are made on the server, the browser only shows them. */
export type DubbelKaart = {
  readonly nummer: string; readonly wat: string;
  /** Where and since when. */
  readonly waar: string; readonly status: string; readonly verwacht: string | null; readonly foto: string | null;
  /** Join, look at what is one's own, or only know that it was done just now. */
  readonly kan: "meemelden" | "bekijken" | "weten";
};

function describeVerwacht({ open, gepland, verwacht }: Dubbel, now: Date): string | null {
  if (!open) return "Is het er nog of alweer? Meld het dan gewoon.";
  if (gepland && gepland > now) return `Gepland: ${formatMoment(gepland, now)}.`;
  if (verwacht && verwacht > now) return `Klaar naar verwachting ${formatUiterlijk(verwacht, now)}.`;
  return verwacht ? "Het duurt langer dan wij dachten." : null;
}

const describeStatus = ({ open, status, gereedOp }: Dubbel, now: Date): string => {
  if (!open) return gereedOp ? `Klaar sinds ${formatDag(gereedOp, now)}.` : "Klaar.";
  // What the desk asked the first melder is between the two of them.
  return status === "wacht_op_klant" ? "Wij zijn ermee bezig." : `${MELDING_STATUS_KLANT[status]}.`;
};

/** What is probably the same, in words for a klant. */
export function toDubbelKaart(dubbel: Dubbel, now: Date): DubbelKaart {
  const sinds = `gemeld ${formatMoment(dubbel.sinds, now)}${dubbel.eigen ? " door u" : ""}`;
  return {
    nummer: formatMeldingNummer(dubbel.nummer), wat: dubbel.wat, waar: [dubbel.waar, sinds].filter(Boolean).join(" · "), status: describeStatus(dubbel, now), verwacht: describeVerwacht(dubbel, now),
    foto: dubbel.fotoId && `/meldingen/nieuw/dubbelen/${dubbel.fotoId}`, kan: dubbel.eigen ? "bekijken" : dubbel.open ? "meemelden" : "weten",
  };
}
