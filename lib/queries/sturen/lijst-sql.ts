import type { Context } from "@/lib/data/context";
import { emptySql, sql, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import type { LijstCursor } from "@/lib/contracts/sturen/lijst-input";
import { selectieOf, type SelectieCode, type SelectieOver } from "@/lib/domain/kpi/selectie";
import { toTijdvak, type Periode } from "@/lib/domain/kpi/periode";
import { OP_TIJD_KOLOM, SELECTIE_SQL, UITERLIJK_KOLOM } from "./selectie-sql";

/** Which meldingen: a list, its period (not for "nu") and what narrows it. */
export type Lijst = {
  readonly lijst: SelectieCode;
  readonly periode: Pick<Periode, "van" | "tot">;
  readonly groep?: string | undefined; readonly kwis?: string | undefined; readonly kanaal?: string | undefined;
};

/** A row as the database gives it; `rang` is what the list is ordered by. */
export type LijstDbRij = {
  readonly id: string; readonly nummer: number; readonly onderwerp: string; readonly kwis: string; readonly status: string;
  readonly kanaal: string; readonly prioriteit: number | null; readonly heropend: number;
  readonly product: string | null; readonly groep: string | null; readonly locatie: string | null; readonly locatiePad: string | null;
  readonly ontvangenOp: Date; readonly uiterlijkOp: Date | null; readonly gereedOp: Date | null; readonly opTijd: boolean | null; readonly rang: Date;
};

// Every order has an index that gives it without sorting: newest first, or what is due soonest.
const ORDE = {
  ontvangen: { veld: sql`m.ontvangen_op`, aflopend: true },
  gereed: { veld: sql`m.gereed_op`, aflopend: true },
  nu: { veld: sql`m.rang_op`, aflopend: false },
} as const satisfies Record<SelectieOver, { veld: Sql; aflopend: boolean }>;

/** The meldingen of a list over alias `m`: the rule of the figure, the period, what narrows it and the row scope. */
export function lijstWaarSql(ctx: Context, { lijst, periode, groep, kwis, kanaal }: Lijst): Sql {
  const { over } = selectieOf(lijst);
  const { vanaf, voor } = toTijdvak(periode);
  const inPeriode = over === "nu" ? emptySql : sql`AND ${ORDE[over].veld} >= ${vanaf} AND ${ORDE[over].veld} < ${voor}`;
  return sql`${SELECTIE_SQL[lijst](ctx.now())} ${inPeriode} ${narrow({ groep, kwis, kanaal })} AND ${visibleSql(ctx.actor)}`;
}

/** One page of a list after a cursor, in its own order. Pages by (moment, id), so nothing is skipped or repeated. */
export function lijstPaginaSql(ctx: Context, lijst: Lijst, { na, aantal }: { na: LijstCursor | null; aantal: number }): Sql {
  const { veld, aflopend } = ORDE[selectieOf(lijst.lijst).over];
  const verder = !na ? emptySql : aflopend
    ? sql`AND ${veld} <= ${na.op} AND (${veld} < ${na.op} OR m.id < ${na.id}::uuid)`
    : sql`AND ${veld} >= ${na.op} AND (${veld} > ${na.op} OR m.id > ${na.id}::uuid)`;
  const orde = aflopend ? sql`${veld} DESC, m.id DESC` : sql`${veld}, m.id`;
  return sql`
    SELECT m.id, m.nummer, m.onderwerp, m.kwis, m.status, m.kanaal, m.prioriteit, m.heropend, p.naam AS product, p.groep,
      l.naam || CASE WHEN l.code IS NULL OR l.code = l.naam THEN '' ELSE ' (' || l.code || ')' END AS locatie, l.pad AS "locatiePad",
      m.ontvangen_op AS "ontvangenOp", ${UITERLIJK_KOLOM} AS "uiterlijkOp", m.gereed_op AS "gereedOp", ${OP_TIJD_KOLOM} AS "opTijd", ${veld} AS rang
    FROM melding m LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id
    WHERE ${lijstWaarSql(ctx, lijst)} ${verder} ORDER BY ${orde} LIMIT ${aantal}`;
}

function narrow({ groep, kwis, kanaal }: Pick<Lijst, "groep" | "kwis" | "kanaal">): Sql {
  const opGroep = groep === undefined ? emptySql : groep === ""
    ? sql`AND m.product_id IS NULL`
    : sql`AND m.product_id IN (SELECT gp.id FROM product gp WHERE gp.groep = ${groep})`;
  return sql`${opGroep} ${kwis === undefined ? emptySql : sql`AND m.kwis = ${kwis}`} ${kanaal === undefined ? emptySql : sql`AND m.kanaal = ${kanaal}`}`;
}
