import { ruleOf } from "@/lib/domain/authz/permissions";
import type { Tx } from "./client";

/** An active person who may own meldingen, by id; null when there is none. */
export async function findDeskPersoon(tx: Tx, id: string): Promise<{ id: string; naam: string } | null> {
  const rollen = [...ruleOf("melding.take").rollen];
  return tx.persoon.findFirst({ where: { id, actief: true, rollen: { some: { rol: { in: rollen } } } }, select: { id: true, naam: true } });
}
