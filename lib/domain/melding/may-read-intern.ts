import { hasRight, type Actor } from "../authz/actor";
import type { Kanaal } from "./status";

/** What decides whose matter a melding is. */
export type WiensZaak = { readonly kwis: string; readonly kanaal: string; readonly melderId: string; readonly ingevoerdDoorId: string; readonly betreftPersoonId: string | null };

/** Here a colleague writes down on the own name what a stranger asked or what stood broken: that is work. */
const AAN_HET_WERK: readonly string[] = ["telefoon", "balie", "email", "post", "eigen_constatering"] satisfies Kanaal[];

/**
 * Whether the actor may read what is internal of this melding: notes, the whole history, internal files and clocks.
 * Whoever asked it or is meant by it reads no more than a klant does, whatever the role.
 */
export function mayReadIntern(actor: Actor, { kwis, kanaal, melderId, ingevoerdDoorId, betreftPersoonId }: WiensZaak): boolean {
  if (!hasRight(actor, "melding.read-intern") || betreftPersoonId === actor.id) return false;
  return melderId !== actor.id || (kwis !== "K" && ingevoerdDoorId === actor.id && AAN_HET_WERK.includes(kanaal));
}

/** Of the history these say what staff did among themselves. */
const ONDER_ONS: readonly string[] = ["melding.genoteerd", "melding.klant_gesproken", "melding.toegewezen", "melding.ingedeeld", "melding.gekoppeld", "melding.ontkoppeld", "melding.gebaar_gemaakt", "melding.ruimte_gevraagd", "melding.ruimte_beslist", "melding.verzonden", "melding.ongedaan_gemaakt"];

/** Whether a gebeurtenis may be told to who may not read what is internal. */
export const isVoorKlant = (soort: string): boolean => soort.startsWith("melding.") && !ONDER_ONS.includes(soort);
