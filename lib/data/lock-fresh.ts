import type { Actor } from "@/lib/domain/authz/actor";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import type { Tx } from "./client";
import { findMeldingForChange, type MeldingForChange } from "./melding-store";
import { sql, steady } from "./sql";
import { visibleSql } from "./visible-to";

type Lock = { readonly id: string };

/** Locks only what the actor may see, and with `versie` only that version: whoever comes later does not even wait for the lock. */
const lock = (tx: Tx, actor: Actor, { nummer, versie }: { nummer: number; versie: number | null }): Promise<Lock[]> =>
  tx.$queryRaw<Lock[]>(steady(sql`
    SELECT m.id FROM melding m WHERE m.nummer = ${nummer}::int AND (${versie}::bigint IS NULL OR m.versie = ${versie}::bigint) AND ${visibleSql(actor)} FOR UPDATE OF m`));

/**
 * Locks the melding first and reads it then, so that what is decided on it holds until the commit; for acts that
 * go with any version, such as a message or a note. Null when absent or out of sight.
 */
export async function lockFresh(tx: Tx, actor: Actor, nummer: number): Promise<MeldingForChange | null> {
  if (!isNummer(nummer)) return null;
  // Sent together: the second statement starts when the first has its lock, and sees what was committed by then.
  const [locked, melding] = await Promise.all([lock(tx, actor, { nummer, versie: null }), findMeldingForChange(tx, actor, nummer)]);
  return locked.length === 0 ? null : melding;
}

/** The same for acts on one version. What is not locked has another version by now. */
export async function lockVersie(tx: Tx, actor: Actor, { nummer, versie }: { nummer: number; versie: number }): Promise<{ melding: MeldingForChange; isLocked: boolean } | null> {
  if (!isNummer(nummer)) return null;
  const [locked, melding] = await Promise.all([lock(tx, actor, { nummer, versie }), findMeldingForChange(tx, actor, nummer)]);
  return melding && { melding, isLocked: locked.length > 0 };
}
