import type { Tx } from "@/lib/data/client";
import { findPersoonActor } from "@/lib/data/find-actor";
import { hashSecret } from "@/lib/data/hash-secret";
import { recordEvent } from "@/lib/data/record-event";
import { endSessie, startSessie } from "@/lib/data/sessie-store";
import { sql } from "@/lib/data/sql";
import type { Deur, Herkomst, Ingelogd } from "./deur";

/**
 * Lets a proven persoon in with a sessie of its own, inside the caller's transaction; null when the account was
 * switched off or got another password in the meantime. The row is held, so that a change at this very moment
 * either comes before (nobody gets in) or after (it ends this sessie).
 */
export async function startAanmelding(deur: Deur, tx: Tx, wie: { persoonId: string; hash: string | null; herkomst: Herkomst }): Promise<Ingelogd | null> {
  const held = await tx.$queryRaw<unknown[]>(sql`SELECT id FROM persoon
    WHERE id = ${wie.persoonId}::uuid AND actief AND wachtwoord_hash IS NOT DISTINCT FROM ${wie.hash} FOR NO KEY UPDATE`);
  const actor = held.length > 0 ? await findPersoonActor(tx, wie.persoonId) : null;
  if (!actor) return null;
  if (wie.herkomst.vorige) await endSessie(tx, hashSecret(wie.herkomst.vorige));
  const { id } = await startSessie(tx, actor.id, wie.herkomst.apparaat);
  await recordEvent({ ...deur, actor }, tx, { soort: "toegang.ingelogd", op: deur.now(), onderwerp: { soort: "persoon", id: actor.id }, gegevens: { apparaat: wie.herkomst.apparaat } });
  return { sessieId: id, rollen: actor.rollen };
}
