import type { Db } from "@/lib/data/client";
import { findPersoonActor } from "@/lib/data/find-actor";
import { findBewijs, type BewijsSoort } from "@/lib/data/toegangsbewijs";

/** Whose password a mailed link sets, or null when it no longer works. Looking changes nothing: mail scanners look too. */
export async function findBewijsHouder(db: Db, soorten: readonly BewijsSoort[], token: string): Promise<{ naam: string; email: string } | null> {
  for (const soort of soorten) {
    const found = await findBewijs(db, soort, token);
    const actor = found?.persoonId ? await findPersoonActor(db, found.persoonId) : null;
    if (actor) return { naam: actor.naam, email: actor.email };
  }
  return null;
}
