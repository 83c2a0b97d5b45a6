import { createHash } from "node:crypto";
import { installQueues } from "@/lib/data/boss";
import { migrate } from "@/lib/data/migrate/migrate";
import { readMigrations } from "@/lib/data/migrate/read-migrations";
import { step } from "../launcher/progress";
import { StopReason } from "../launcher/stop-reason";
import { checkArchive, type Head } from "./archive";
import { withClient } from "./connection";
import { loadArchive } from "./load-archive";

const checksum = (text: string) => createHash("sha256").update(text).digest("hex");

/** The migrations up to the moment of the backup; refused when the backup knows one that this version does not. */
async function migrationsOf(head: Head): Promise<Awaited<ReturnType<typeof readMigrations>>> {
  const list = await readMigrations();
  const ours = new Map(list.migrationDirectories.map(({ path, migrationFile: { content } }) => [path, checksum(content.value)]));
  const strange = head.migraties.find(({ naam, controle }) => ours.get(naam) !== controle);
  if (strange) throw new StopReason(`De back-up is van een andere versie van Serviceplein (migratie ${strange.naam}). Gebruik die versie, of een nieuwere.`);
  const names = new Set(head.migraties.map(({ naam }) => naam));
  return { ...list, migrationDirectories: list.migrationDirectories.filter(({ path }) => names.has(path)) };
}

/**
 * Builds the schema of the backup in an empty database, loads every row, and brings it up to this version. A demo
 * never lands on a server of one's own, and nobody is signed in afterwards.
 */
export async function restoreInto(url: string, file: string, { mayBeDemo }: { mayBeDemo: boolean }): Promise<{ rows: number; head: Head }> {
  const head = await step("Back-up controleren", () => checkArchive(file));
  if (head.isDemo && !mayBeDemo) throw new StopReason("Deze back-up is van de demo. Zij brengt accounts mee waarvan iedereen het wachtwoord kent, en kan daarom alleen terug in de ingebouwde database.");
  const migrations = await migrationsOf(head);
  await migrate(url, { migrations });
  await installQueues(url);
  const rows = await step("Gegevens terugzetten", () => withClient(url, (client) => loadArchive(client, file, head)));
  await migrate(url);
  return { rows, head };
}
