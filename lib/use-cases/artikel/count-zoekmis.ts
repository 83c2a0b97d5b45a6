import { toZoekmisTekst } from "@/lib/domain/artikel/zoekmis-tekst";
import { hasRight } from "@/lib/domain/authz/actor";
import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";

/**
 * Counts a search that found nothing, for the list of the desk: only the words, without personal data and without who
 * asked. To be called once per finished search, not per key. A text that was judged before keeps its judgement. It is
 * a counter and not an act, so the history does not tell of it.
 */
export async function countZoekmis(ctx: Context, tekst: string): Promise<void> {
  const kern = hasRight(ctx.actor, "artikel.read") ? toZoekmisTekst(tekst) : null;
  if (!kern) return;
  await ctx.db.$executeRaw(sql`
    INSERT INTO zoekmis (tekst, eerste_op, laatst_op) VALUES (${kern}, ${ctx.now()}, ${ctx.now()})
    ON CONFLICT (tekst) DO UPDATE SET aantal = zoekmis.aantal + 1, laatst_op = GREATEST(zoekmis.laatst_op, EXCLUDED.laatst_op)`);
}
