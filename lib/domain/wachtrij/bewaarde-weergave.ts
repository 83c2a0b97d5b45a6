/** So many lists may somebody keep, so many may the desk share, and of so many is counted what stands in them. */
export const BEWAARD_GRENZEN = { perPersoon: 50, gedeeld: 50, geteld: 12, naam: 60, vraag: 4000 } as const;
/** Counting a saved list reads no more of the open set than this. */
export const BEWAARD_GELEZEN = 1000;

type Telling = { readonly gelezen: number; readonly aantal: number };

/** A count as it reads: exact, "99+", or "at least" where not everything was read. */
export function formatTelling({ gelezen, aantal }: Telling, grens: number): string {
  if (aantal > grens) return `${grens}+`;
  return gelezen >= BEWAARD_GELEZEN ? `${aantal}+` : String(aantal);
}

/** The ids with one of them a place up or down; null when it is not there or stands at that end already. */
export function moveId(ids: readonly string[], id: string, stap: 1 | -1): string[] | null {
  const plek = ids.indexOf(id);
  const doel = plek + stap;
  if (plek < 0 || doel < 0 || doel >= ids.length) return null;
  const next = ids.filter((een) => een !== id);
  next.splice(doel, 0, id);
  return next;
}
