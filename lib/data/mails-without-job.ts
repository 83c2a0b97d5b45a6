import type { Tx } from "./client";
import { sql } from "./sql";

/** Waiting mails that nobody is going to send, oldest first. One worker at a time looks; another gets an empty list. */
export async function listMailsWithoutJob(tx: Tx): Promise<string[]> {
  const [slot] = await tx.$queryRaw<{ vrij: boolean }[]>(sql`SELECT pg_try_advisory_xact_lock(hashtext('mails-without-job')) AS vrij`);
  if (!slot?.vrij) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`
    SELECT m.id FROM mail m WHERE m.status = 'wacht' AND m.created_at < now() - interval '1 minute'
      AND NOT EXISTS (SELECT 1 FROM pgboss.job j WHERE j.name = 'mail' AND j.state IN ('created', 'retry', 'active') AND j.data->>'id' = m.id::text)
    ORDER BY m.created_at LIMIT 500`);
  return rows.map(({ id }) => id);
}
