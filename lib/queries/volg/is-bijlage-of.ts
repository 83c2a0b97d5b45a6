import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { klantRelatieSql } from "@/lib/data/visible-for-klant";
import { KLANT_RELATIES, KLANT_ZICHT } from "@/lib/domain/melding/klant-zicht";
import { isNummer } from "@/lib/domain/shared/is-nummer";

const MET_VERHAAL = KLANT_RELATIES.filter((relatie) => KLANT_ZICHT[relatie].verhaal);

/** Whether a file hangs on the melding with this number, where this klant or follower may see it. */
export async function isBijlageOf({ db, actor }: Context, { nummer, id }: { nummer: number; id: string }): Promise<boolean> {
  if (!isNummer(nummer) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return false;
  const rows = await db.$queryRaw<unknown[]>(sql`SELECT 1 FROM bijlage b JOIN melding m ON m.id = b.melding_id
    WHERE b.id = ${id}::uuid AND b.zichtbaar = 'klant' AND m.nummer = ${nummer}::int AND ${klantRelatieSql(actor)} = ANY (${MET_VERHAAL}::text[])`);
  return rows.length > 0;
}
