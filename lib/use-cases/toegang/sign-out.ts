import { findPersoonActor } from "@/lib/data/find-actor";
import { hashSecret } from "@/lib/data/hash-secret";
import { recordEvent } from "@/lib/data/record-event";
import { endSessie } from "@/lib/data/sessie-store";
import { transact } from "@/lib/data/transact";
import { ok } from "@/lib/domain/shared/result";
import type { Deur } from "./deur";

/** Ends the sessie behind a cookie, so that a copy of that cookie is worth nothing. Does nothing when it had ended. */
export async function signOut(deur: Deur, sessieId: string): Promise<void> {
  await transact(deur.db, async (tx) => {
    const persoonId = await endSessie(tx, hashSecret(sessieId));
    const actor = persoonId ? await findPersoonActor(tx, persoonId) : null;
    if (actor) await recordEvent({ ...deur, actor }, tx, { soort: "toegang.uitgelogd", op: deur.now(), onderwerp: { soort: "persoon", id: actor.id } });
    return ok(null);
  });
}
