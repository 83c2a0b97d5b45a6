import { Client } from "pg";
import { installQueues } from "@/lib/data/boss";
import { createDb, type Db } from "@/lib/data/client";
import { markDemo } from "@/lib/data/demo-mark";
import { grantApplication } from "@/lib/data/migrate/grant-application";
import { migrate } from "@/lib/data/migrate/migrate";
import { withLock } from "@/lib/data/migrate/with-lock";
import { seedReferentie } from "@/prisma/seed/referentie";
import { type ClusterNote, readNote, writeNote } from "../cluster/embedded-cluster";
import { loadWhenPresent } from "./load-when-present";
import { step } from "./progress";

type DemoSeed = { seedDemo(db: Db, opts: { voortgang: (tekst: string) => void }): Promise<void> };

export const DATABASE_NAME = "serviceplein";

async function withDb<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = createDb(url, { max: 4, naam: "serviceplein-start", statementTimeout: 300_000 });
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
  }
}

async function onServer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Schema, queues and base data, whoever the owner of the tables is. Safe when several instances do it at once. */
export async function prepareDatabase(url: string, ownerUrl: string): Promise<void> {
  await step("Database bijwerken", async () => {
    await migrate(ownerUrl);
    await withLock(ownerUrl, "fill", async () => {
      await installQueues(ownerUrl);
      if (ownerUrl !== url) await grantApplication(ownerUrl, decodeURIComponent(new URL(url).username));
      await withDb(ownerUrl, seedReferentie);
    });
  });
}

/** Fills an empty, migrated database with the demo organisation and marks it as a demo. */
export async function fillDemo(url: string): Promise<void> {
  await withDb(url, async (db) => {
    await markDemo(db);
    const seed = await loadWhenPresent<DemoSeed>("prisma/seed/demo.ts");
    await step("Demo-organisatie Stadskantoor Waterstede vullen", async () => seed?.seedDemo(db, { voortgang: (tekst) => console.log(`  ${tekst}`) }));
  });
}

/**
 * The database of the embedded server: made, migrated and filled with the demo organisation, once. A first
 * start that was interrupted begins again; half a town hall is of no use. That it was complete stands beside
 * the cluster, not in it: what somebody restored into it is never taken for half a demo.
 */
export async function prepareEmbedded(serverUrl: string, dataDir: string): Promise<string> {
  const url = serverUrl.replace(/postgres$/, DATABASE_NAME);
  const isFilled = readNote(dataDir)?.isFilled === true;
  if (!isFilled) {
    await onServer(serverUrl, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${DATABASE_NAME} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
    });
  }
  await prepareDatabase(url, url);
  if (!isFilled) {
    await fillDemo(url);
    writeNote(dataDir, { ...(readNote(dataDir) as ClusterNote), isFilled: true });
  }
  return url;
}
