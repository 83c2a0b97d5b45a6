import { momentOf } from "@/lib/domain/mededeling/mededeling";
import type { MededelingTekst } from "@/components/melding/mededeling-kaart";
import { describePeriode } from "@/lib/i18n/mededeling";
import type { MededelingRij } from "@/lib/queries/mededeling/list-voor-mij";

/** A notice as plain text: words are made on the server, the browser only shows them. */
export function toMededelingTekst({ id, soort, titel, tekst, betekenis, plaats, ...periode }: MededelingRij, now: Date): MededelingTekst {
  return { id, soort, titel, tekst, betekenis, waar: plaats?.replaceAll(" › ", ", ") ?? null, periode: describePeriode(periode, now), straks: momentOf(periode, now) === "straks" };
}
