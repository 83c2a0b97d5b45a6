import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { Context } from "@/lib/data/context";
import { findVolger } from "@/lib/data/find-volger";
import { getClock, getDb } from "./database";
import { requireOwnPage } from "./require-own-page";

export type VolgContext = {
  readonly ctx: Context; readonly nummer: number;
  /** `deel`: somebody else lets the holder look along; it can be read as that person reads it, and nothing can be done with it. */
  readonly soort: "volg" | "deel";
};

/**
 * Who follows one melding by a link: its melder or a follower, without any role. Whoever uses this context must
 * touch the melding with this number and no other. Null when the link is unknown or over.
 */
export const findVolgContext = cache(async (token: string): Promise<VolgContext | null> => {
  const volger = await findVolger(getDb(), token);
  return volger && { ctx: { db: getDb(), actor: volger.actor, now: await getClock() }, nummer: volger.nummer, soort: volger.soort };
});

/** For what changes something behind a link: the call comes from a page of ours, and the link is of a mail and still works. */
export async function requireVolgContext(token: string): Promise<VolgContext> {
  await requireOwnPage();
  const found = await findVolgContext(token);
  return found?.soort === "volg" ? found : notFound();
}
