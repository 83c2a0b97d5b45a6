import type { Actor } from "@/lib/domain/authz/actor";
import type { MeldingStand } from "@/lib/domain/melding/decide-transition";
import type { Db } from "./client";
import { sql, steady } from "./sql";
import { visibleSql } from "./visible-to";

/** What the rules need to know of a melding in sight, without a lock: to say what could be done; null when absent or out of sight. */
export async function findMeldingStand(db: Db, actor: Actor, nummer: number): Promise<{ readonly versie: number; readonly stand: MeldingStand } | null> {
  const [row] = await db.$queryRaw<(MeldingStand & { versie: number })[]>(steady(sql`
    SELECT m.versie, m.status, m.gereed_op AS "gereedOp", (SELECT count(*)::int FROM opdracht o WHERE o.melding_id = m.id AND o.open) AS "openOpdrachten", (SELECT count(*)::int FROM melding d WHERE d.ouder_id = m.id AND d.open) AS "openDeelmeldingen"
    FROM melding m WHERE m.nummer = ${nummer}::int AND ${visibleSql(actor)}`));
  if (!row) return null;
  const { versie, ...stand } = row;
  return { versie, stand };
}
