import type { Context } from "@/lib/data/context";
import { getBijlage, type BijlageInhoud } from "./get-bijlage";

/**
 * A file behind the signed link of a leverancier: what the desk shares of the melding, and what hangs on this
 * opdracht. The actor of the context must be the leverancier of that opdracht; anybody else gets null here.
 */
export async function findBijlageForOpdracht(ctx: Context, { opdrachtId, id }: { opdrachtId: string; id: string }): Promise<BijlageInhoud | null> {
  if (ctx.actor.soort !== "leverancier" || ctx.actor.opdrachtId !== opdrachtId) return null;
  return getBijlage(ctx, id);
}
