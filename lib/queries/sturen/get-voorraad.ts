import type { Context } from "@/lib/data/context";
import { IS_GEREED } from "@/lib/data/dagcijfer-feiten";
import { joinSql, sql, steady } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { toTijdvak, type Periode } from "@/lib/domain/kpi/periode";
import { OUDERDOM } from "@/lib/domain/kpi/selectie";
import type { Voorraad } from "@/lib/domain/kpi/telling";
import { toDag } from "@/lib/domain/sla/amsterdam";
import { HOORT_NIETS, NU_TE_LAAT, SELECTIE_SQL } from "./selectie-sql";

type Gemeten = Omit<Voorraad, "leeftijden" | "leeftijdP50" | "leeftijdP90"> & {
  /** Received in each period with at least one navraag; the rollup does not keep this, a partial index does. */
  readonly nagevraagd: readonly number[];
};
/** The pace of the work is taken over the four whole weeks before today. */
const weken = (vandaag: number): Pick<Periode, "van" | "tot"> => ({ van: vandaag - 28, tot: vandaag - 1 });

type Rij = Gemeten & { readonly klasse0: number; readonly klasse1: number; readonly klasse2: number; readonly klasse3: number; readonly leeftijd: number[] | null };

/**
 * What stands open now, in one pass over the open set (about 3 % of all meldingen, with an index of its own); besides,
 * what was done in the four weeks before and what was asked after.
 */
export async function getVoorraad({ db, actor, now: clock }: Context, perioden: readonly Pick<Periode, "van" | "tot">[]): Promise<Voorraad & Pick<Gemeten, "nagevraagd">> {
  const now = clock();
  const zichtbaar = visibleSql(actor);
  const [w0, w1, w2, w3] = OUDERDOM.map(({ code }) => SELECTIE_SQL[code](now));
  const werk = toTijdvak(weken(toDag(now.getTime())));
  const nagevraagd = perioden.map((periode) => {
    const { vanaf, voor } = toTijdvak(periode);
    return sql`(SELECT count(*)::int FROM melding m WHERE m.ontvangen_op >= ${vanaf} AND m.ontvangen_op < ${voor} AND ${SELECTIE_SQL.nagevraagd(now)} AND ${zichtbaar})`;
  });
  const [rij] = await db.$queryRaw<Rij[]>(steady(sql`
    SELECT count(*)::int AS open, count(*) FILTER (WHERE ${NU_TE_LAAT(now)})::int AS "nuTeLaat",
      count(*) FILTER (WHERE ${HOORT_NIETS(now)})::int AS "hoortNiets", count(*) FILTER (WHERE m.terug_te_melden)::int AS "terugTeMelden",
      count(*) FILTER (WHERE ${w0})::int AS klasse0, count(*) FILTER (WHERE ${w1})::int AS klasse1,
      count(*) FILTER (WHERE ${w2})::int AS klasse2, count(*) FILTER (WHERE ${w3})::int AS klasse3,
      percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY date_part('epoch', ${now}::timestamptz - m.ontvangen_op) / 86400) AS leeftijd,
      (SELECT count(*)::int FROM melding m WHERE m.gereed_op >= ${werk.vanaf} AND m.gereed_op < ${werk.voor} AND ${IS_GEREED} AND ${zichtbaar}) AS "gereedVierWeken",
      ARRAY[${joinSql(nagevraagd)}] AS nagevraagd
    FROM melding m WHERE m.open AND ${zichtbaar}`));
  if (!rij) throw new Error("A count without GROUP BY always gives one row.");
  const { klasse0, klasse1, klasse2, klasse3, leeftijd, ...rest } = rij;
  return { ...rest, leeftijden: [klasse0, klasse1, klasse2, klasse3], leeftijdP50: leeftijd?.[0] ?? null, leeftijdP90: leeftijd?.[1] ?? null };
}
