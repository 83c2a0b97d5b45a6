import type { Context } from "@/lib/data/context";
import { opdrachtVisibleTo } from "@/lib/data/opdracht-store";

/** The number of the melding that an opdracht in sight belongs to; null when there is none. */
export async function getMeldingNummerOfOpdracht(ctx: Context, nummer: number): Promise<number | null> {
  const row = await ctx.db.opdracht.findFirst({ where: { AND: [{ nummer }, opdrachtVisibleTo(ctx.actor)] }, select: { melding: { select: { nummer: true } } } });
  return row?.melding.nummer ?? null;
}
