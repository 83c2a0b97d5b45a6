import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";

export const MIGRATIONS_DIR = join(process.cwd(), "prisma/migrations");
export const SCHEMA_DIR = join(process.cwd(), "prisma/schema");

/** The migrations of this checkout, in the order in which they are applied. */
export async function readMigrations(baseDir = MIGRATIONS_DIR): Promise<MigrationList> {
  const entries = (await readdir(baseDir, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = entries.map((entry) => entry.name).sort();
  const migrationDirectories = await Promise.all(
    names.map(async (path) => {
      const value = await readFile(join(baseDir, path, "migration.sql"), "utf8");
      return { path, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
    }),
  );
  const lockfile = { path: "./migration_lock.toml", content: await readFile(join(baseDir, "migration_lock.toml"), "utf8").catch(() => null) };
  return { baseDir, lockfile, shadowDbInitScript: "", migrationDirectories };
}

/** The Prisma schema of this checkout, one file per subject. */
export async function readSchema(dir = SCHEMA_DIR): Promise<SchemasContainer> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(".prisma")).sort();
  return { files: await Promise.all(names.map(async (name) => ({ path: join(dir, name), content: await readFile(join(dir, name), "utf8") }))) };
}
