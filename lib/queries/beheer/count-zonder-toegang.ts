import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { ZONDER_TOEGANG } from "@/lib/data/toegangsbewijs";
import { hasRight } from "@/lib/domain/authz/actor";

/** How many people cannot get in yet and have no invitation that still works. */
export async function countZonderToegang({ db, actor }: Context): Promise<number> {
  if (!hasRight(actor, "beheer.personen")) return 0;
  const [row] = await db.$queryRaw<{ aantal: number }[]>(sql`SELECT count(*)::int AS aantal FROM persoon p WHERE ${ZONDER_TOEGANG}`);
  return row?.aantal ?? 0;
}
