import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { OpdrachtStatus } from "@/lib/domain/opdracht/transitions";
import { MELDING_STATUS, MELDING_STATUS_KLANT, OPDRACHT_STATUS } from "@/lib/i18n/teksten";
import { Badge, type Toon } from "@/components/ui/badge";

const MELDING_TOON: Readonly<Record<MeldingStatus, Toon>> = {
  nieuw: "rustig", in_behandeling: "actief", wacht_op_akkoord: "wacht", uitgezet: "actief", wacht_op_klant: "wacht",
  opgeschort: "wacht", gereed: "goed", afgesloten: "weg", geannuleerd: "weg",
};
const OPDRACHT_TOON: Readonly<Record<OpdrachtStatus, Toon>> = {
  aangeboden: "rustig", geaccepteerd: "actief", geweigerd: "let-op", in_uitvoering: "actief", ingepland: "actief",
  wacht_op_materiaal: "wacht", wacht_op_toegang: "wacht", klaar: "goed", financieel_gereed: "weg", ingetrokken: "weg",
};

/** `voor="klant"` gives the words of the klant; `tekst` replaces them where a name or a date belongs in it. */
export function MeldingStatusLabel({ status, voor = "staf", tekst }: { status: MeldingStatus; voor?: "staf" | "klant"; tekst?: string }) {
  // A question to the klant is the one state that asks something of them, so theirs stands out.
  const toon = voor === "klant" && status === "wacht_op_klant" ? "let-op" : MELDING_TOON[status];
  return <Badge toon={toon}>{tekst ?? (voor === "klant" ? MELDING_STATUS_KLANT : MELDING_STATUS)[status]}</Badge>;
}

export function OpdrachtStatusLabel({ status }: { status: OpdrachtStatus }) {
  return <Badge toon={OPDRACHT_TOON[status]}>{OPDRACHT_STATUS[status]}</Badge>;
}
