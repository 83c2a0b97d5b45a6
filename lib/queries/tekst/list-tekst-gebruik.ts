import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { hasRight } from "@/lib/domain/authz/actor";

/** The macros that send this text: those of everybody by name, and how many of colleagues, whose names are their own. */
export async function listTekstGebruik({ db, actor }: Context, tekstId: string): Promise<readonly { readonly wat: string; readonly aantal: number }[]> {
  if (!hasRight(actor, "tekst.write")) return [];
  return db.$queryRaw<{ wat: string; aantal: number }[]>(sql`
    SELECT CASE WHEN m.persoon_id IS NULL OR m.persoon_id = ${actor.id}::uuid THEN m.titel ELSE 'Eigen macro''s van collega''s' END AS wat, count(*)::int AS aantal
    FROM macro m WHERE m.actief AND m.stappen @> ${JSON.stringify([{ tekstId }])}::jsonb GROUP BY 1 ORDER BY 1`);
}
