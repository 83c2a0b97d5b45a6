import type { Actor } from "@/lib/domain/authz/actor";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import type { Tx } from "./client";
import { findMeldingForChange, type MeldingForChange } from "./melding-store";
import { sql, steady } from "./sql";
import { visibleSql } from "./visible-to";

/**
 * Locks the melding first and reads it then, so that what is decided on it holds until the commit.
 * Only what the actor may see is locked. Null when absent or out of sight.
 */
export async function lockFresh(tx: Tx, actor: Actor, nummer: number): Promise<MeldingForChange | null> {
  if (!isNummer(nummer)) return null;
  // Sent together: the second statement starts when the first has its lock, and sees what was committed by then.
  const [locked, melding] = await Promise.all([
    tx.$queryRaw<{ id: string }[]>(steady(sql`SELECT m.id FROM melding m WHERE m.nummer = ${nummer}::int AND ${visibleSql(actor)} FOR UPDATE OF m`)),
    findMeldingForChange(tx, actor, nummer),
  ]);
  return locked.length === 0 ? null : melding;
}
