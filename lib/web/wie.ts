import "server-only";
import type { Context } from "@/lib/data/context";
import { hashPersonal } from "@/lib/data/hash-secret";
import { findSessie } from "@/lib/data/sessie-store";
import { getDb } from "./database";

/**
 * A mark of who is signed in that a browser may keep: it tells two people on one device apart without saying who
 * they are. What somebody typed is kept and sent under their own mark only.
 */
export const wieOf = ({ actor }: Pick<Context, "actor">): string => hashPersonal(`wie:${actor.id}`).slice(0, 16);

/** The mark and the name of who has just signed in, null when the sessie was ended at this very moment. */
export async function findWie(sessieId: string): Promise<{ wie: string; naam: string } | null> {
  const sessie = await findSessie(getDb(), sessieId);
  return sessie && { wie: wieOf(sessie), naam: sessie.actor.naam };
}
