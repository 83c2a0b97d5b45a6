import type { HistoryDiagnostic, MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { MigrationRefused } from "./migration-refused";
import { readMigrations } from "./read-migrations";
import { withSchemaEngine } from "./schema-engine";
import { withLock } from "./with-lock";

export type MigrationStatus = { readonly applied: readonly string[]; readonly waiting: readonly string[]; readonly edited: readonly string[]; readonly failed: readonly string[]; readonly unknown: readonly string[] };
type Options = { readonly migrations?: MigrationList; readonly onStep?: (text: string) => void };

const FILTERS = { externalTables: [], externalEnums: [] };

const unknownOf = (history: HistoryDiagnostic | null) => (history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : []);
const waitingOf = (history: HistoryDiagnostic | null) => (history && "unappliedMigrationNames" in history ? history.unappliedMigrationNames : []);

async function diagnose(engine: SchemaEngine, migrationsList: MigrationList): Promise<MigrationStatus> {
  const found = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: FILTERS });
  const all = migrationsList.migrationDirectories.map((directory) => directory.path);
  const waiting = found.hasMigrationsTable ? waitingOf(found.history) : all;
  return {
    waiting,
    applied: all.filter((name) => !waiting.includes(name) && !found.failedMigrationNames.includes(name)),
    // A file that failed left nothing behind, so repairing it is not editing history.
    edited: found.editedMigrationNames.filter((name) => !found.failedMigrationNames.includes(name)),
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

/** The engine answers with its own call stack; the name of the file and PostgreSQL's reason are what helps. */
function explain(error: unknown): never {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) throw error;
  const name = /migration_name="([^"]+)"/.exec(error.message)?.[1] ?? "";
  throw new MigrationRefused(`De migratie ${name} is niet gelukt; van dit bestand is niets toegepast. PostgreSQL: ${error.cause.message}`, { cause: error });
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
  const run = () =>
    withSchemaEngine(url, async (engine) => {
      const status = await diagnose(engine, list);
      refuseWhenUnsound(status);
      for (const migrationName of status.failed) await engine.markMigrationRolledBack({ migrationName });
      if (status.waiting.length + status.failed.length === 0) return [];
      options.onStep?.(`Database bijwerken (${status.waiting.length + status.failed.length})`);
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: list, filters: FILTERS });
      return appliedMigrationNames;
    });
  return withLock(url, "migrate", () => run().catch(explain));
}
