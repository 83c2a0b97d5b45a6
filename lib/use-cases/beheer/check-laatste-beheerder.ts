import type { AppError } from "@/lib/domain/shared/app-error";
import type { Tx } from "@/lib/data/client";
import { sql } from "@/lib/data/sql";

/**
 * Refuses to take the last active beheerder away. The lock makes two people who remove each other at the same
 * moment go one after the other, so that one of them stays.
 */
export async function checkLaatsteBeheerder(tx: Tx, persoonId: string): Promise<AppError | null> {
  await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtext('serviceplein.beheerder'))`);
  const anderen = await tx.persoon.count({ where: { id: { not: persoonId }, actief: true, rollen: { some: { rol: "beheerder" } } } });
  return anderen > 0 ? null : { code: "in-gebruik", reden: "Dit is de laatste beheerder. Geef eerst iemand anders de rol beheerder." };
}
