import { hasRight, type Actor } from "./actor";

/**
 * Which meldingen an actor may see at all, as data; lib/data renders it into queries.
 * Everybody sees their own. A klacht is never visible to the colleague or team it is about.
 */
export type MeldingScope =
  | { readonly soort: "alles" }
  | { readonly soort: "opdracht"; readonly opdrachtId: string }
  | {
      readonly soort: "persoon";
      readonly persoonId: string;
      readonly teamIds: readonly string[];
      /** Sees all of the desk's meldingen, not only own and the team's. */
      readonly desk: boolean;
      /** Sees meldingen with an opdracht for, or routed to, an own team. */
      readonly teamwerk: boolean;
      /** Desk roles that handle complaints see klachten about teams (also the own), never about themselves. */
      readonly klachtbehandelaar: boolean;
    };

/** The scope of an actor. */
export function scopeOf(actor: Actor): MeldingScope {
  if (actor.soort === "systeem") return { soort: "alles" };
  if (actor.soort === "leverancier") return { soort: "opdracht", opdrachtId: actor.opdrachtId };
  return {
    soort: "persoon", persoonId: actor.id, teamIds: actor.teamIds,
    desk: hasRight(actor, "wachtrij.read") || actor.rollen.includes("manager"),
    teamwerk: actor.rollen.includes("backoffice"),
    klachtbehandelaar: actor.rollen.includes("klachtbehandelaar"),
  };
}
