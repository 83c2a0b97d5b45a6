/** Signs that open a list while writing: a standaardtekst, an article, a colleague. */
export const TEKENS = ["//", "??", "@"] as const;
export type Teken = (typeof TEKENS)[number];
export type Trigger = { readonly teken: Teken; readonly zoek: string; /** From the sign to the cursor: what a choice takes the place of. */ readonly van: number; readonly tot: number };

/** A sign at the beginning or after a space, and then at most three short words: an address on the internet or a mail address opens nothing. */
const VORM = /(?:^|[\s(])(\/\/|\?\?|@)([\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,2} ?)$/u;

/** The sign that somebody is typing behind, read from the text before the cursor; null when there is none. */
export function findTrigger(tekst: string, cursor: number, tekens: readonly Teken[]): Trigger | null {
  const [, teken, zoek = ""] = VORM.exec(tekst.slice(Math.max(0, cursor - 80), cursor)) ?? [];
  const found = tekens.find((een) => een === teken);
  return found && !zoek.startsWith(" ") ? { teken: found, zoek: zoek.trimEnd(), van: cursor - found.length - zoek.length, tot: cursor } : null;
}
