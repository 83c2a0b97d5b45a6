import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startThrowawayCluster, type ThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { createDatabase, dropDatabase } from "@/tests/support/create-database";
import { runScript } from "@/tests/support/run-script";
import { withClient } from "@/tests/support/with-client";

const AUTH_SECRET = "u7Kq2vX9mB4tR8wZ1nC6yF3hJ5pL0sDa";
const folder = mkdtempSync(join(tmpdir(), "serviceplein-script-"));
const file = join(folder, "plein.backup");
const ROWS = `SELECT c.relname AS naam, (xpath('/row/c/text()', query_to_xml(format('SELECT md5(COALESCE(string_agg(t::text, chr(10) ORDER BY t::text COLLATE "C"), '''')) || count(*) AS c FROM public.%I t', c.relname), false, true, '')))[1]::text AS som
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname NOT IN ('_prisma_migrations', 'instelling') ORDER BY 1`;
const contents = (url: string) => withClient(url, async (client) => (await client.query<{ naam: string; som: string }>(ROWS)).rows);

describe("npm run db with an own database, from PostgreSQL 15 to 18", { timeout: 60_000 }, () => {
  let oldest: ThrowawayCluster;
  let newest = "";
  const db = (url: string, ...args: string[]) => runScript("db", args, { DATABASE_URL: url, AUTH_SECRET, DATA_DIR: folder });
  beforeAll(async () => {
    oldest = await startThrowawayCluster({ version: 15 });
    newest = await createDatabase(null);
  }, 60_000);
  afterAll(async () => {
    await oldest.stop();
    await dropDatabase(newest);
    rmSync(folder, { recursive: true });
  });

  it("makes schema and base data on the oldest, and a backup of it in one file", async () => {
    expect(await db(oldest.url, "migrate")).toMatchObject({ code: 0, uit: expect.stringContaining("toegepast  0001_begin") as string });
    const { code, uit } = await db(oldest.url, "backup", file);
    expect(code).toBe(0);
    expect(uit).toContain(`Back-up gemaakt: ${file}`);
    expect(statSync(file).size).toBeGreaterThan(1000);
  });

  it("puts it back in an empty database on the newest: every row", async () => {
    const { code, uit } = await db(newest, "restore", file);
    expect(code).toBe(0);
    expect(uit).toMatch(/Teruggezet: \d{3,} rijen/);
    expect(await contents(newest)).toEqual(await contents(oldest.url));
    expect((await db(newest, "status")).uit).not.toContain("wacht");
  });

  it("refuses a database that has something in it, and a file that is not there, in one line", async () => {
    for (const { code, fout } of [await db(newest, "restore", file), await db(newest, "backup"), await db(newest, "reset")]) {
      expect(code).toBe(1);
      expect(fout.trim().split("\n")).toHaveLength(1);
    }
    expect(await contents(newest)).toEqual(await contents(oldest.url));
  });
});
