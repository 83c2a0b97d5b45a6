import type { Sql } from "@/lib/data/sql";
import type { Zoekvoorwaarde } from "../zoek/zoek-voorwaarde";

/** How far the newest are walked for a common word, before all that match are gathered after all. */
const WANDELING = 15_000;

type Lezing<R> = {
  readonly zoek: Zoekvoorwaarde | null; readonly isAlles: boolean; readonly limiet: number;
  readonly read: (wat: Sql | null, wandeling?: number) => Promise<R[]>;
};

/**
 * For a word that few meldingen have, the database must start from the word and not walk through years of newest ones.
 * A common word is found soonest among the newest, unless it was common long ago only: then it is gathered after all.
 */
export async function readRows<R>({ zoek, read, isAlles, limiet }: Lezing<R>): Promise<R[]> {
  if (!zoek?.isGewoon) return read(zoek?.verzamel ?? null);
  if (!isAlles) return read(zoek.toets);
  const rows = await read(zoek.toets, WANDELING);
  return rows.length > limiet ? rows : read(zoek.verzamel);
}
