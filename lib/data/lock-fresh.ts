import type { Actor } from "@/lib/domain/authz/actor";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import type { Tx } from "./client";
import { findMeldingForChange, type MeldingForChange } from "./melding-store";
import { sql } from "./sql";
import { visibleSql } from "./visible-to";

/**
 * Locks the melding first and reads it then: for acts that go with any version, such as a message or a note.
 * Only what the actor may see is locked. Null when absent or out of sight.
 */
export async function lockFresh(tx: Tx, actor: Actor, nummer: number): Promise<MeldingForChange | null> {
  if (!isNummer(nummer)) return null;
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`SELECT m.id FROM melding m WHERE m.nummer = ${nummer}::int AND ${visibleSql(actor)} FOR UPDATE OF m`);
  return rows.length === 0 ? null : findMeldingForChange(tx, actor, nummer);
}
