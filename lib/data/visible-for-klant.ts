import type { Actor } from "@/lib/domain/authz/actor";
import { OPEN_DOMEINEN } from "@/lib/domain/melding/klant-zicht";
import { scopeOf } from "@/lib/domain/authz/scope";
import { aboutMeSql } from "./visible-to";
import { joinSql, sql, type Sql } from "./sql";

/** The setting of beheer that lets heads of department look along; off unless it was switched on. */
export const MEEKIJKEN_MAG = sql`EXISTS (SELECT 1 FROM instelling i WHERE i.sleutel = 'volgen' AND i.waarde->>'afdelingMagMeekijken' = 'true')`;
const OPEN = joinSql(OPEN_DOMEINEN.map((code) => sql`${code}`));

/** The departments that an actor looks after, with all below: as their head, or as budgethouder of the own one. */
export function afdelingenSql(actor: Extract<Actor, { soort: "persoon" }>): Sql {
  const eigen = actor.rollen.includes("budgethouder") && actor.afdelingId !== null ? sql`OR a.id = ${actor.afdelingId}::uuid` : sql``;
  return sql`(WITH RECURSIVE onder AS (
    SELECT a.id FROM afdeling a WHERE ${MEEKIJKEN_MAG} AND (a.hoofd_id = ${actor.id}::uuid ${eigen})
    UNION SELECT k.id FROM afdeling k JOIN onder o ON k.ouder_id = o.id) SELECT id FROM onder)`;
}

/** What a head of department may know of: not a klacht, and nothing of a closed dienstdomein. Plain, so that a list can be planned by it. */
export const AFDELING_MAG = sql`m.kwis <> 'K' AND m.dienstdomein_code IN (${OPEN})`;

/**
 * How the actor comes to see the page of a klant of melding `m`: a KlantRelatie, or NULL when not at all. Apart from the
 * sight of staff (`visibleSql`): who follows reads what a klant may read, and nothing of the desk, whatever their role.
 */
export function klantRelatieSql(actor: Actor): Sql {
  if (actor.soort !== "persoon") return sql`NULL::text`;
  const scope = scopeOf(actor);
  if (scope.soort !== "persoon") return sql`NULL::text`;
  return sql`CASE WHEN m.melder_id = ${actor.id}::uuid THEN 'melder' WHEN ${aboutMeSql(scope)} THEN NULL ELSE COALESCE(
    (SELECT v.soort FROM melding_volger v WHERE v.melding_id = m.id AND v.persoon_id = ${actor.id}::uuid AND v.gestopt_op IS NULL
      AND (v.soort = 'volger' OR (${AFDELING_MAG}))),
    CASE WHEN ${AFDELING_MAG} AND EXISTS (SELECT 1 FROM ${afdelingenSql(actor)} za WHERE za.id IN (m.afdeling_id, m.voor_afdeling_id)) THEN 'afdeling' END) END`;
}
