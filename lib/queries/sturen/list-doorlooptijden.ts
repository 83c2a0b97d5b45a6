import type { Context } from "@/lib/data/context";
import { IS_GEREED } from "@/lib/data/dagcijfer-feiten";
import { joinSql, sql, steady } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { toTijdvak, type Periode } from "@/lib/domain/kpi/periode";

export type Doorlooptijd = { readonly p50: number | null; readonly p90: number | null };
type Rij = { readonly welke: number; readonly groep: string | null; readonly alles: boolean; readonly uren: number[] | null };
export type PeriodeDoorlooptijd = Doorlooptijd & { readonly perGroep: Readonly<Record<string, Doorlooptijd>> };

const toDoorlooptijd = (uren: number[] | null | undefined): Doorlooptijd => ({ p50: uren?.[0] ?? null, p90: uren?.[1] ?? null });

/**
 * Median and p90 in calendar hours from receipt to gereed, per period and product group. A median cannot be
 * added up from days, so this is the one figure that reads the meldingen themselves, by index.
 */
export async function listDoorlooptijden(ctx: Context, perioden: readonly Pick<Periode, "van" | "tot">[]): Promise<readonly PeriodeDoorlooptijd[]> {
  const zichtbaar = visibleSql(ctx.actor);
  const delen = perioden.map((periode, index) => {
    const { vanaf, voor } = toTijdvak(periode);
    return sql`SELECT ${index}::int AS welke, m.product_id, extract(epoch FROM m.gereed_op - m.ontvangen_op)::float8 / 3600 AS uren
      FROM melding m WHERE m.gereed_op >= ${vanaf} AND m.gereed_op < ${voor} AND ${IS_GEREED} AND ${zichtbaar}`;
  });
  const rijen = await ctx.db.$queryRaw<Rij[]>(sql`
    SELECT welke, groep, GROUPING(groep) = 1 AS alles, percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY uren) AS uren
    FROM (SELECT d.welke, d.uren, COALESCE(p.groep, '') AS groep FROM (${joinSql(delen, " UNION ALL ")}) d LEFT JOIN product p ON p.id = d.product_id) x
    GROUP BY GROUPING SETS ((welke), (welke, groep))`);
  return perioden.map((_, index) => {
    const eigen = rijen.filter(({ welke }) => welke === index);
    const perGroep = Object.fromEntries(eigen.filter(({ alles }) => !alles).map(({ groep, uren }) => [groep ?? "", toDoorlooptijd(uren)]));
    return { ...toDoorlooptijd(eigen.find(({ alles }) => alles)?.uren), perGroep };
  });
}

/** The same without the product groups, in a statement that joins nothing and keeps its plan. */
export async function listDoorlooptijdenGeheel({ db, actor }: Context, perioden: readonly Pick<Periode, "van" | "tot">[]): Promise<readonly PeriodeDoorlooptijd[]> {
  const delen = perioden.map((periode) => {
    const { vanaf, voor } = toTijdvak(periode);
    return sql`SELECT percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY extract(epoch FROM m.gereed_op - m.ontvangen_op)::float8 / 3600) AS uren
      FROM melding m WHERE m.gereed_op >= ${vanaf} AND m.gereed_op < ${voor} AND ${IS_GEREED} AND ${visibleSql(actor)}`;
  });
  const rijen = await db.$queryRaw<{ uren: number[] | null }[]>(steady(joinSql(delen, " UNION ALL ")));
  return rijen.map(({ uren }) => ({ ...toDoorlooptijd(uren), perGroep: {} }));
}
