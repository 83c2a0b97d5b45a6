import type { Context } from "@/lib/data/context";
import { joinSql, sql } from "@/lib/data/sql";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export type GevondenKlant = { readonly id: string; readonly naam: string; readonly functie: string | null; readonly afdeling: string | null; readonly telefoon: string | null; readonly email: string };

/** Words to look for: what is typed while somebody speaks, so short, without wildcards of its own. */
const wordsOf = (zoek: string): string[] =>
  zoek.replaceAll("\0", "").toWellFormed().toLowerCase().trim().slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 5).map((woord) => woord.replace(/[\\%_]/g, "\\$&"));

/** People by name, e-mail, phone or personnel number: every word must occur; who has it at the start of a name comes first. */
export async function findKlanten({ db, actor }: Context, zoek: string): Promise<Result<GevondenKlant[], AppError>> {
  if (!hasRight(actor, "klant.read")) return err({ code: "geen-recht", recht: "klant.read" });
  const woorden = wordsOf(zoek);
  if (woorden.length === 0) return ok([]);
  // The expression is that of the trigram index persoon_zoek, to the letter.
  const zoekveld = sql`(lower(p.naam) || ' ' || p.email || ' ' || COALESCE(p.telefoon, '') || ' ' || COALESCE(p.personeelsnummer, ''))`;
  const eerste = `${woorden[0]}%`;
  const rows = await db.$queryRaw<GevondenKlant[]>(sql`
    SELECT p.id, p.naam, p.functie, a.naam AS afdeling, p.telefoon, p.email FROM persoon p LEFT JOIN afdeling a ON a.id = p.afdeling_id
    WHERE p.actief AND p.soort <> 'systeem' AND ${joinSql(woorden.map((woord) => sql`${zoekveld} ILIKE ${`%${woord}%`}`), " AND ")}
    ORDER BY (p.telefoon = ${zoek.trim()} OR p.personeelsnummer = ${zoek.trim()}) DESC NULLS LAST, (lower(p.naam) LIKE ${eerste} OR lower(p.naam) LIKE ${`% ${eerste}`}) DESC, p.naam LIMIT 8`);
  return ok(rows);
}
