import type { Db } from "./client";
import { sql } from "./sql";

/** Claims the work of one night (YYYY-MM-DD); true for exactly one caller, whoever else asks. */
export async function claimNight(db: Db, dag: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>(sql`
    INSERT INTO instelling (sleutel, waarde) VALUES ('nacht', to_jsonb(${dag}::text))
    ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde, updated_at = now() WHERE instelling.waarde <> excluded.waarde
    RETURNING sleutel`);
  return rows.length === 1;
}
