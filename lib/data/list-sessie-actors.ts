import { SESSIEDUUR } from "@/lib/domain/toegang/sessieduur";
import type { Db } from "./client";
import { toPersoonActor, type ActorRow, type PersoonActor } from "./find-actor";
import { sql } from "./sql";

/**
 * Of these sessies the ones that still give access, each with who is behind it and what that person may now. Unlike
 * a request it does not count as being there: a page that is left open must not keep somebody signed in.
 */
export async function listSessieActors(db: Db, hashes: readonly string[]): Promise<Map<string, PersoonActor>> {
  const rows = await db.$queryRaw<(ActorRow & { idHash: string })[]>(sql`
    SELECT s.id_hash AS "idHash", p.id, p.naam, p.email, p.afdeling_id AS "afdelingId",
      r.rollen, ARRAY(SELECT t.team_id::text FROM persoon_team t WHERE t.persoon_id = p.id) AS "teamIds"
    FROM sessie s JOIN persoon p ON p.id = s.persoon_id
    CROSS JOIN LATERAL (SELECT ARRAY(SELECT pr.rol FROM persoon_rol pr WHERE pr.persoon_id = p.id) AS rollen) r
    WHERE s.id_hash = ANY (${[...hashes]}) AND s.beeindigd_op IS NULL AND s.verloopt_op > clock_timestamp() AND p.actief AND p.soort <> 'systeem'
      AND s.gezien_op > clock_timestamp() - make_interval(mins => CASE WHEN cardinality(r.rollen) = 0 THEN ${SESSIEDUUR.stilKlant}::int ELSE ${SESSIEDUUR.stilMedewerker}::int END)`);
  return new Map(rows.map(({ idHash, ...persoon }) => [idHash, toPersoonActor(persoon)]));
}
