import type { Actor } from "@/lib/domain/authz/actor";
import type { Rol } from "@/lib/domain/authz/rollen";
import { scopeOf, type MeldingScope } from "@/lib/domain/authz/scope";
import type { Prisma } from "./generated/client";
import { joinSql, sql, type Sql } from "./sql";

/** Who sees every opdracht of a melding in sight. */
export const OPDRACHT_DESK: readonly Rol[] = ["frontoffice", "coordinator", "klachtbehandelaar", "manager"];
export type PersoonScope = Extract<MeldingScope, { soort: "persoon" }>;

/**
 * The row filter of meldingen for an actor, for Prisma. Every read carries this or its twin `visibleSql`;
 * a test proves that both give the same rows. Outside the scope = does not exist.
 */
export function visibleTo(actor: Actor): Prisma.MeldingWhereInput {
  const scope = scopeOf(actor);
  if (scope.soort === "alles") return {};
  if (scope.soort === "opdracht") return { opdrachten: { some: { id: scope.opdrachtId } } };
  const ways: Prisma.MeldingWhereInput[] = [{ melderId: scope.persoonId }];
  if (scope.teamwerk && scope.teamIds.length > 0) {
    ways.push({ teamId: { in: [...scope.teamIds] } }, { opdrachten: { some: { teamId: { in: [...scope.teamIds] } } } });
  }
  return { AND: [scope.desk ? {} : { OR: ways }, notAboutMe(scope)] };
}

/** The same filter as SQL over the table alias `m`. */
export function visibleSql(actor: Actor): Sql {
  const scope = scopeOf(actor);
  if (scope.soort === "alles") return sql`TRUE`;
  if (scope.soort === "opdracht") return sql`EXISTS (SELECT 1 FROM opdracht vo WHERE vo.melding_id = m.id AND vo.id = ${scope.opdrachtId}::uuid)`;
  const elsewhere = sql`NOT (m.melder_id <> ${scope.persoonId}::uuid AND ${aboutMeSql(scope)})`;
  if (scope.desk) return elsewhere;
  const teams = teamsSql(scope);
  const way = scope.teamwerk && teams
    ? sql`(m.melder_id = ${scope.persoonId}::uuid OR m.team_id IN (${teams}) OR EXISTS (SELECT 1 FROM opdracht vo WHERE vo.melding_id = m.id AND vo.team_id IN (${teams})))`
    : sql`m.melder_id = ${scope.persoonId}::uuid`;
  return sql`${way} AND ${elsewhere}`;
}

/** Not a klacht about the actor, nor about the own team unless the actor handles complaints; the own klacht stays visible. */
function notAboutMe(scope: PersoonScope): Prisma.MeldingWhereInput {
  const elsewhere: Prisma.MeldingWhereInput[] = [{ OR: [{ betreftPersoonId: null }, { betreftPersoonId: { not: scope.persoonId } }] }];
  if (!scope.klachtbehandelaar && scope.teamIds.length > 0) {
    elsewhere.push({ OR: [{ betreftTeamId: null }, { betreftTeamId: { notIn: [...scope.teamIds] } }] });
  }
  return { OR: [{ kwis: { not: "K" } }, { melderId: scope.persoonId }, { AND: elsewhere }] };
}

/** A klacht about the actor, or about the own team unless the actor handles complaints. */
export const aboutMeSql = (scope: PersoonScope): Sql =>
  sql`(m.kwis = 'K' AND (COALESCE(m.betreft_persoon_id = ${scope.persoonId}::uuid, FALSE) OR ${aboutTeamSql(scope)}))`;

function aboutTeamSql(scope: PersoonScope): Sql {
  const teams = scope.klachtbehandelaar ? null : teamsSql(scope);
  return teams ? sql`COALESCE(m.betreft_team_id IN (${teams}), FALSE)` : sql`FALSE`;
}

/**
 * Of a melding in sight (alias `m`), the opdrachten (alias `o`) that the actor may see; the twin in SQL of
 * `opdrachtVisibleTo`. The backoffice sees those of its own teams, a leverancier the one behind its link.
 */
export function opdrachtVisibleSql(actor: Actor): Sql {
  if (actor.soort === "systeem") return sql`TRUE`;
  if (actor.soort === "leverancier") return sql`o.id = ${actor.opdrachtId}::uuid AND o.leverancier_id = ${actor.id}::uuid`;
  if (actor.rollen.some((rol) => OPDRACHT_DESK.includes(rol))) return sql`TRUE`;
  return actor.rollen.includes("backoffice") && actor.teamIds.length > 0 ? sql`o.team_id = ANY (${[...actor.teamIds]}::uuid[])` : sql`FALSE`;
}

function teamsSql({ teamIds }: PersoonScope): Sql | null {
  return teamIds.length > 0 ? joinSql(teamIds.map((id) => sql`${id}::uuid`)) : null;
}
