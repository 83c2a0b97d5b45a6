import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Context } from "@/lib/data/context";
import { joinSql, sql, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { BEWAARD_GELEZEN, BEWAARD_GRENZEN, formatTelling } from "@/lib/domain/wachtrij/bewaarde-weergave";
import { TEL_GRENS } from "@/lib/domain/wachtrij/weergave";
import { filterSql, leadSql, weergaveSql } from "./wachtrij-sql";

export type BewaardeWeergave = {
  readonly id: string; readonly naam: string; readonly vraag: string; readonly gedeeld: boolean; readonly versie: number; readonly magWijzigen: boolean;
  /** How many stand in it, in words; null where that is not counted. */ readonly aantal: string | null;
};
export type Weergaven = { readonly lijst: readonly BewaardeWeergave[]; readonly magDelen: boolean };

/** The own lists and those of the desk, each in its order. Of the first ones also how many stand in them, in one statement. */
export async function listWeergaven(ctx: Context): Promise<Result<Weergaven, AppError>> {
  const { actor, db } = ctx;
  if (actor.soort !== "persoon" || !can(actor, "weergave.save")) return err({ code: "geen-recht", recht: "weergave.save" });
  const rows = await db.weergave.findMany({
    where: { OR: [{ persoonId: actor.id, gedeeld: false }, { gedeeld: true }] }, orderBy: [{ gedeeld: "asc" }, { volgorde: "asc" }, { id: "asc" }],
    select: { id: true, naam: true, vraag: true, gedeeld: true, versie: true }, take: BEWAARD_GRENZEN.perPersoon + BEWAARD_GRENZEN.gedeeld,
  });
  const magDelen = can(actor, "weergave.share");
  const tellingen = await countBewaard(ctx, rows);
  return ok({ magDelen, lijst: rows.map((row) => ({ ...row, magWijzigen: !row.gedeeld || magDelen, aantal: tellingen.get(row.id) ?? null })) });
}

/**
 * What stands in the first lists that can be counted cheaply: not those that search words or look through everything.
 * Of each no more rows are read than a limit, along the index of its most telling filter, so that nobody's list can
 * make the screen of the others slow.
 */
async function countBewaard(ctx: Context, rows: readonly { id: string; vraag: string }[]): Promise<Map<string, string>> {
  const parts = rows.map(({ id, vraag }) => ({ id, filters: readWachtrijFilters(new URLSearchParams(vraag)) })).filter(({ filters }) => !filters.zoek && filters.weergave !== "alles").slice(0, BEWAARD_GRENZEN.geteld).map(({ id, filters }): Sql => {
    const rest = joinSql([sql`TRUE`, ...filterSql(filters)], " AND ");
    const lead = leadSql(filters);
    return sql`SELECT ${id}::text AS id, count(*)::int AS gelezen, (count(*) FILTER (WHERE ${rest}))::int AS aantal
      FROM (SELECT ${TEL_KOLOMMEN} FROM melding m WHERE ${weergaveSql(ctx, filters.weergave)} AND ${visibleSql(ctx.actor)}${lead} LIMIT ${BEWAARD_GELEZEN}) m`;
  });
  if (parts.length === 0) return new Map();
  const tellingen = await ctx.db.$queryRaw<{ id: string; gelezen: number; aantal: number }[]>(sql`${joinSql(parts, " UNION ALL ")}`);
  return new Map(tellingen.map(({ id, ...telling }) => [id, formatTelling(telling, TEL_GRENS)]));
}

/** What the filters look at. */
const TEL_KOLOMMEN = joinSql([sql`m.kwis`, sql`m.prioriteit`, sql`m.status`, sql`m.team_id`, sql`m.eigenaar_id`, sql`m.locatie_id`, sql`m.product_id`, sql`m.kanaal`]);
