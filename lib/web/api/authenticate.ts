import "server-only";
import type { Db } from "@/lib/data/client";
import { toPersoonActor, type ActorRow, type PersoonActor } from "@/lib/data/find-actor";
import { hashSecret } from "@/lib/data/hash-secret";
import { sql, steady } from "@/lib/data/sql";

type Row = ActorRow & { sleutelId: string; scope: PersoonActor["scope"]; lang_geleden: boolean };

/**
 * The person behind an API key, or null. Rights, activity of the person, end and withdrawal of the key are read
 * at the moment of use, in one statement as this is on every call; the use is noted at most once a minute.
 */
export async function findKeyActor(db: Db, authorization: string | null): Promise<PersoonActor | null> {
  const secret = /^Bearer (fsd_[A-Za-z0-9_-]{20,200})$/i.exec(authorization ?? "")?.[1];
  if (!secret) return null;
  const [row] = await db.$queryRaw<Row[]>(steady(sql`
    SELECT p.id, p.naam, p.email, p.afdeling_id AS "afdelingId", s.id AS "sleutelId", s.scope,
      s.gebruikt_op IS NULL OR s.gebruikt_op < clock_timestamp() - interval '1 minute' AS lang_geleden,
      ARRAY(SELECT rol FROM persoon_rol WHERE persoon_id = p.id) AS rollen, ARRAY(SELECT team_id::text FROM persoon_team WHERE persoon_id = p.id) AS "teamIds"
    FROM api_sleutel s JOIN persoon p ON p.id = s.persoon_id
    WHERE s.hash = ${hashSecret(secret)} AND s.ingetrokken_op IS NULL AND s.verloopt_op > clock_timestamp() AND p.actief AND p.soort <> 'systeem'`));
  if (!row) return null;
  if (row.lang_geleden) await db.apiSleutel.update({ where: { id: row.sleutelId }, data: { gebruiktOp: new Date() }, select: { id: true } });
  return toPersoonActor(row, { scope: row.scope, sleutelId: row.sleutelId });
}
