import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { OUDERDOM } from "@/lib/domain/kpi/selectie";
import type { Voorraad } from "@/lib/domain/kpi/telling";
import { HOORT_NIETS, NU_TE_LAAT, SELECTIE_SQL } from "./selectie-sql";

type Rij = Omit<Voorraad, "gereedVierWeken" | "leeftijden" | "leeftijdP50" | "leeftijdP90"> & {
  readonly klasse0: number; readonly klasse1: number; readonly klasse2: number; readonly klasse3: number; readonly leeftijd: number[] | null;
};

/** What stands open now, in one pass over the open set (about 3 % of all meldingen, with an index of its own). */
export async function getVoorraad(ctx: Context): Promise<Omit<Voorraad, "gereedVierWeken">> {
  const now = ctx.now();
  const [w0, w1, w2, w3] = OUDERDOM.map(({ code }) => SELECTIE_SQL[code](now));
  const [rij] = await ctx.db.$queryRaw<Rij[]>(sql`
    SELECT count(*)::int AS open, count(*) FILTER (WHERE ${NU_TE_LAAT(now)})::int AS "nuTeLaat",
      count(*) FILTER (WHERE ${HOORT_NIETS(now)})::int AS "hoortNiets", count(*) FILTER (WHERE m.terug_te_melden)::int AS "terugTeMelden",
      count(*) FILTER (WHERE ${w0})::int AS klasse0, count(*) FILTER (WHERE ${w1})::int AS klasse1,
      count(*) FILTER (WHERE ${w2})::int AS klasse2, count(*) FILTER (WHERE ${w3})::int AS klasse3,
      percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY extract(epoch FROM ${now}::timestamptz - m.ontvangen_op)::float8 / 86400) AS leeftijd
    FROM melding m WHERE m.open AND ${visibleSql(ctx.actor)}`);
  if (!rij) throw new Error("A count without GROUP BY always gives one row.");
  const { klasse0, klasse1, klasse2, klasse3, leeftijd, ...rest } = rij;
  return { ...rest, leeftijden: [klasse0, klasse1, klasse2, klasse3], leeftijdP50: leeftijd?.[0] ?? null, leeftijdP90: leeftijd?.[1] ?? null };
}
