import type { Actor } from "../authz/actor";

/**
 * Who reports without account. It is one persoon for all of them, without roles, without team, and of the soort that
 * never signs in: what strangers send hangs together by nothing but the code of the place.
 */
export const GAST = {
  soort: "persoon", id: "00000000-0000-7000-8000-000000000002", naam: "Melder zonder account", email: "zonder-account@serviceplein.invalid",
  rollen: [], teamIds: [], afdelingId: null, scope: null, sleutelId: null,
} as const satisfies Actor;

/** Whether this is the persoon of all strangers: what is kept per persoon is then nobody's own. */
export const isGast = (actor: Actor): boolean => actor.id === GAST.id;
