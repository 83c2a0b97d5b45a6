import type { Context } from "@/lib/data/context";
import { IS_GEREED } from "@/lib/data/dagcijfer-feiten";
import { joinSql, sql, steady } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { toTijdvak, type Periode } from "@/lib/domain/kpi/periode";

export type Doorlooptijd = { readonly p50: number | null; readonly p90: number | null };
type Rij = { readonly welke: number; readonly groep: string | null; readonly uren: number[] | null };
export type PeriodeDoorlooptijd = Doorlooptijd & { readonly perGroep: Readonly<Record<string, Doorlooptijd>> };
type Vraag = { /** The first period by product group as well. */ readonly uitgesplitst: boolean };

const toDoorlooptijd = (uren: number[] | null | undefined): Doorlooptijd => ({ p50: uren?.[0] ?? null, p90: uren?.[1] ?? null });
const UREN = sql`date_part('epoch', m.gereed_op - m.ontvangen_op) / 3600`;
const MATEN = sql`percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY uren) AS uren`;

/**
 * Median and p90 in calendar hours from receipt to gereed, per period, and of the first per product group when asked.
 * A median cannot be added up from days, so this is the one figure that reads the meldingen themselves, by index.
 */
export async function listDoorlooptijden({ db, actor }: Context, perioden: readonly Pick<Periode, "van" | "tot">[], { uitgesplitst }: Vraag): Promise<readonly PeriodeDoorlooptijd[]> {
  const zichtbaar = visibleSql(actor);
  const delen = perioden.map((periode, index) => {
    const { vanaf, voor } = toTijdvak(periode);
    const gereed = sql`m.gereed_op >= ${vanaf} AND m.gereed_op < ${voor} AND ${IS_GEREED} AND ${zichtbaar}`;
    return index === 0 && uitgesplitst
      ? sql`SELECT 0 AS welke, groep, ${MATEN} FROM (SELECT COALESCE(p.groep, '') AS groep, ${UREN} AS uren FROM melding m LEFT JOIN product p ON p.id = m.product_id WHERE ${gereed}) x GROUP BY GROUPING SETS ((), (groep))`
      : sql`SELECT ${index}::int AS welke, NULL AS groep, ${MATEN} FROM (SELECT ${UREN} AS uren FROM melding m WHERE ${gereed}) x`;
  });
  const rijen = await db.$queryRaw<Rij[]>(steady(joinSql(delen, " UNION ALL ")));
  return perioden.map((_, index) => {
    const eigen = rijen.filter(({ welke }) => welke === index);
    const perGroep = Object.fromEntries(eigen.flatMap(({ groep, uren }) => (groep === null ? [] : [[groep, toDoorlooptijd(uren)] as const])));
    return { ...toDoorlooptijd(eigen.find(({ groep }) => groep === null)?.uren), perGroep };
  });
}
