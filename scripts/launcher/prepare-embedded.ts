import { type ClusterNote, DATABASE_NAME, readNote, writeNote } from "../cluster/embedded-cluster";
import type { Clock } from "./wanted-clock";
import { fingerprint } from "./fingerprint";

/** What the contents of a database follow from, apart from what people do in it. */
const ORIGIN = ["prisma/migrations", "prisma/seed", "lib/data/boss.ts", "lib/data/migrate", "package-lock.json"];

async function makeEmpty(serverUrl: string): Promise<void> {
  const { Client } = await import("pg");
  const client = new Client({ connectionString: serverUrl });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${DATABASE_NAME} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
  } finally {
    await client.end();
  }
}

/** `clock`: what a start asks for (null is real time); absent for a script, which leaves the clock alone. */
type Wanted = { readonly dataDir: string; readonly clock?: Clock | null };

const note = (dataDir: string, change: Partial<ClusterNote>) => writeNote(dataDir, { ...(readNote(dataDir) as ClusterNote), ...change });

/**
 * The database of the embedded server: made, migrated and filled with the demo organisation, once. A first
 * start that was interrupted begins again; half a town hall is of no use. That it was complete stands beside
 * the cluster, not in it: what somebody restored into it is never taken for half a demo.
 */
export async function prepareEmbedded(serverUrl: string, { dataDir, clock }: Wanted): Promise<string> {
  const url = serverUrl.replace(/postgres$/, DATABASE_NAME);
  const { isFilled, preparedBy, hasClock } = readNote(dataDir) as ClusterNote;
  const origin = fingerprint(ORIGIN);
  // The usual start finds nothing to do, and then need not even load the code that would do it.
  if (isFilled && preparedBy === origin && (clock === undefined || (clock === null && !hasClock))) return url;
  const { fillDemo, prepareDatabase } = await import("./prepare-database");
  if (!isFilled) await makeEmpty(serverUrl);
  await prepareDatabase(url, url);
  if (clock !== undefined) await (await import("./apply-clock")).applyClock(url, clock);
  if (!isFilled) await fillDemo(url);
  note(dataDir, { isFilled: true, preparedBy: origin, ...(clock !== undefined && { hasClock: clock !== null }) });
  return url;
}
