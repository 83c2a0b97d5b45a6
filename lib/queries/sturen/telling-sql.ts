import type { Context } from "@/lib/data/context";
import { FEIT_KOLOMMEN, feitenSql } from "@/lib/data/dagcijfer-feiten";
import { joinSql, sql, steady, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { toTijdvak, type Periode } from "@/lib/domain/kpi/periode";
import type { Telling } from "@/lib/domain/kpi/telling";
import { formatDatum } from "@/lib/domain/sla/amsterdam";

type Dagen = Pick<Periode, "van" | "tot">;
/** Of the rollup `las` is the place of its period times 16 plus what it was grouped by; of a correction 1 (live) or -1 (hidden). */
export type TellingRij = Telling & { readonly las: number; readonly dag: Date | null; readonly kwis: string | null; readonly kanaal: string | null; readonly productId: string | null };

const SOMMEN = sql`sum(nieuw)::int AS nieuw, sum(gereed)::int AS gereed, sum(met_norm)::int AS "metNorm", sum(op_tijd)::int AS "opTijd", sum(met_reactie)::int AS "metReactie",
  sum(reactie_op_tijd)::int AS "reactieOpTijd", sum(direct)::int AS direct, sum(heropend)::int AS heropend, sum(eerste_keer_goed)::int AS "eersteKeerGoed",
  sum(oordelen)::int AS oordelen, sum(cijfer_som)::int AS "cijferSom", sum(voldoende)::int AS voldoende`;
/** The same over what `SOMMEN` gave. */
const TOTALEN = sql`sum(nieuw)::int AS nieuw, sum(gereed)::int AS gereed, sum("metNorm")::int AS "metNorm", sum("opTijd")::int AS "opTijd", sum("metReactie")::int AS "metReactie",
  sum("reactieOpTijd")::int AS "reactieOpTijd", sum(direct)::int AS direct, sum(heropend)::int AS heropend, sum("eersteKeerGoed")::int AS "eersteKeerGoed",
  sum(oordelen)::int AS oordelen, sum("cijferSom")::int AS "cijferSom", sum(voldoende)::int AS voldoende`;

type Vraag = { readonly vandaag: number; /** The first period by day and product as well. */ readonly uitgesplitst: boolean };

/**
 * The rollup of each period without today, by kwis and channel: a few dozen rows that add up to all of it. What is only
 * compared with needs no more. GROUPING() sets a bit per column that is not grouped by: kwis 4, kanaal 2, product 1; days are 8.
 */
export function readDagcijfers({ db }: Context, perioden: readonly Dagen[], { vandaag, uitgesplitst }: Vraag): Promise<TellingRij[]> {
  const delen = perioden.map((periode, index) => {
    const waar = sql`dag BETWEEN ${formatDatum(periode.van)}::date AND ${formatDatum(periode.tot)}::date AND dag <> ${formatDatum(vandaag)}::date`;
    return index === 0 && uitgesplitst ? ruimSql(waar) : smalSql(waar, index === 0 ? sql`1` : sql`17`);
  });
  return db.$queryRaw<TellingRij[]>(steady(joinSql(delen, " UNION ALL ")));
}

const smalSql = (waar: Sql, las: Sql): Sql => sql`
  (SELECT ${las}::int AS las, NULL::date AS dag, kwis, kanaal, NULL::uuid AS "productId", ${SOMMEN} FROM dagcijfer WHERE ${waar} GROUP BY kwis, kanaal)`;

// Added up in two steps: the first leaves a few hundred rows, and only those are grouped two ways.
const ruimSql = (waar: Sql): Sql => sql`
  (WITH deel AS MATERIALIZED (SELECT kwis, kanaal, product_id, ${SOMMEN} FROM dagcijfer WHERE ${waar} GROUP BY kwis, kanaal, product_id)
  SELECT GROUPING(kwis, kanaal, product_id)::int AS las, NULL::date AS dag, kwis, kanaal, product_id AS "productId", ${TOTALEN}
    FROM deel GROUP BY GROUPING SETS ((kwis, kanaal), (product_id))
  UNION ALL
  SELECT 8, dag, NULL, NULL, NULL, sum(nieuw)::int, sum(gereed)::int, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 FROM dagcijfer WHERE ${waar} GROUP BY dag)`;

/** What the rollup lacks and has too much for this actor: today, and what the actor may not see of the other days. */
export function readBijstelling({ db, actor }: Context, dagen: Dagen, vandaag: number): Promise<TellingRij[]> {
  const zichtbaar = visibleSql(actor);
  return db.$queryRaw<TellingRij[]>(steady(sql`
    SELECT las, dag, kwis, kanaal, product_id AS "productId", ${SOMMEN} FROM (
      SELECT 1 AS las, dag, kwis, kanaal, product_id, ${FEIT_KOLOMMEN} FROM (${feitenSql({ tijdvak: toTijdvak({ van: vandaag, tot: vandaag }), waar: zichtbaar })}) live
      UNION ALL SELECT -1, dag, kwis, kanaal, product_id, ${FEIT_KOLOMMEN} FROM (${feitenSql({ tijdvak: toTijdvak(dagen), waar: sql`NOT (${zichtbaar})` })}) verborgen
        WHERE dag <> ${formatDatum(vandaag)}::date) f
    GROUP BY las, dag, kwis, kanaal, product_id`));
}
