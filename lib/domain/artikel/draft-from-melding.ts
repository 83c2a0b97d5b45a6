import { stripPersoonsgegevens } from "./strip-persoonsgegevens";

type Beantwoord = {
  readonly onderwerp: string;
  readonly oplossing: string | null;
  /** What the desk last told the klant. */
  readonly laatsteBericht: string | null;
  /** Everybody who had to do with it: none of them may stand in an article. */
  readonly namen: readonly string[];
};
export type Concept = { readonly titel: string; readonly inleiding: string; readonly tekst: string };

const EERSTE_ZIN = /^[^\n]*?[.!?](?=\s|$)/;
const capital = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** The beginning of an article out of an answered melding: the subject as title, the answer as text, nobody's data in it. */
export function draftFromMelding({ onderwerp, oplossing, laatsteBericht, namen }: Beantwoord): Concept {
  const schoon = (tekst: string) => stripPersoonsgegevens(tekst, namen);
  const antwoord = [oplossing, laatsteBericht].map((tekst) => schoon(tekst ?? "")).sort((a, b) => b.length - a.length)[0] ?? "";
  const eerste = (EERSTE_ZIN.exec(antwoord)?.[0] ?? antwoord.split("\n")[0] ?? "").slice(0, 400).trim();
  return { titel: capital(schoon(onderwerp).slice(0, 120).trim()) || "Nieuw artikel", inleiding: eerste, tekst: antwoord.slice(0, 20_000) };
}
