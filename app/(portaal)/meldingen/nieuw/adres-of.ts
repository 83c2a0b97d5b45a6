import { createHash } from "node:crypto";

/** What the address of a form brings along: a text to start with, a place, and the door it was opened by. */
export type MeldAdres = { readonly tekst: string; readonly plek: string; readonly soort: string };

/** The same as a draft remembers it: who comes with something else, or by another door, starts anew. */
export const adresOf = ({ tekst, plek, soort }: MeldAdres): string =>
  tekst || plek || soort ? createHash("sha256").update(`${tekst}\n${plek}${soort && `\n${soort}`}`).digest("hex").slice(0, 32) : "";
