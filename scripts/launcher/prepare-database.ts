import { installQueues } from "@/lib/data/boss";
import { createDb, type Db } from "@/lib/data/client";
import { markDemo } from "@/lib/data/demo-mark";
import { grantApplication } from "@/lib/data/migrate/grant-application";
import { migrate } from "@/lib/data/migrate/migrate";
import { withLock } from "@/lib/data/migrate/with-lock";
import { seedDemo } from "@/prisma/seed/demo";
import { seedReferentie } from "@/prisma/seed/referentie";
import { step } from "./progress";

async function withDb<T>(url: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = createDb(url, { max: 4, naam: "serviceplein-start", statementTimeout: 300_000 });
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
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
    await step("Demo-organisatie Stadskantoor Waterstede vullen", () => seedDemo(db, { voortgang: (tekst) => console.log(`  ${tekst}`) }));
  });
}
