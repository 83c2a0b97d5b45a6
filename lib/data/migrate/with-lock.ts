import { Client } from "pg";
import { MigrationRefused } from "./migration-refused";

/** What may be done by one process at a time, on all machines together. */
export const LOCKS = { migrate: 1, fill: 2 } as const;
const FAMILY = 8_731_204;
const WAIT_MS = 60_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs the work while holding an advisory lock: the others wait, then mostly find nothing left to do. */
export async function withLock<T>(url: string, lock: keyof typeof LOCKS, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: `serviceplein-slot-${lock}`, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    for (const end = Date.now() + WAIT_MS; ; await pause(200)) {
      const { rows } = await client.query<{ got: boolean }>("SELECT pg_try_advisory_lock($1, $2) AS got", [FAMILY, LOCKS[lock]]);
      if (rows[0]?.got) break;
      if (Date.now() > end) throw new MigrationRefused("Een andere start werkt de database al meer dan een minuut bij. Wacht tot die klaar is en start opnieuw.");
    }
    return await work();
  } finally {
    await client.end();
  }
}
