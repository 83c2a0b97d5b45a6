import { emptySql, sql, type Sql } from "./sql";

/*
 * What is counted, in one place: the rollup `dagcijfer`, the live figures of today and the lists behind the
 * figures are all built from these fragments over the table alias `m`, so a number always equals its list.
 */

/** Counts as received: not merged into another melding and not a double. */
export const TELT_MEE = sql`(m.status <> 'geannuleerd' OR m.annuleer_reden NOT IN ('samengevoegd', 'dubbel'))`;
/** Counts as done. A reopened melding counts again on the day it is gereed anew. */
export const IS_GEREED = sql`m.status IN ('gereed', 'afgesloten')`;
/** The end time that was promised; after reopening the first one stays the yardstick. */
export const BELOOFD = sql`(CASE WHEN m.heropend > 0 THEN COALESCE(m.eerste_uiterlijk, m.uiterlijk_gereed) ELSE m.uiterlijk_gereed END)`;
/** The last mark of the klant, null when none was given. */
const LAATSTE_OORDEEL = sql`(SELECT o.cijfer FROM oordeel o WHERE o.melding_id = m.id ORDER BY o.ronde DESC LIMIT 1)`;
export const CIJFER = LAATSTE_OORDEEL;

/** What is measured of a melding that is gereed, on the day it became so. */
export const MATEN = {
  metNorm: sql`(${BELOOFD} IS NOT NULL)`,
  opTijd: sql`COALESCE(m.gereed_op <= ${BELOOFD}, FALSE)`,
  metReactie: sql`(m.uiterlijk_reactie IS NOT NULL)`,
  reactieOpTijd: sql`COALESCE(m.reactie_op <= m.uiterlijk_reactie, FALSE)`,
  direct: sql`m.direct`,
  heropend: sql`(m.heropend > 0)`,
  eersteKeerGoed: sql`(m.heropend = 0 AND NOT EXISTS (SELECT 1 FROM opdracht eo WHERE eo.melding_id = m.id AND (eo.afgekeurd > 0 OR eo.bezoeken > 1)))`,
} as const satisfies Record<string, Sql>;

/** Half-open stretch of time; without it: all time. */
export type Tijdvak = { readonly vanaf: Date; readonly voor: Date };
type Keuze = { readonly tijdvak?: Tijdvak; /** Over alias `m`. */ readonly waar?: Sql };

const LEDEN = sql`m.kwis, m.kanaal, m.product_id, m.locatie_id, m.team_id`;
const dagVan = (moment: Sql): Sql => sql`(${moment} AT TIME ZONE 'Europe/Amsterdam')::date`;
const binnen = (moment: Sql, tijdvak?: Tijdvak): Sql =>
  tijdvak ? sql`AND ${moment} >= ${tijdvak.vanaf} AND ${moment} < ${tijdvak.voor}` : emptySql;

/** The columns of `dagcijfer` that are sums, in the order in which `feitenSql` gives them. */
export const FEIT_KOLOMMEN = sql`nieuw, gereed, met_norm, op_tijd, met_reactie, reactie_op_tijd, direct, heropend, eerste_keer_goed, oordelen, cijfer_som, voldoende, doorloop_minuten`;

/**
 * One row per melding for the day of receipt and one for the day it became gereed, with the columns of
 * `dagcijfer`. The days are Amsterdam days, whatever the zone of the server.
 */
export function feitenSql({ tijdvak, waar = sql`TRUE` }: Keuze = {}): Sql {
  return sql`
    SELECT ${dagVan(sql`m.ontvangen_op`)} AS dag, ${LEDEN}, 1 AS nieuw, 0 AS gereed, 0 AS met_norm, 0 AS op_tijd, 0 AS met_reactie,
      0 AS reactie_op_tijd, 0 AS direct, 0 AS heropend, 0 AS eerste_keer_goed, 0 AS oordelen, 0 AS cijfer_som, 0 AS voldoende, 0::bigint AS doorloop_minuten
    FROM melding m WHERE ${TELT_MEE} ${binnen(sql`m.ontvangen_op`, tijdvak)} AND ${waar}
    UNION ALL
    SELECT ${dagVan(sql`m.gereed_op`)}, ${LEDEN}, 0, 1, ${MATEN.metNorm}::int, ${MATEN.opTijd}::int, ${MATEN.metReactie}::int,
      (${MATEN.metReactie} AND ${MATEN.reactieOpTijd})::int, ${MATEN.direct}::int, ${MATEN.heropend}::int, ${MATEN.eersteKeerGoed}::int,
      (c.cijfer IS NOT NULL)::int, COALESCE(c.cijfer, 0), COALESCE(c.cijfer >= 7, FALSE)::int,
      GREATEST(0, round(extract(epoch FROM m.gereed_op - m.ontvangen_op) / 60))::bigint
    FROM melding m LEFT JOIN LATERAL ${LAATSTE_OORDEEL} c ON TRUE
    WHERE ${IS_GEREED} AND m.gereed_op IS NOT NULL ${binnen(sql`m.gereed_op`, tijdvak)} AND ${waar}`;
}
