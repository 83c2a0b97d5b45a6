import type { Context } from "@/lib/data/context";
import { FEIT_KOLOMMEN, feitenSql } from "@/lib/data/dagcijfer-feiten";
import { sql, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { toTijdvak, type Periode } from "@/lib/domain/kpi/periode";
import { LEGE_TELLING, type Telling } from "@/lib/domain/kpi/telling";
import { DAG_MS, formatDatum, toDag } from "@/lib/domain/sla/amsterdam";

type Dagen = Pick<Periode, "van" | "tot">;
export type DagTelling = Pick<Telling, "nieuw" | "gereed">;
export type PeriodeTelling = {
  readonly totaal: Telling;
  /** By local day (days since 1970); a day without meldingen is absent. */
  readonly perDag: ReadonlyMap<number, DagTelling>;
  readonly perKwis: Readonly<Record<string, Telling>>;
  readonly perKanaal: Readonly<Record<string, Telling>>;
  /** By product group; "" holds what has no product. */
  readonly perGroep: Readonly<Record<string, Telling>>;
};

// GROUPING() sets a bit per column that is not grouped by: kwis 4, kanaal 2, groep 1. Days are added apart.
const LAS = { totaal: 7, kwis: 3, kanaal: 5, groep: 6, dag: 8 } as const;

type Rij = Telling & { readonly welke: number; readonly las: number; readonly dag: Date | null; readonly kwis: string | null; readonly kanaal: string | null; readonly groep: string | null };

const SOMMEN = sql`sum(teken * nieuw)::int AS nieuw, sum(teken * gereed)::int AS gereed, sum(teken * met_norm)::int AS met_norm, sum(teken * op_tijd)::int AS op_tijd,
  sum(teken * met_reactie)::int AS met_reactie, sum(teken * reactie_op_tijd)::int AS reactie_op_tijd, sum(teken * direct)::int AS direct,
  sum(teken * heropend)::int AS heropend, sum(teken * eerste_keer_goed)::int AS eerste_keer_goed, sum(teken * oordelen)::int AS oordelen,
  sum(teken * cijfer_som)::int AS cijfer_som, sum(teken * voldoende)::int AS voldoende`;
const TOTALEN = sql`sum(nieuw)::int AS nieuw, sum(gereed)::int AS gereed, sum(met_norm)::int AS "metNorm", sum(op_tijd)::int AS "opTijd", sum(met_reactie)::int AS "metReactie",
  sum(reactie_op_tijd)::int AS "reactieOpTijd", sum(direct)::int AS direct, sum(heropend)::int AS heropend, sum(eerste_keer_goed)::int AS "eersteKeerGoed",
  sum(oordelen)::int AS oordelen, sum(cijfer_som)::int AS "cijferSom", sum(voldoende)::int AS voldoende`;

/**
 * Sums of one or two periods, in the order asked. They come from the rollup of the days before today, plus
 * today counted live so that it is never behind, minus what the actor may not see: the rollup knows no reader.
 * Added up in two steps: the first leaves a thousand rows, and only those are grouped four ways.
 */
export async function getTelling(ctx: Context, perioden: readonly Dagen[]): Promise<readonly PeriodeTelling[]> {
  const rijen = await ctx.db.$queryRaw<Rij[]>(sql`
    WITH feit AS MATERIALIZED (SELECT f.*, ${welkePeriode(perioden)} AS welke FROM (${feiten(ctx, perioden)}) f),
      deel AS (SELECT feit.welke, feit.kwis, feit.kanaal, COALESCE(p.groep, '') AS groep, ${SOMMEN} FROM feit LEFT JOIN product p ON p.id = feit.product_id WHERE welke IS NOT NULL GROUP BY 1, 2, 3, 4)
    SELECT welke, GROUPING(kwis, kanaal, groep)::int AS las, NULL::date AS dag, kwis, kanaal, groep, ${TOTALEN} FROM deel GROUP BY GROUPING SETS ((welke), (welke, kwis), (welke, kanaal), (welke, groep))
    UNION ALL
    SELECT welke, ${LAS.dag}::int, dag, NULL, NULL, NULL, sum(teken * nieuw)::int, sum(teken * gereed)::int, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 FROM feit WHERE welke IS NOT NULL GROUP BY welke, dag`);
  return perioden.map((_, index) => toPeriodeTelling(rijen.filter(({ welke }) => welke === index)));
}

function feiten(ctx: Context, perioden: readonly Dagen[]): Sql {
  const alles = { van: Math.min(...perioden.map(({ van }) => van)), tot: Math.max(...perioden.map(({ tot }) => tot)) };
  const vandaag = toDag(ctx.now().getTime());
  const zichtbaar = visibleSql(ctx.actor);
  const tijdvak = toTijdvak(alles);
  const nu = toTijdvak({ van: vandaag, tot: vandaag });
  return sql`
    SELECT 1 AS teken, dag, kwis, kanaal, product_id, ${FEIT_KOLOMMEN} FROM dagcijfer
      WHERE dag BETWEEN ${formatDatum(alles.van)}::date AND ${formatDatum(alles.tot)}::date AND dag <> ${formatDatum(vandaag)}::date
    UNION ALL SELECT 1, dag, kwis, kanaal, product_id, ${FEIT_KOLOMMEN} FROM (${feitenSql({ tijdvak: nu, waar: zichtbaar })}) live
    UNION ALL SELECT -1, dag, kwis, kanaal, product_id, ${FEIT_KOLOMMEN} FROM (${feitenSql({ tijdvak, waar: sql`NOT (${zichtbaar})` })}) verborgen
      WHERE dag <> ${formatDatum(vandaag)}::date`;
}

function welkePeriode(perioden: readonly Dagen[]): Sql {
  return perioden.reduceRight<Sql>(
    (anders, { van, tot }, index) => sql`CASE WHEN f.dag BETWEEN ${formatDatum(van)}::date AND ${formatDatum(tot)}::date THEN ${index}::int ELSE ${anders} END`,
    sql`NULL::int`,
  );
}

function toPeriodeTelling(rijen: readonly Rij[]): PeriodeTelling {
  const only = (las: number) => rijen.filter((rij) => rij.las === las);
  const by = (las: number, sleutel: "kwis" | "kanaal" | "groep") => Object.fromEntries(only(las).map((rij) => [rij[sleutel] ?? "", toTelling(rij)]));
  const [totaal] = only(LAS.totaal);
  return {
    totaal: totaal ? toTelling(totaal) : LEGE_TELLING,
    perDag: new Map(only(LAS.dag).map((rij) => [(rij.dag?.getTime() ?? 0) / DAG_MS, { nieuw: rij.nieuw, gereed: rij.gereed }])),
    perKwis: by(LAS.kwis, "kwis"), perKanaal: by(LAS.kanaal, "kanaal"), perGroep: by(LAS.groep, "groep"),
  };
}

function toTelling({ welke: _welke, las: _las, dag: _dag, kwis: _kwis, kanaal: _kanaal, groep: _groep, ...telling }: Rij): Telling {
  return telling;
}
