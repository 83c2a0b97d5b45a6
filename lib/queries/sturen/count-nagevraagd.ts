import type { Context } from "@/lib/data/context";
import { joinSql, sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { toTijdvak, type Periode } from "@/lib/domain/kpi/periode";
import { SELECTIE_SQL } from "./selectie-sql";

/** Received in each period with at least one navraag; the rollup does not keep this, a partial index does. */
export async function countNagevraagd(ctx: Context, perioden: readonly Pick<Periode, "van" | "tot">[]): Promise<readonly number[]> {
  const delen = perioden.map((periode, index) => {
    const { vanaf, voor } = toTijdvak(periode);
    return sql`SELECT ${index}::int AS welke, count(*)::int AS aantal FROM melding m
      WHERE m.ontvangen_op >= ${vanaf} AND m.ontvangen_op < ${voor} AND ${SELECTIE_SQL.nagevraagd(ctx.now())} AND ${visibleSql(ctx.actor)}`;
  });
  const rijen = await ctx.db.$queryRaw<{ welke: number; aantal: number }[]>(joinSql(delen, " UNION ALL "));
  return perioden.map((_, index) => rijen.find(({ welke }) => welke === index)?.aantal ?? 0);
}
