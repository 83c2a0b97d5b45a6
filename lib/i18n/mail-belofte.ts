import type { Mailvoorkeur } from "@/lib/domain/melding/mailvoorkeur";

const NODIG = "U krijgt een e-mail als het klaar is, of als wij iets van u willen weten.";

/** What a melder may expect in the mail, as they chose it. Who never chose hears of every change. */
export function describeMailBelofte(voorkeur: Mailvoorkeur | null): string {
  if (voorkeur === null || voorkeur.gewijzigd) return "U krijgt een e-mail als er iets verandert.";
  return voorkeur.verschoven ? "U krijgt een e-mail als het langer duurt of klaar is, of als wij iets van u willen weten." : NODIG;
}

/** The same for who came along with the melding of somebody else: that it is ready is always told. */
export function describeMeeBelofte(voorkeur: Mailvoorkeur | null): string {
  if (voorkeur === null || (voorkeur.volgen && voorkeur.gewijzigd)) return "U krijgt een e-mail als er een moment gepland is, of als het anders loopt.";
  return "Wat er tussendoor verandert, ziet u hier. U koos dat wij u daar niet over mailen.";
}
