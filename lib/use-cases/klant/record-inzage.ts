import type { Context } from "@/lib/data/context";
import { writeInzage, type Inkijk } from "@/lib/data/klantbeeld-store";
import { hasRight } from "@/lib/domain/authz/actor";

/**
 * Writes down that a colleague looked at what is known about somebody; that person can read it. Once per quarter of an
 * hour, and never for who looks at the own page. What does not exist is not looked at: the page asks after it was found.
 */
export async function recordInzage({ db, actor, now }: Context, persoonId: string, waar: Inkijk["waar"]): Promise<void> {
  if (actor.soort !== "persoon" || !hasRight(actor, "klant.read") || actor.id === persoonId) return;
  await writeInzage(db, { persoonId, doorId: actor.id, waar, op: now() });
}
