import type { HistoryDiagnostic, MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { Client } from "pg";
import { readMigrations } from "./read-migrations";
import { withSchemaEngine } from "./schema-engine";

/** A reason not to migrate that the administrator can act upon; the message is a whole Dutch sentence. */
export class MigrationRefused extends Error {}

export type MigrationStatus = { readonly applied: readonly string[]; readonly waiting: readonly string[]; readonly edited: readonly string[]; readonly failed: readonly string[]; readonly unknown: readonly string[] };
type Options = { readonly migrations?: MigrationList; readonly onStep?: (text: string) => void };

const FILTERS = { externalTables: [], externalEnums: [] };
const LOCK = [8_731_204, 1];
const WAIT_MS = 60_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One migrates at a time, also from different machines: the others wait, then find nothing left to do. */
async function withLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: "serviceplein-migratieslot", connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    for (const end = Date.now() + WAIT_MS; ; await pause(200)) {
      const { rows } = await client.query<{ got: boolean }>("SELECT pg_try_advisory_lock($1, $2) AS got", LOCK);
      if (rows[0]?.got) break;
      if (Date.now() > end) throw new MigrationRefused("Een andere start werkt de database al meer dan een minuut bij. Wacht tot die klaar is en start opnieuw.");
    }
    return await work();
  } finally {
    await client.end();
  }
}

const unknownOf = (history: HistoryDiagnostic | null) => (history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : []);
const waitingOf = (history: HistoryDiagnostic | null) => (history && "unappliedMigrationNames" in history ? history.unappliedMigrationNames : []);

async function diagnose(engine: SchemaEngine, migrationsList: MigrationList): Promise<MigrationStatus> {
  const found = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: FILTERS });
  const all = migrationsList.migrationDirectories.map((directory) => directory.path);
  const waiting = found.hasMigrationsTable ? waitingOf(found.history) : all;
  return {
    waiting,
    applied: all.filter((name) => !waiting.includes(name) && !found.failedMigrationNames.includes(name)),
    edited: found.editedMigrationNames,
    failed: found.failedMigrationNames,
    unknown: unknownOf(found.history).filter((name) => !found.failedMigrationNames.includes(name)),
  };
}

function refuseWhenUnsound(status: MigrationStatus): void {
  if (status.unknown.length > 0) {
    throw new MigrationRefused(`De database is nieuwer dan deze versie van Serviceplein (${status.unknown.join(", ")}). Werk eerst de programmatuur bij.`);
  }
  if (status.edited.length > 0) {
    throw new MigrationRefused(`De migratie ${status.edited.join(", ")} is gewijzigd nadat zij op deze database is toegepast. Zet het bestand terug en maak een nieuwe migratie.`);
  }
}

/** Tells which migrations this database has, lacks, or has in another form. Changes nothing. */
export async function migrationStatus(url: string, options: Options = {}): Promise<MigrationStatus> {
  const list = options.migrations ?? (await readMigrations());
  return withSchemaEngine(url, (engine) => diagnose(engine, list));
}

/**
 * Brings the database to the schema of this checkout and answers the names that were applied. A file that was
 * cut off by a crash left nothing behind, because a file is one transaction: it is simply done again.
 */
export async function migrate(url: string, options: Options = {}): Promise<readonly string[]> {
  const list = options.migrations ?? (await readMigrations());
  return withLock(url, () =>
    withSchemaEngine(url, async (engine) => {
      const status = await diagnose(engine, list);
      refuseWhenUnsound(status);
      for (const migrationName of status.failed) await engine.markMigrationRolledBack({ migrationName });
      if (status.waiting.length + status.failed.length === 0) return [];
      options.onStep?.(`Database bijwerken (${status.waiting.length + status.failed.length})`);
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: list, filters: FILTERS });
      return appliedMigrationNames;
    }),
  );
}
