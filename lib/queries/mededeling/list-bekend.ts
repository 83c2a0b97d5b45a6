import type { Context } from "@/lib/data/context";
import { loadMededelingen, type MededelingRij } from "@/lib/data/mededeling-store";
import { sql, steady } from "@/lib/data/sql";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { can } from "@/lib/domain/authz/actor";
import { selectBekend } from "@/lib/domain/mededeling/mededeling";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Notices that explain what somebody is about to report: about one of these products, or at this place. */
export async function listBekend({ db, actor, now }: Context, { locatieId, productCodes }: { locatieId: string | null; productCodes: readonly string[] }): Promise<readonly MededelingRij[]> {
  if (!can(actor, "melding.submit")) return [];
  const alle = await loadMededelingen(db, now());
  if (alle.length === 0) return [];
  const { productByCode } = await loadStamgegevens(db);
  const [plek] = locatieId && UUID.test(locatieId) ? await db.$queryRaw<{ padIds: string[] }[]>(steady(sql`SELECT pad_ids AS "padIds" FROM locatie WHERE id = ${locatieId}::uuid`)) : [];
  return selectBekend(alle, { padIds: plek?.padIds ?? null, productIds: productCodes.flatMap((code) => productByCode.get(code)?.id ?? []) }, now());
}
