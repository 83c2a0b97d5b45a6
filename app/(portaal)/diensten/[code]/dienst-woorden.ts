import { formatUiterlijk } from "@/lib/format/format-moment";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { Dienst } from "@/lib/queries/zoek/get-dienst";

const WAT: Readonly<Record<Kwis, string>> = {
  S: "Werkt iets niet, of is het vies of leeg? Meld het hier. Wij zorgen dat het in orde komt.",
  W: "Vraag het hier aan. Wij regelen het en laten weten wanneer u het krijgt.",
  I: "Stel hier uw vraag. Vaak krijgt u direct antwoord.",
  K: "Vertel ons wat er niet goed ging. Een medewerker belt u en zoekt het uit.",
  compliment: "Vertel ons wat er goed ging. Wij geven het door aan wie het deed.",
};
const KNOP: Readonly<Record<Kwis, string>> = { S: "Dit melden", W: "Dit aanvragen", I: "Deze vraag stellen", K: "Deze klacht vertellen", compliment: "Dit compliment geven" };

/** What a product is, in a sentence: its own words, or those of its kind. */
export const describeDienst = ({ omschrijving, kwis }: Dienst): string => omschrijving || WAT[kwis];
export const nameKnop = ({ kwis }: Dienst): string => KNOP[kwis];

/** What it costs whom. */
export function describeKosten({ niveau, tarief, kwis }: Dienst): string {
  if (kwis === "K" || kwis === "compliment" || kwis === "I") return "Hieraan zijn geen kosten verbonden.";
  if (niveau === "maatwerk") return "Dit is maatwerk. U krijgt eerst een voorstel met de kosten.";
  if (niveau === "basis" || tarief === null) return "Dit hoort bij de basis. Uw afdeling betaalt hier niets extra voor.";
  if (tarief === "offerte") return "Dit kost geld. U krijgt eerst een offerte.";
  return tarief === "werkelijk" ? "Uw afdeling betaalt de werkelijke kosten." : `Uw afdeling betaalt ${tarief.replace("/st", " per stuk").replace("/u", " per uur").replace("/mnd", " per maand").replace("/wp", " per werkplek").replace("/km", " per kilometer").replace("/", " per ")}.`;
}

/** By when somebody answers and by when it is ready, when it would be asked for now. */
export function describeVerwachting({ reactie, gereed }: Dienst, now: Date): { readonly hoort: string | null; readonly klaar: string | null } {
  return { hoort: reactie && formatUiterlijk(reactie, now), klaar: gereed && formatUiterlijk(gereed, now) };
}
