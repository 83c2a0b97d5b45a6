import { DAG_MS } from "../sla/amsterdam";
import type { Stemming } from "./stemming";

export type OpenZaak = { readonly nummer: number; readonly onderwerp: string; readonly status: string; readonly uiterlijk: Date | null; readonly ontvangenOp: Date };
export type Aanleiding = {
  readonly naam: string; readonly now: Date; readonly open: readonly OpenZaak[]; readonly laatsteMis: Stemming | null; readonly laatsteGoed: Stemming | null;
  /** The outage or works at their place, by title. */
  readonly hier: string | null;
};
type Regel = { readonly als: (aanleiding: Aanleiding) => string | null };

const VERS_MS = 30 * DAG_MS;
const isVers = (stemming: Stemming | null, now: Date): stemming is Stemming => stemming !== null && now.getTime() - stemming.op.getTime() <= VERS_MS;
const onderwerpVan = ({ wat }: Stemming): string => wat.slice(wat.indexOf(": ") + 2);
const quote = (tekst: string): string => `“${tekst}”`;

/**
 * The rules in order of weight: the first that has something to say is the one line. What we owe somebody comes before
 * what went wrong, that before what is going on around them, and praise comes last.
 */
const REGELS: readonly Regel[] = [
  { als: ({ open }) => { const vraag = open.find(({ status }) => status === "wacht_op_klant"); return vraag ? `Fijn dat u belt. Wij hadden nog een vraag over ${quote(vraag.onderwerp)}.` : null; } },
  { als: ({ open, now }) => { const laat = open.find(({ uiterlijk }) => uiterlijk !== null && uiterlijk < now); return laat ? `U wacht nog op ons voor ${quote(laat.onderwerp)}. Dat had klaar moeten zijn; ik zoek het nu voor u uit.` : null; } },
  { als: ({ laatsteMis, now }) => (isVers(laatsteMis, now) ? `Laatst ging het niet goed met ${quote(onderwerpVan(laatsteMis))}. Is dat nu wel in orde?` : null) },
  { als: ({ hier }) => (hier ? `Belt u over ${quote(hier)}? Daar weten wij van.` : null) },
  { als: ({ open }) => { const [een] = open; return open.length === 1 && een ? `Gaat het over ${quote(een.onderwerp)}?` : null; } },
  { als: ({ open }) => (open.length > 1 ? `U hebt ${open.length} meldingen lopen. Gaat het over een daarvan?` : null) },
  { als: ({ laatsteGoed, now }) => (isVers(laatsteGoed, now) ? `Fijn dat het goed ging met ${quote(onderwerpVan(laatsteGoed))}. Waarmee kan ik u nu helpen?` : null) },
];

/** One line to open the talk with: from what is open, what went before and what is going on. Never empty. */
export function suggestOpening(aanleiding: Aanleiding): string {
  for (const { als } of REGELS) {
    const zin = als(aanleiding);
    if (zin !== null) return zin;
  }
  return "Waarmee kan ik u helpen?";
}
