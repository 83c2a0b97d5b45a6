import "server-only";
import { cache } from "react";
import type { Context } from "@/lib/data/context";
import { findLeverancierOpdracht } from "@/lib/data/find-leverancier-opdracht";
import { getClock, getDb } from "./database";

/** The leverancier behind the link of this request, as Context with the number of its opdracht; null when the link does not work. */
export const findLeverancierContext = cache(async (token: string): Promise<{ ctx: Context; nummer: number } | null> => {
  const found = await findLeverancierOpdracht(getDb(), token);
  return found && { ctx: { db: getDb(), actor: found.actor, now: await getClock() }, nummer: found.nummer };
});
