import { afterAll, beforeAll } from "vitest";
import { createDb, type Db } from "@/lib/data/client";
import { createDatabase, dropDatabase } from "./create-database";

export type TestDatabase = {
  readonly url: string;
  readonly db: Db;
  /** A fresh clone instead of the present one. History cannot be emptied, so starting over means cloning (about 0.1 s). */
  reset(): Promise<void>;
};

/**
 * Called at the top of a test file: `const database = testDb()`. The file gets a clone of the template
 * before its first test and gives it back after its last.
 */
export function testDb(): TestDatabase {
  let url = "";
  let db: Db | undefined;
  const open = async () => {
    url = await createDatabase();
    db = createDb(url);
  };
  const close = async () => {
    await db?.$disconnect();
    db = undefined;
    if (url) await dropDatabase(url);
  };
  beforeAll(open);
  afterAll(close);
  return {
    get url() {
      return url;
    },
    get db() {
      if (!db) throw new Error("De testdatabase bestaat pas binnen een test of beforeAll.");
      return db;
    },
    async reset() {
      await close();
      await open();
    },
  };
}
