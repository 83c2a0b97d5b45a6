import type { Client } from "pg";

/**
 * Ends what a backup would bring back to life: whoever was signed in at that moment, and every open link to get in.
 * What was signed out, revoked or changed since is unknown here, so all of it ends; people sign in again.
 */
export async function endRestoredAccess(client: Client): Promise<void> {
  await client.query("UPDATE sessie SET beeindigd_op = clock_timestamp() WHERE beeindigd_op IS NULL");
  await client.query(`UPDATE toegangsbewijs SET ingetrokken_op = clock_timestamp()
    WHERE soort IN ('uitnodiging', 'herstel', 'eerste_beheerder') AND gebruikt_op IS NULL AND ingetrokken_op IS NULL`);
}
