import "server-only";
import { createDb, type Db } from "@/lib/data/client";
import { readHartslag } from "@/lib/data/hartslag";
import { sql } from "@/lib/data/sql";
import { env } from "@/lib/env";

const LIMIET_MS = 1000;
const STAP_MS = 100;
/** Four missed beats: longer than a restart of the worker takes. */
const STIL_SECONDEN = 45;

const kept = ((globalThis as { servicepleinGezondheid?: { db?: Db } }).servicepleinGezondheid ??= {});

/** A pool of its own: a busy application must not look like a dead one, nor wait behind itself. */
export function healthDb(): Db {
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL ontbreekt.");
  return (kept.db ??= createDb(env.DATABASE_URL, { max: 2, naam: "serviceplein-gezondheid", statementTimeout: LIMIET_MS }));
}

export type Gereedheid = "klaar" | "database" | "worker";

async function check(): Promise<Gereedheid> {
  const db = healthDb();
  await db.$queryRaw(sql`SELECT 1`);
  if (env.WORKER !== "ingebouwd") return "klaar";
  const stil = await readHartslag(db);
  return stil !== null && stil <= STIL_SECONDEN ? "klaar" : "worker";
}

/** Waits in short steps: a stretch in which this process could not listen at all counts as one of them, not as silence of the database. */
async function waitListening(ms: number): Promise<void> {
  for (let rest = ms; rest > 0; rest -= STAP_MS) await new Promise<void>((resolve) => setTimeout(resolve, STAP_MS).unref());
}

/** Whether this instance can do its work now, and if not which part is missing; known within a second unless asked more patiently. */
export async function readGereedheid(geduldMs: number = LIMIET_MS): Promise<Gereedheid> {
  const late = waitListening(geduldMs).then((): Gereedheid => "database");
  return Promise.race([check().catch((): Gereedheid => "database"), late]);
}
