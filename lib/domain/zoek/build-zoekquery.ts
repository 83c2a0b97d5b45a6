import { allowedFouten, countFouten } from "./count-fouten";
import type { Zoekterm } from "./zoek-vraag";

/** A word or sign as it is stored, and in how many meldingen it stands. */
export type Geteld = { readonly woord: string; readonly aantal: number };
/** What the database knows of one term: its stems, the words in a row when in quotes, people and places that are called so, and words that look like it. */
export type TermKennis = {
  readonly term: Zoekterm;
  readonly stammen: readonly Geteld[];
  readonly zin: string | null;
  readonly tekens: readonly Geteld[];
  readonly lijkt: readonly Geteld[];
};
/** A tsquery as text, and one with only its words, to mark them; about how many it finds at most; and which words were read as others. */
export type Zoekquery = { readonly query: string | null; readonly merk: string | null; readonly schatting: number; readonly verruimd: readonly { readonly van: string; readonly naar: readonly string[] }[] };

const MEESTE_VARIANTEN = 4;
const quote = (woord: string): string => `'${woord.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
const sum = (lijst: readonly Geteld[]): number => lijst.reduce((totaal, { aantal }) => totaal + aantal, 0);

/** Words with the fewest typing errors, the commonest first among equals. */
export function listVarianten(stam: string, lijkt: readonly Geteld[]): readonly Geteld[] {
  const hoogstens = allowedFouten(stam.length);
  const met = lijkt.map((een) => ({ een, fouten: countFouten(stam, een.woord, { hoogstens }) })).filter(({ fouten }) => fouten !== null && fouten > 0);
  const minst = Math.min(...met.map(({ fouten }) => fouten as number));
  return met.filter(({ fouten }) => fouten === minst).map(({ een }) => een).sort((a, b) => b.aantal - a.aantal || (a.woord < b.woord ? -1 : 1)).slice(0, MEESTE_VARIANTEN);
}

type Deel = { readonly tekst: string; readonly woorden: readonly string[]; readonly schatting: number; readonly varianten: readonly Geteld[] };

function buildTerm({ term, stammen, zin, tekens, lijkt }: TermKennis): Deel | null {
  const onbekend = !term.isZin && !term.isNiet && stammen.length === 1 && stammen[0]!.aantal === 0 && tekens.length === 0;
  const varianten = onbekend ? listVarianten(stammen[0]!.woord, lijkt) : [];
  const woorden = zin ?? stammen.map(({ woord }) => quote(woord)).join(" & ");
  const keuzen = [woorden && `(${woorden})`, ...[...tekens, ...varianten].map(({ woord }) => quote(woord))].filter(Boolean);
  if (keuzen.length === 0) return null;
  const minste = stammen.length > 0 ? Math.min(...stammen.map(({ aantal }) => aantal)) : 0;
  const genoemd = [...stammen, ...varianten].map(({ woord }) => woord);
  return { tekst: `${term.isNiet ? "!" : ""}(${keuzen.join(" | ")})`, woorden: genoemd, schatting: minste + sum(tekens) + sum(varianten), varianten };
}

/**
 * The question as the full-text index understands it: every term must match, by its stem, by who or where is called so, or
 * when nobody ever used the word by the words that look like it. Words that say nothing are passed over; null when nothing is left.
 */
export function buildZoekquery(kennis: readonly TermKennis[]): Zoekquery {
  const delen = kennis.flatMap((een) => { const deel = buildTerm(een); return deel ? [{ ...deel, term: een.term }] : []; });
  const gevraagd = delen.filter(({ term }) => !term.isNiet);
  if (gevraagd.length === 0) return { query: null, merk: null, schatting: 0, verruimd: [] };
  const woorden = [...new Set(gevraagd.flatMap(({ woorden }) => woorden))];
  return {
    query: delen.map(({ tekst }) => tekst).join(" & "),
    merk: woorden.length > 0 ? woorden.map(quote).join(" | ") : null,
    schatting: Math.min(...gevraagd.map(({ schatting }) => schatting)),
    verruimd: delen.filter(({ varianten }) => varianten.length > 0).map(({ term, varianten }) => ({ van: term.tekst, naar: varianten.map(({ woord }) => woord) })),
  };
}
