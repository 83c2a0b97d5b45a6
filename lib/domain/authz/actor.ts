import { ruleOf, type Permission } from "./permissions";
import type { Rol } from "./rollen";

/** Who acts: a persoon, a leverancier behind a signed link, or the system (jobs). Never optional. */
export type Actor =
  | {
      readonly soort: "persoon";
      readonly id: string;
      readonly naam: string;
      readonly email: string;
      readonly rollen: readonly Rol[];
      readonly teamIds: readonly string[];
      readonly afdelingId: string | null;
      /** The API key it came with narrows what the person may do; null = all. */
      readonly scope: "lezen" | "schrijven" | "mail" | null;
      /** Where it came in: browser pages, or the API (then the key's id owns idempotency keys). */
      readonly sleutelId: string | null;
    }
  | { readonly soort: "leverancier"; readonly id: string; readonly naam: string; readonly opdrachtId: string }
  | { readonly soort: "systeem"; readonly id: string; readonly naam: string };

/** The persoon behind what the system does by itself; part of the base data. */
export const SYSTEEM_ID = "00000000-0000-7000-8000-000000000001";
export const SYSTEEM: Actor = { soort: "systeem", id: SYSTEEM_ID, naam: "Serviceplein" };

/** A key may narrow what its person may do: lezen only reads, mail only hands in mail. It never widens. */
function isWithinScope(actor: Actor, permission: Permission): boolean {
  if (actor.soort !== "persoon" || actor.scope === null || actor.scope === "schrijven") return true;
  return actor.scope === "lezen" && permission.includes(".read");
}

/** True when a role of the actor gives the right, whoever the object belongs to. */
export function hasRight(actor: Actor, permission: Permission): boolean {
  const rule = ruleOf(permission);
  if (actor.soort === "systeem") return true;
  if (actor.soort === "leverancier") return rule.leverancier === true;
  if (!isWithinScope(actor, permission)) return false;
  return rule.iedereen === true || rule.rollen.some((rol) => actor.rollen.includes(rol));
}

/** True when the actor may do this to this matter: by role, or because it is the actor's own. */
export function can(actor: Actor, permission: Permission, object?: { readonly melderId: string }): boolean {
  if (hasRight(actor, permission)) return true;
  return actor.soort === "persoon" && isWithinScope(actor, permission) && ruleOf(permission).melder === true && object?.melderId === actor.id;
}

/** The persoon who is written down as doer; a leverancier is none of ours and is named by doorNaam. */
export const persoonIdOf = (actor: Actor): string | null => (actor.soort === "leverancier" ? null : actor.id);
