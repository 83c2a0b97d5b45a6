import type { Env } from "@/lib/env";
import { findDataDir } from "./cluster/data-dir";
import { clusterFolder, DATABASE_NAME, readNote, startCluster, tellHolder, urlOf } from "./cluster/embedded-cluster";
import { startGuard } from "./cluster/guard-client";
import { isPortFree } from "./cluster/free-port";
import { isLocked, takeLock, waitUnlocked } from "./cluster/lock";
import { prepareEmbedded } from "./launcher/prepare-embedded";
import { step } from "./launcher/progress";
import { readSettings } from "./launcher/settings";
import { endWith, StopReason } from "./launcher/stop-reason";
import { watchParents } from "./launcher/watch-parents";

export type Reached = { readonly url: string; readonly ownerUrl: string; readonly dataDir: string; readonly isEmbedded: boolean; readonly env: Env };
type Options = {
  /** Leaves schema and data as they are found; for scripts that judge or replace them. */
  readonly isRaw?: boolean;
  /** The work stays until Ctrl+C and ends itself: others may use its cluster, which is taken down after it. */
  readonly endsItself?: boolean;
};

/** What the rest of this process reads as settings: after this, lib/env.ts sees the database that we reached. */
async function lend<T>(reached: Reached, work: (reached: Reached) => Promise<T>): Promise<T> {
  process.env.DATABASE_URL = reached.url;
  process.env.DATA_DIR = reached.dataDir;
  return work(reached);
}

/** The cluster of a start that is running; waits for one that is still coming up. */
async function findRunning(dataDir: string): Promise<string> {
  for (const end = Date.now() + 120_000; Date.now() < end && (await isLocked(dataDir, "start")); ) {
    const note = readNote(dataDir);
    if (note?.port && note.isFilled && !(await isPortFree(note.port))) return urlOf(note, DATABASE_NAME);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new StopReason(`De ingebouwde database van ${dataDir} is niet bereikbaar. Probeer het opnieuw.`);
}

async function withOwnCluster<T>(base: Omit<Reached, "url" | "ownerUrl">, options: Options, work: (reached: Reached) => Promise<T>): Promise<T> {
  const { dataDir } = base;
  const holder = options.endsItself ? "worker" : "script";
  tellHolder(dataDir, { holder });
  await waitUnlocked(dataDir, "guard", 15_000);
  const guard = startGuard(dataDir, clusterFolder(dataDir));
  const cluster = await step("Ingebouwde database starten", () => startCluster({ dataDir, onSpawn: (child) => guard.watch(child) }));
  const stop = async () => {
    await cluster.stop();
    guard.dismiss();
  };
  if (!options.endsItself) for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop().finally(() => process.exit(130)));
  watchParents(() => void stop().finally(() => process.exit(1)));
  try {
    tellHolder(dataDir, { holder });
    const isEmpty = readNote(dataDir)?.isFilled !== true;
    const url = options.isRaw && !isEmpty ? cluster.url.replace(/postgres$/, DATABASE_NAME) : await prepareEmbedded(cluster.url, { dataDir });
    return await lend({ ...base, url, ownerUrl: url }, work);
  } finally {
    await stop();
  }
}

/** Takes the lock; when another script has it, waits its turn. False: somebody who stays has the cluster up. */
async function takeTurn(dataDir: string): Promise<boolean> {
  if (await takeLock(dataDir, "start")) return true;
  return step("Wachten op een ander script", async () => {
    for (const end = Date.now() + 600_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) {
      if (await takeLock(dataDir, "start")) return true;
      const holder = readNote(dataDir)?.holder;
      if (holder && holder !== "script") return false;
    }
    throw new StopReason(`Een ander script gebruikt de ingebouwde database van ${dataDir} al tien minuten. Probeer het later opnieuw.`);
  });
}

/**
 * Gives a script its database: the one of DATABASE_URL, the one of the start that is running here, or the
 * embedded one, brought up for the occasion and taken down after. Migrated and filled unless asked not to.
 */
export async function withDatabase<T>(work: (reached: Reached) => Promise<T>, options: Options = {}): Promise<T> {
  const env = readSettings();
  const { path: dataDir } = findDataDir(env.DATA_DIR);
  if (env.DATABASE_URL) {
    const ownerUrl = env.DATABASE_BEHEER_URL ?? env.DATABASE_URL;
    if (!options.isRaw) await (await import("./launcher/prepare-database")).prepareDatabase(env.DATABASE_URL, ownerUrl);
    return lend({ url: env.DATABASE_URL, ownerUrl, dataDir, isEmbedded: false, env }, work);
  }
  if (await takeTurn(dataDir)) return withOwnCluster({ dataDir, isEmbedded: true, env }, options, work);
  const url = await findRunning(dataDir);
  return lend({ url, ownerUrl: url, dataDir, isEmbedded: true, env }, work);
}

/** Runs a script's work with its database and ends the process: 0, or 1 with one clear line. */
export async function runWithDatabase(work: (reached: Reached) => Promise<void>, options: Options = {}): Promise<never> {
  await withDatabase(work, options).catch(endWith);
  process.exit(0);
}
