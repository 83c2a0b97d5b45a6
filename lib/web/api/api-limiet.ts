import type { Db } from "@/lib/data/client";
import { isDemoDatabase } from "@/lib/data/demo-mark";

const GEWOON = 600;
const HOUDBAAR_MS = 5000;
const bewaard = new WeakMap<Db, { readonly at: number; readonly isDemo: Promise<boolean> }>();

/** Calls per key per minute: the setting, else 600, and none in a demo. 0 means no limit. */
export async function findApiLimiet(db: Db, setting: number | undefined): Promise<number> {
  if (setting !== undefined) return setting;
  return (await readDemo(db)) ? 0 : GEWOON;
}

/** The mark of the database, at most five seconds old: every call asks, and it never changes in a filled database. */
function readDemo(db: Db): Promise<boolean> {
  const known = bewaard.get(db);
  if (known && performance.now() - known.at < HOUDBAAR_MS) return known.isDemo;
  const isDemo = isDemoDatabase(db);
  bewaard.set(db, { at: performance.now(), isDemo });
  isDemo.catch(() => bewaard.delete(db));
  return isDemo;
}
