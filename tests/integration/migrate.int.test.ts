import type { MigrationList } from "@prisma/schema-engine-wasm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate, migrationStatus } from "@/lib/data/migrate/migrate";
import { readMigrations } from "@/lib/data/migrate/read-migrations";
import { startThrowawayCluster, type ThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { withClient } from "@/tests/support/with-client";

const withFile = (list: MigrationList, path: string, value: string): MigrationList => ({
  ...list,
  migrationDirectories: [...list.migrationDirectories.filter((directory) => directory.path !== path), { path, migrationFile: { path: "migration.sql", content: { tag: "ok", value } } }],
});

describe.each([15, 18] as const)("migrating on PostgreSQL %i", (version) => {
  let cluster: ThrowawayCluster;
  let number = 0;
  const emptyDatabase = async () => {
    const name = `leeg_${++number}`;
    await withClient(cluster.url, (client) => client.query(`CREATE DATABASE ${name}`));
    return cluster.url.replace(/postgres$/, name);
  };
  beforeAll(async () => {
    cluster = await startThrowawayCluster({ version });
  });
  afterAll(() => cluster.stop());

  it("applies everything once when two instances start together, and nothing the second time", async () => {
    const url = await emptyDatabase();
    const all = (await readMigrations()).migrationDirectories.map((directory) => directory.path);
    const results = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(results.flat()).toEqual(all);
    expect(await migrate(url)).toEqual([]);
    expect(await migrationStatus(url)).toMatchObject({ applied: all, waiting: [], edited: [], failed: [], unknown: [] });
    const { rows } = await withClient(url, (client) => client.query("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1"));
    expect(rows.map((row: { migration_name: string }) => row.migration_name)).toEqual(all);
  });

  it("refuses an applied file that was edited, and a database that is newer", async () => {
    const url = await emptyDatabase();
    const list = await readMigrations();
    const more = withFile(list, "9998_proef", "CREATE TABLE proef (id int);");
    await migrate(url, { migrations: more });
    await expect(migrate(url, { migrations: withFile(list, "9998_proef", "CREATE TABLE proef (id bigint);") })).rejects.toThrow(/9998_proef is gewijzigd/);
    await expect(migrate(url)).rejects.toThrow(/nieuwer dan deze versie.*9998_proef/);
  });

  it("leaves nothing of a file that fails halfway, and does it again when it is repaired", async () => {
    const url = await emptyDatabase();
    const list = await readMigrations();
    const broken = withFile(list, "9999_half", "CREATE TABLE half (id int); SELECT 1 / 0;");
    await expect(migrate(url, { migrations: broken })).rejects.toThrow(/9999_half is niet gelukt.*division by zero/);
    const { rows } = await withClient(url, (client) => client.query("SELECT to_regclass('half') AS half"));
    expect(rows).toEqual([{ half: null }]);
    expect(await migrate(url, { migrations: withFile(list, "9999_half", "CREATE TABLE half (id int);") })).toEqual(["9999_half"]);
  });

  it("keeps function bodies with semicolons whole", async () => {
    const url = await emptyDatabase();
    await migrate(url);
    const { rows } = await withClient(url, (client) => client.query("SELECT count(*)::int AS n FROM pg_trigger WHERE NOT tgisinternal"));
    expect((rows[0] as { n: number }).n).toBeGreaterThan(5);
  });
});
