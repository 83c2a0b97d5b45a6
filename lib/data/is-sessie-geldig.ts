import { SESSIEDUUR } from "@/lib/domain/toegang/sessieduur";
import type { Db } from "./client";
import { sql } from "./sql";

/**
 * Whether a sessie still gives access. Unlike a request it does not count as being there: a page that is left
 * open must not keep somebody signed in.
 */
export async function isSessieGeldig(db: Db, idHash: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>(sql`
    SELECT 1 AS geldig FROM sessie s JOIN persoon p ON p.id = s.persoon_id
    WHERE s.id_hash = ${idHash} AND s.beeindigd_op IS NULL AND s.verloopt_op > clock_timestamp() AND p.actief AND p.soort <> 'systeem'
      AND s.gezien_op > clock_timestamp() - make_interval(mins => CASE WHEN EXISTS (SELECT 1 FROM persoon_rol r WHERE r.persoon_id = p.id)
        THEN ${SESSIEDUUR.stilMedewerker}::int ELSE ${SESSIEDUUR.stilKlant}::int END)`);
  return rows.length > 0;
}
