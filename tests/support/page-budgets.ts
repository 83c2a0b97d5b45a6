/** The most gzipped JavaScript, in kB, that a browser may fetch for a page; the first pattern that fits the path decides. */
const BUDGETS: readonly (readonly [RegExp, number])[] = [
  [/^\/opdracht\//, 145],
  [/^\/meldingen\/nieuw/, 165],
  [/^\/werk/, 165],
  [/^\/sturen/, 185],
  [/^\/(wachtrij|intake|balie|triage|toetsen|klanten|kennis|teksten|mededelingen|beheer)/, 200],
  [/^\//, 150],
];

/** The budget of the page at this path. */
export function findBudget(path: string): number {
  const found = BUDGETS.find(([pattern]) => pattern.test(path));
  if (!found) throw new Error(`Geen pad: ${path}`);
  return found[1];
}

/** The most elements a page of staff or klant may have. */
export const MAX_KNOPEN = 1500;
/** HTML with the rows of one page of the wachtrij, and the one font family, in kB. */
export const MAX_HTML_WACHTRIJ = 12;
export const MAX_FONTS = 40;
