import type { Context } from "@/lib/data/context";
import { loadMededelingen, type MededelingRij } from "@/lib/data/mededeling-store";
import { sql, steady } from "@/lib/data/sql";
import { can } from "@/lib/domain/authz/actor";
import { selectVoorPlek } from "@/lib/domain/mededeling/mededeling";

export type { MededelingRij };

/** The notices that concern the signed-in person: everywhere, or where the own workplace is; most urgent first. */
export async function listVoorMij(ctx: Context): Promise<readonly MededelingRij[]> {
  const { db, actor, now } = ctx;
  if (actor.soort !== "persoon" || !can(actor, "melding.submit")) return [];
  const alle = await loadMededelingen(db, now());
  const isOveral = alle.every(({ locatieId }) => locatieId === null);
  return selectVoorPlek(alle, isOveral ? null : await findWerkplekPad(ctx, actor.id), now());
}

/** Ids from the root to the own workplace; null when it is not known, then everything is shown. */
async function findWerkplekPad({ db }: Context, persoonId: string): Promise<readonly string[] | null> {
  const [rij] = await db.$queryRaw<{ padIds: string[] }[]>(steady(sql`SELECT l.pad_ids AS "padIds" FROM persoon p JOIN locatie l ON l.id = p.werkplek_id WHERE p.id = ${persoonId}::uuid`));
  return rij?.padIds ?? null;
}
