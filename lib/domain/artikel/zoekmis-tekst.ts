import { foldTekst } from "@/lib/domain/kwis/normalize-tekst";
import { stripPersoonsgegevens } from "./strip-persoonsgegevens";

const LENGTE = { min: 3, max: 80 } as const;

/** What is kept of a search without result: one line in plain letters without personal data; null when nothing worth keeping is left. */
export function toZoekmisTekst(vraag: string): string | null {
  const zonder = stripPersoonsgegevens(vraag.slice(0, 500), []).replace(/\[[^\]]*\]/g, " ");
  const tekst = foldTekst(zonder).replace(/[^a-z0-9'+&€-]+/g, " ").trim().slice(0, LENGTE.max).trim();
  return tekst.length >= LENGTE.min && /[a-z]{2}/.test(tekst) ? tekst : null;
}
