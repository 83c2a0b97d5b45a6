import type { Tx } from "./client";
import { sql } from "./sql";

/** Gives a failed job one more round of tries, in the state that pg-boss itself uses for that. Answers its queue, null when it did not fail. */
export async function retryFailedJob(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ name: string }[]>(sql`UPDATE pgboss.job
    SET state = 'retry', retry_count = 0, start_after = now(), started_on = NULL, completed_on = NULL, output = NULL
    WHERE id = ${id}::uuid AND state = 'failed' RETURNING name`);
  return row?.name ?? null;
}
