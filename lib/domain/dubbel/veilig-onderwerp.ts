import { stripPersoonsgegevens } from "../artikel/strip-persoonsgegevens";
import { foldTekst } from "../kwis/normalize-tekst";
import { listPlekwoorden } from "./kenmerken";

/** What may stand in a subject with a capital: words of the place and the product, given folded. */
type Bekend = {
  /** Parts of names of people of the organisation that occur in the subject, folded. */
  readonly naamdelen: ReadonlySet<string>;
  /** Words of the place and of the product, folded. */
  readonly woorden: ReadonlySet<string>;
};

const AFKORTING = /^(?:[A-Z]{1,4}|[A-Z]{1,2}[\dK]?\d*(?:\.\d+)?)$/;
const VERBODEN = /@|https?:|www\.|\d{5,}|\[/;

/** The words of a subject, folded: what the names of people are looked up by. */
export const listOnderwerpwoorden = (onderwerp: string): string[] => [...new Set(foldTekst(onderwerp).match(/[a-z]{2,}/g) ?? [])].slice(0, 40);

/**
 * The subject that a stranger wrote, when nothing in it can lead to a person; else null, and then the card shows the
 * name of the product. Refuses rather than blanks: "[naam] heeft een lek" tells that there was a name.
 */
export function readVeiligOnderwerp(onderwerp: string, { naamdelen, woorden }: Bekend): string | null {
  const tekst = onderwerp.replace(/\s+/g, " ").trim();
  if (tekst === "" || stripPersoonsgegevens(tekst, []) !== tekst || VERBODEN.test(tekst)) return null;
  if (listOnderwerpwoorden(tekst).some((woord) => naamdelen.has(woord))) return null;
  const losse = tekst.match(/[\p{L}\d][\p{L}\d.'’-]*/gu) ?? [];
  const isVreemd = (woord: string, i: number) => i > 0 && /^\p{Lu}/u.test(woord) && !AFKORTING.test(woord.replace(/[.]$/, "")) && !(foldTekst(woord).match(/[a-z0-9]+/g) ?? []).every((deel) => woorden.has(deel));
  return losse.some(isVreemd) ? null : tekst;
}

/** A subject of somebody else, with the place and the product whose words may stand in it. */
export type VreemdOnderwerp = { readonly onderwerp: string; readonly plek: string | null; readonly product: string | null };

/** Remarks for the desk stand between brackets in the catalogue. */
const nameProduct = (naam: string | null): string => naam?.replace(/\s*\([^)]*\)/g, "").trim() || "Melding";

/** What a stranger reads instead of the subject: that itself when it is safe, else what the product is called. */
export function nameForVreemde({ onderwerp, plek, product }: VreemdOnderwerp, naamdelen: ReadonlySet<string>): string {
  const woorden = new Set([...listPlekwoorden(plek ?? ""), ...listPlekwoorden(product ?? "")]);
  return readVeiligOnderwerp(onderwerp, { naamdelen, woorden }) ?? nameProduct(product);
}
