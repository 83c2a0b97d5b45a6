import "server-only";
import { connectionOf } from "@/lib/data/client";
import { getDb } from "../database";
import { Hub } from "./hub";

// Hot reload runs modules again but keeps globalThis: a second hub would be a second listener.
const kept = globalThis as { servicepleinStroom?: Hub };

/** The one hub of this process. Its streams end when the process is asked to stop, else they would hold it up. */
export function getHub(): Hub {
  if (kept.servicepleinStroom) return kept.servicepleinStroom;
  const db = getDb();
  const hub = new Hub({ db, url: connectionOf(db) });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void hub.stop());
  return (kept.servicepleinStroom = hub);
}
