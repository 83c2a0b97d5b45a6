import { Client } from "pg";
import { installQueues } from "@/lib/data/boss";
import { createDb, type Db } from "@/lib/data/client";
import { isDemoFilled, markDemo } from "@/lib/data/demo-mark";
import { grantApplication } from "@/lib/data/migrate/grant-application";
import { migrate } from "@/lib/data/migrate/migrate";
import { withLock } from "@/lib/data/migrate/with-lock";
import { seedDemo } from "@/prisma/seed/demo";
import { seedReferentie } from "@/prisma/seed/referentie";
import { step } from "./progress";

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

async function fillDemo(url: string): Promise<void> {
  await withDb(url, async (db) => {
    await markDemo(db, "demo");
    await step("Demo-organisatie Stadskantoor Waterstede vullen", () => seedDemo(db, { voortgang: (tekst) => console.log(`  ${tekst}`) }));
    await markDemo(db, "demo_gevuld");
  });
}

/**
 * The database of the embedded server: made, migrated and filled with the demo organisation, once. A first
 * start that was interrupted begins again; half a town hall is of no use.
 */
export async function prepareEmbedded(serverUrl: string): Promise<string> {
  const url = serverUrl.replace(/postgres$/, DATABASE_NAME);
  const exists = await onServer(serverUrl, async (client) => (await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE_NAME])).rowCount);
  const isFilled = exists === 1 && (await withDb(url, isDemoFilled).catch(() => false));
  if (!isFilled) {
    await onServer(serverUrl, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${DATABASE_NAME} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
    });
  }
  await prepareDatabase(url, url);
  if (!isFilled) await fillDemo(url);
  return url;
}
