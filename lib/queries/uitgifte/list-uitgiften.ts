import type { Context } from "@/lib/data/context";
import { sql, steady } from "@/lib/data/sql";
import { hasRight } from "@/lib/domain/authz/actor";
import type { UitgifteSoort } from "@/lib/domain/uitgifte/uitgifte";

export type UitgifteRij = { readonly id: string; readonly soort: UitgifteSoort; readonly wat: string; readonly naam: string; readonly persoonId: string | null; readonly op: Date; readonly terugVoor: Date; readonly door: string };

const MEEST = 100;

/** What is out, what should have been back longest first; at most a hundred. */
export async function listUitgiften({ db, actor }: Context): Promise<readonly UitgifteRij[]> {
  if (!hasRight(actor, "uitgifte.write")) return [];
  return db.$queryRaw<UitgifteRij[]>(steady(sql`
    SELECT u.id, u.soort, u.wat, u.naam, u.persoon_id AS "persoonId", u.op, u.terug_voor AS "terugVoor", d.naam AS door
    FROM uitgifte u JOIN persoon d ON d.id = u.door_id WHERE u.terug_op IS NULL ORDER BY u.terug_voor, u.id LIMIT ${MEEST}::int`));
}
