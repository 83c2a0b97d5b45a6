import { hasRight, persoonIdOf, type Actor } from "@/lib/domain/authz/actor";

/** The owner after an act: who it already is, else the person of the desk who acts; nobody else becomes owner. */
export function ownerOf(actor: Actor, melding: { readonly eigenaarId: string | null }): string | null {
  if (melding.eigenaarId) return melding.eigenaarId;
  return actor.soort === "persoon" && hasRight(actor, "melding.take") ? persoonIdOf(actor) : null;
}
