import type { Context } from "@/lib/data/context";
import { findBijlage, readDelen, readMiniatuur, type BijlageRow } from "@/lib/data/bijlage-store";

export type BijlageInhoud = BijlageRow & {
  /** The bytes part by part; reading starts when asked. */
  readonly delen: () => AsyncGenerator<Uint8Array>;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A file that this actor may read, or null: foreign, internal for a klant, expired and absent are the same. */
export async function getBijlage(ctx: Context, id: string): Promise<BijlageInhoud | null> {
  if (!UUID.test(id)) return null;
  const row = await findBijlage(ctx.db, ctx.actor, { id, now: ctx.now() });
  return row && { ...row, delen: () => readDelen(ctx.db, id) };
}

/** The small picture of a file that this actor may read; null also for what is no picture. */
export async function getMiniatuur(ctx: Context, id: string): Promise<Uint8Array | null> {
  const bijlage = await getBijlage(ctx, id);
  return bijlage && readMiniatuur(ctx.db, id);
}
