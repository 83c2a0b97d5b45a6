import { compareTeksten, countGedeeld, type Gewicht } from "./gelijkenis";
import { reiktVer, type Kenmerken } from "./kenmerken";
import { comparePlekken, weighPlek, type DubbelPlek } from "./plek";

export type DubbelProduct = { readonly code: string; readonly groep: string };
/** The new text, with the products that it is probably about (the chosen one first, certainty 1). */
export type DubbelVraag = {
  readonly kenmerken: Kenmerken; readonly plek: DubbelPlek;
  readonly producten: readonly (DubbelProduct & { readonly zekerheid: number })[];
};
export type DubbelKandidaat = {
  readonly kenmerken: Kenmerken; readonly plek: DubbelPlek; readonly product: DubbelProduct | null;
  readonly urenGeleden: number; readonly open: boolean;
};

/** From this score on a card is worth the interruption; chosen by measurement (docs/metingen.md). */
export const DREMPEL = 0.37;
/** What came in a week ago is somewhat less likely to be what somebody reports now. */
const HALVERING_UREN = 30 * 24;
const GEREED = 0.85;

function compareProducten({ producten }: DubbelVraag, product: DubbelProduct | null): number {
  if (product === null || producten.length === 0) return 0.2;
  const plaats = producten.findIndex(({ code }) => code === product.code);
  if (plaats >= 0) return (0.5 + 0.5 * (producten[plaats]?.zekerheid ?? 0)) * 0.8 ** plaats;
  return producten[0]?.groep === product.groep ? 0.25 : 0;
}

/** How likely a melding is the same matter as the new text, 0 to 1: what it is about, times where, times how long ago. */
export function scoreDubbel(vraag: DubbelVraag, kandidaat: DubbelKandidaat, gewicht: Gewicht): number {
  const tekst = compareTeksten(vraag.kenmerken, kandidaat.kenmerken, gewicht);
  const product = compareProducten(vraag, kandidaat.product);
  if (product < 0.4 && countGedeeld(vraag.kenmerken, kandidaat.kenmerken) === 0 && tekst < 0.3) return 0;
  const onderwerp = 1 - (1 - 0.85 * Math.min(1, tekst * 1.2)) * (1 - 0.5 * product);
  const ver = reiktVer(vraag.kenmerken) && reiktVer(kandidaat.kenmerken);
  const tijd = 0.6 + 0.4 * 0.5 ** (Math.max(0, kandidaat.urenGeleden) / HALVERING_UREN);
  return onderwerp * weighPlek(comparePlekken(vraag.plek, kandidaat.plek), ver) * tijd * (kandidaat.open ? 1 : GEREED);
}
