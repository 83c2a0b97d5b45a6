import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findBinaries, type PostgresVersion } from "./binaries";
import { findFreePort } from "./free-port";
import { databaseIdentity, type Identity } from "./identity";
import { initCluster, SUPERUSER } from "./init-cluster";
import { clearLeftovers, spawnPostgres, stopPostgres, tailOf, waitReady } from "./postgres-process";

export type ClusterOptions = {
  readonly dataDir: string;
  readonly version?: PostgresVersion;
  /** Off only for throwaway clusters of tests. */
  readonly isDurable?: boolean;
  readonly onSpawn?: (child: ChildProcess) => void;
  readonly onStep?: (text: string) => void;
};
export type Cluster = { readonly url: string; readonly process: ChildProcess; stop(): Promise<void> };
/** What stands beside the cluster: how to reach it, who has it up, and whether the demo organisation is complete. */
export type ClusterNote = { password: string; port?: number; pid?: number; isFilled?: boolean; preparedBy?: string; hasClock?: boolean; appUrl?: string; holder?: "start" | "worker" | "script" };

export const DATABASE_NAME = "serviceplein";
export const clusterFolder = (dataDir: string) => join(realpathSync(dataDir), "postgres");
const noteFile = (dataDir: string) => join(dataDir, "cluster.json");

/** What is written down about the cluster of this folder; null when there is none yet. */
export function readNote(dataDir: string): ClusterNote | null {
  try {
    return JSON.parse(readFileSync(noteFile(dataDir), "utf8")) as ClusterNote;
  } catch {
    return null;
  }
}

/** Written beside and renamed: a reader never sees half a note. */
export function writeNote(dataDir: string, note: ClusterNote): void {
  const half = `${noteFile(dataDir)}.${process.pid}`;
  writeFileSync(half, JSON.stringify(note), { mode: 0o600 });
  renameSync(half, noteFile(dataDir));
}

/** Says who has the cluster from now on, as soon as that is so: others wait for a script and join whoever stays. */
export function tellHolder(dataDir: string, by: Pick<ClusterNote, "holder" | "appUrl">): void {
  const note = readNote(dataDir);
  if (note) writeNote(dataDir, { ...note, ...by });
}

export const urlOf = (note: ClusterNote, database: string) => `postgresql://${SUPERUSER}:${note.password}@127.0.0.1:${note.port}/${database}`;

function giveTo(folder: string, identity: Identity): void {
  if (!identity) return;
  chownSync(folder, identity.uid, identity.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) chownSync(join(entry.parentPath, entry.name), identity.uid, identity.gid);
}

async function launch(options: ClusterOptions, native: string, identity: Identity): Promise<Cluster> {
  const clusterDir = clusterFolder(options.dataDir);
  const logFile = join(options.dataDir, "logboek/postgres.log");
  const flags = options.isDurable === false ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"] : [];
  for (let attempt = 0; attempt < 5; attempt++) {
    const known = readNote(options.dataDir) as ClusterNote;
    const note = { ...known, port: await findFreePort(attempt === 0 ? known.port : undefined) };
    const child = spawnPostgres({ native, clusterDir, identity, port: note.port, logFile, flags, ...(options.onSpawn && { onSpawn: options.onSpawn }) });
    const url = urlOf(note, "postgres");
    if (await waitReady(child, url)) {
      writeNote(options.dataDir, { ...note, ...(child.pid !== undefined && { pid: child.pid }) });
      return { url, process: child, stop: () => stopPostgres(child) };
    }
    await stopPostgres(child);
    if (!tailOf(logFile).includes("could not")) break;
  }
  throw new Error(`De ingebouwde database start niet. Laatste regels van ${logFile}:\n${tailOf(logFile)}`);
}

/** Brings up the embedded PostgreSQL of a data folder: made at the first time, recovered after a crash. The caller holds the lock. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const version = options.version ?? 18;
  const clusterDir = clusterFolder(options.dataDir);
  const identity = databaseIdentity(clusterDir);
  const native = findBinaries(identity, version);
  mkdirSync(join(options.dataDir, "logboek"), { recursive: true, mode: 0o700 });
  if (existsSync(join(clusterDir, "PG_VERSION"))) {
    if (!readNote(options.dataDir)) throw new Error(`Bij de database in ${clusterDir} ontbreekt ${noteFile(options.dataDir)}. Zet dat bestand terug, of begin opnieuw met: npm run db -- reset`);
    if (identity && statSync(clusterDir).uid !== identity.uid) giveTo(clusterDir, identity);
    await clearLeftovers(clusterDir);
  } else {
    options.onStep?.("Database aanmaken");
    const password = randomBytes(24).toString("base64url");
    writeNote(options.dataDir, { password });
    await initCluster({ native, clusterDir, identity, password, version, isDurable: options.isDurable !== false, ...(options.onSpawn && { onSpawn: options.onSpawn }) });
  }
  return launch(options, native, identity);
}
