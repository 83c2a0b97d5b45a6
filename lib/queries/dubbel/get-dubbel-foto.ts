import type { Context } from "@/lib/data/context";
import { readMiniatuur } from "@/lib/data/bijlage-store";
import { GEDEELD } from "@/lib/data/gedeeld-sql";
import { sql, steady } from "@/lib/data/sql";
import { can } from "@/lib/domain/authz/actor";
import { GEREED_DAGEN } from "./kandidaten";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The small picture on a card, for as long as that melding may be shown as one; null for everything else. */
export async function getDubbelFoto({ db, actor, now }: Context, id: string): Promise<Uint8Array | null> {
  if (actor.soort !== "persoon" || !can(actor, "melding.submit") || !UUID.test(id)) return null;
  const sinds = new Date(now().getTime() - GEREED_DAGEN * 86_400_000);
  const rows = await db.$queryRaw<unknown[]>(steady(sql`
    SELECT 1 FROM bijlage b JOIN melding m ON m.id = b.melding_id LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id
    WHERE b.id = ${id}::uuid AND b.opdracht_id IS NULL AND b.zichtbaar = 'klant' AND b.type LIKE 'image/%' AND (m.melder_id = ${actor.id}::uuid OR (${GEDEELD}))
      AND (m.open OR (m.status IN ('gereed', 'afgesloten') AND m.gereed_op > ${sinds}::timestamptz))`));
  return rows.length > 0 ? readMiniatuur(db, id) : null;
}
