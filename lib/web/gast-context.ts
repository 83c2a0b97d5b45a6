import "server-only";
import type { Context } from "@/lib/data/context";
import { GAST } from "@/lib/domain/toegang/gast";
import { getClock, getDb } from "./database";

/** Who is not signed in and stands at a labelled place. Only the pages and the form of /q may act with it. */
export async function getGastContext(): Promise<Context> {
  return { db: getDb(), actor: GAST, now: await getClock() };
}
