import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { diffSchema } from "@/lib/data/migrate/diff-schema";
import { migrationStatus } from "@/lib/data/migrate/migrate";
import { MIGRATIONS_DIR, readMigrations, readSchema, SCHEMA_DIR } from "@/lib/data/migrate/read-migrations";
import { projectRoot } from "../project-root";
import { fillDemo, prepareDatabase } from "../launcher/prepare-database";
import { StopReason } from "../launcher/stop-reason";
import type { Reached } from "../with-database";
import { backup } from "./backup";
import { withClient } from "./connection";
import { restoreInto } from "./restore";
import { replaceEmbedded } from "./swap-database";

const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;

function fileOf(argument: string | undefined, usage: string): string {
  if (!argument) throw new StopReason(`Noem een bestand: npm run db -- ${usage} /pad/naar/bestand`);
  return resolve(process.env.INIT_CWD ?? projectRoot, argument);
}

async function showStatus({ ownerUrl }: Reached): Promise<void> {
  const status = await migrationStatus(ownerUrl);
  for (const naam of status.applied) console.log(`toegepast  ${naam}${status.edited.includes(naam) ? "  (daarna gewijzigd!)" : ""}`);
  for (const naam of status.failed) console.log(`afgebroken ${naam}`);
  for (const naam of status.waiting) console.log(`wacht      ${naam}`);
  for (const naam of status.unknown) console.log(`onbekend   ${naam}  (de database is nieuwer dan deze versie)`);
}

async function resetDatabase({ url, isEmbedded }: Reached): Promise<void> {
  if (!isEmbedded) throw new StopReason("Leegmaken kan alleen met de ingebouwde database, niet met DATABASE_URL.");
  await replaceEmbedded(url, async (fresh) => {
    await prepareDatabase(fresh, fresh);
    await fillDemo(fresh);
  });
  console.log("De ingebouwde database is opnieuw gemaakt, met de demo-organisatie.");
}

/** Read by the health page of beheer, which warns when the last one is more than a day old. */
const MARK_BACKUP = `INSERT INTO instelling (sleutel, waarde, updated_at) VALUES ('backup', 'true'::jsonb, clock_timestamp())
  ON CONFLICT (sleutel) DO UPDATE SET updated_at = clock_timestamp()`;

async function writeBackup({ ownerUrl }: Reached, argument: string | undefined): Promise<void> {
  const file = fileOf(argument, "backup");
  const { bytes, tables } = await backup(ownerUrl, file);
  await withClient(ownerUrl, (client) => client.query(MARK_BACKUP));
  console.log(`Back-up gemaakt: ${file} (${tables} tabellen, ${inMegabytes(bytes)})`);
}

async function requireEmpty(url: string): Promise<void> {
  const { rows } = await withClient(url, (client) => client.query<{ aantal: number }>("SELECT count(*)::int AS aantal FROM pg_tables WHERE schemaname = 'public'"));
  if (rows[0]?.aantal !== 0) throw new StopReason("Terugzetten kan alleen in een lege database. Maak een nieuwe aan en laat DATABASE_URL daarnaar wijzen.");
}

async function restoreBackup({ url, ownerUrl, isEmbedded }: Reached, argument: string | undefined): Promise<void> {
  const file = fileOf(argument, "restore");
  if (!isEmbedded) await requireEmpty(ownerUrl);
  const { rows, head } = isEmbedded ? await replaceEmbedded(url, (fresh) => restoreInto(fresh, file, { mayBeDemo: true })) : await restoreInto(ownerUrl, file, { mayBeDemo: false });
  if (!isEmbedded) await prepareDatabase(url, ownerUrl);
  console.log(`Teruggezet: ${rows} rijen van ${head.gemaaktOp}. Wachtende mails gaan weer lopen zodra de worker draait; start met WORKER=uit om eerst te kijken. Iedereen moet opnieuw inloggen.`);
}

/** The SQL from the committed schema to the one in the working copy, as a start to be reviewed and completed by hand. */
async function writeMigration({ url }: Reached, naam: string | undefined): Promise<void> {
  if (!naam || !/^[a-z0-9_]+$/.test(naam)) throw new StopReason("Noem de migratie in kleine letters: npm run db -- diff naam_van_de_wijziging");
  const now = await readSchema();
  const git = (args: readonly string[]) => execFileSync("git", args, { cwd: projectRoot, encoding: "utf8" });
  const names = git(["ls-tree", "--name-only", "HEAD", "prisma/schema/"]).split("\n").filter((file) => file.endsWith(".prisma"));
  const before = { files: names.map((file) => ({ path: join(SCHEMA_DIR, file.split("/").pop() ?? ""), content: git(["show", `HEAD:${file}`]) })) };
  const sql = await diffSchema(url, before, now);
  if (sql.includes("empty migration")) return console.log("Het schema is niet veranderd sinds de laatste commit.");
  const number = String((await readMigrations()).migrationDirectories.length + 1).padStart(4, "0");
  const folder = join(MIGRATIONS_DIR, `${number}_${naam}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), sql);
  console.log(`Geschreven: ${folder}/migration.sql. Lees het na en vul aan wat Prisma niet kan zeggen.`);
}

export type Command = { readonly isRaw: boolean; run(reached: Reached, argument: string | undefined): Promise<void> };

/** The subcommands of `npm run db`. Raw ones find the database as it is, whatever its schema. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: { isRaw: false, run: showStatus },
  status: { isRaw: true, run: showStatus },
  reset: { isRaw: true, run: resetDatabase },
  backup: { isRaw: true, run: writeBackup },
  restore: { isRaw: true, run: restoreBackup },
  diff: { isRaw: true, run: writeMigration },
};
