import type { Db } from "./client";
import { sql } from "./sql";

const SLEUTEL = "hartslag";
const ELKE_MS = 10_000;

/**
 * Lets the worker say every ten seconds that it lives, beginning now; the ready page of every instance reads it.
 * A beat that fails is not retried: silence is the message. Answers how to stop.
 */
export async function startHartslag(db: Db): Promise<() => void> {
  await beat(db);
  const timer = setInterval(() => void beat(db).catch(() => undefined), ELKE_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function beat(db: Db): Promise<void> {
  await db.$executeRaw(sql`INSERT INTO instelling (sleutel, waarde, updated_at) VALUES (${SLEUTEL}, 'true'::jsonb, clock_timestamp())
    ON CONFLICT (sleutel) DO UPDATE SET updated_at = clock_timestamp()`);
}

/** Seconds since the last beat by the clock of the database; null when no worker ever ran here. */
export async function readHartslag(db: Db): Promise<number | null> {
  const [row] = await db.$queryRaw<{ geleden: number }[]>(sql`SELECT extract(epoch FROM clock_timestamp() - updated_at)::float8 AS geleden FROM instelling WHERE sleutel = ${SLEUTEL}`);
  return row?.geleden ?? null;
}
