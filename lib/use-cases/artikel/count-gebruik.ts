import { hasRight } from "@/lib/domain/authz/actor";
import { toDag } from "@/lib/domain/sla/amsterdam";
import { findLeesbaar } from "@/lib/data/artikel-lezen";
import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";

export const GEBRUIK = ["gelezen", "genoeg", "afgevangen"] as const;
export type Gebruik = (typeof GEBRUIK)[number];

/**
 * Counts that an article was read, was enough, or was enough while a melding was being written. Per day and without
 * who: nobody needs to know who read what, so the history does not tell of it either. False when there is none to read.
 */
export async function countGebruik(ctx: Context, code: string, wat: Gebruik): Promise<boolean> {
  const artikel = hasRight(ctx.actor, "artikel.read") ? await findLeesbaar(ctx.db, ctx.actor, code) : null;
  if (!artikel) return false;
  const een = (soort: Gebruik) => (soort === wat ? 1 : 0);
  await ctx.db.$executeRaw(sql`
    INSERT INTO artikel_gebruik AS g (artikel_id, dag, gelezen, genoeg, afgevangen)
    VALUES (${artikel.id}::uuid, date '1970-01-01' + ${toDag(ctx.now().getTime())}::int, ${een("gelezen")}, ${een("genoeg")}, ${een("afgevangen")})
    ON CONFLICT (artikel_id, dag) DO UPDATE SET gelezen = g.gelezen + EXCLUDED.gelezen, genoeg = g.genoeg + EXCLUDED.genoeg, afgevangen = g.afgevangen + EXCLUDED.afgevangen`);
  return true;
}
