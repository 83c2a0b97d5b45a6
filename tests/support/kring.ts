import type { Context } from "@/lib/data/context";
import { readKring, type Kring } from "@/lib/queries/wachtrij/read-kring";

/** What belongs to the melding with this number, as the desk sees it. */
export const getKringVan = async (ctx: Context, nummer: number): Promise<Kring> => readKring(ctx, (await ctx.db.melding.findUniqueOrThrow({ where: { nummer }, select: { id: true } })).id);
