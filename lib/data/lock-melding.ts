import type { Tx } from "./client";
import { sql, steady } from "./sql";

/**
 * Holds the melding until the transaction ends. False when it changed since it was read: then what was
 * decided on it is worth nothing. Every change of an opdracht counts its melding up too, so this one lock
 * covers both.
 */
export async function lockMelding(tx: Tx, { id, versie }: { id: string; versie: number }): Promise<boolean> {
  const rows = await tx.$queryRaw<{ versie: number }[]>(steady(sql`SELECT versie FROM melding WHERE id = ${id}::uuid FOR UPDATE`));
  return rows[0]?.versie === versie;
}
