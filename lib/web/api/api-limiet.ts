import type { Db } from "@/lib/data/client";
import { isDemoDatabase } from "@/lib/data/demo-mark";

const GEWOON = 600;

/** Calls per key per minute: the setting, else 600, and none in a demo. 0 means no limit. */
export async function findApiLimiet(db: Db, setting: number | undefined): Promise<number> {
  if (setting !== undefined) return setting;
  return (await isDemoDatabase(db)) ? 0 : GEWOON;
}
