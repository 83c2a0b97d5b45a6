/** A row of a signal table: a pattern of whole words in folded text (^ is the start of a sentence) and what it weighs. */
export type SignaalRij = readonly [patroon: string, gewicht: number];
export type Signaal = { readonly patroon: RegExp; readonly gewicht: number };

/** Compiles a table once; every row counts at most once per text. */
export const compileSignalen = (rijen: readonly SignaalRij[]): readonly Signaal[] =>
  rijen.map(([patroon, gewicht]) => ({ patroon: new RegExp(`(?<![a-z0-9])(?:${patroon})(?![a-z])`, "m"), gewicht }));
