import type { Context } from "@/lib/data/context";
import { feitenSql } from "@/lib/data/dagcijfer-feiten";
import { sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { toTijdvak } from "@/lib/domain/kpi/periode";
import { formatDatum, toDag } from "@/lib/domain/sla/amsterdam";
import type { DagTelling } from "./get-telling";

export type Ritme = { readonly vandaag: DagTelling; readonly gereedVierWeken: number };

/** Today, counted live, and what was done in the four whole weeks before it: the pace the werkvoorraad is measured by. */
export async function getRitme(ctx: Context): Promise<Ritme> {
  const vandaag = toDag(ctx.now().getTime());
  const weken = { van: vandaag - 28, tot: vandaag - 1 };
  const zichtbaar = visibleSql(ctx.actor);
  const [rij] = await ctx.db.$queryRaw<{ nieuw: number; gereed: number; gereedVierWeken: number }[]>(sql`
    SELECT live.nieuw, live.gereed, (SELECT COALESCE(sum(gereed), 0) FROM dagcijfer WHERE dag BETWEEN ${formatDatum(weken.van)}::date AND ${formatDatum(weken.tot)}::date)::int
      - (SELECT COALESCE(sum(gereed), 0) FROM (${feitenSql({ tijdvak: toTijdvak(weken), waar: sql`NOT (${zichtbaar})` })}) verborgen)::int AS "gereedVierWeken"
    FROM (SELECT COALESCE(sum(nieuw), 0)::int AS nieuw, COALESCE(sum(gereed), 0)::int AS gereed FROM (${feitenSql({ tijdvak: toTijdvak({ van: vandaag, tot: vandaag }), waar: zichtbaar })}) f) live`);
  if (!rij) throw new Error("Sums without GROUP BY always give one row.");
  return { vandaag: { nieuw: rij.nieuw, gereed: rij.gereed }, gereedVierWeken: rij.gereedVierWeken };
}
