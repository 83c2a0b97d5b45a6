import { MEERKEUZE, type Meerkeuze, type WachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Context } from "@/lib/data/context";
import { joinSql, sql, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { filterSql, weergaveSql } from "./wachtrij-sql";

type FacetNaam = Exclude<Meerkeuze, "product">;
export type FacetTellingen = {
  readonly geteld: boolean; /** Only a part was read: each count is at least this. */ readonly isDeel: boolean;
  readonly aantallen: Readonly<Partial<Record<FacetNaam, Readonly<Record<string, number>>>>>;
};

/** So many of a view are read to count by; a larger one gives "at least". */
const GRENS = 2000;
const NIETS: FacetTellingen = { geteld: false, isDeel: false, aantallen: {} };

/** By what value a row counts in each filter; a place counts in everything it stands in. */
const WAARDE: Readonly<Record<FacetNaam, Sql>> = {
  kwis: sql`m.kwis`, prioriteit: sql`m.prioriteit::text`, status: sql`m.status`, team: sql`m.team_id::text`, eigenaar: sql`COALESCE(m.eigenaar_id::text, 'geen')`, kanaal: sql`m.kanaal`,
  gebouw: sql`unnest((SELECT l.pad_ids::text[] FROM locatie l WHERE l.id = m.locatie_id))`,
};

/**
 * How many each value of each filter would leave, with the other filters as they are. Reads a view once and no further
 * than a limit, so that it costs the same however much is open.
 */
export async function countFacetten(ctx: Context, filters: WachtrijFilters): Promise<Result<FacetTellingen, AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  if (filters.zoek || filters.weergave === "alles") return ok(NIETS);
  const deel = (naam: FacetNaam) => sql`SELECT ${naam}::text AS naam, x.waarde, count(*)::int AS aantal FROM (SELECT ${WAARDE[naam]} AS waarde FROM g m WHERE ${joinSql([sql`TRUE`, ...filterSql(filters, naam)], " AND ")}) x WHERE x.waarde IS NOT NULL GROUP BY x.waarde`;
  const rows = await ctx.db.$queryRaw<{ naam: FacetNaam | "alles"; waarde: string; aantal: number }[]>(sql`
    WITH g AS MATERIALIZED (SELECT m.id, m.kwis, m.prioriteit, m.status, m.team_id, m.eigenaar_id, m.kanaal, m.locatie_id, m.product_id
      FROM melding m WHERE ${weergaveSql(ctx, filters.weergave)} AND ${visibleSql(ctx.actor)} LIMIT ${GRENS + 1})
    SELECT 'alles' AS naam, '' AS waarde, count(*)::int AS aantal FROM g UNION ALL ${joinSql(MEERKEUZE.filter((naam) => naam !== "product").map(deel), " UNION ALL ")}`);
  const aantallen: Partial<Record<FacetNaam, Record<string, number>>> = {};
  for (const { naam, waarde, aantal } of rows) if (naam !== "alles") (aantallen[naam] ??= {})[waarde] = aantal;
  return ok({ geteld: true, isDeel: (rows.find(({ naam }) => naam === "alles")?.aantal ?? 0) > GRENS, aantallen });
}
