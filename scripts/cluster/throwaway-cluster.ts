import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PostgresVersion, SHARED_HOME } from "./binaries";
import { type Cluster, startCluster, clusterFolder } from "./embedded-cluster";
import { startGuard } from "./guard-client";
import { canEnter, databaseIdentity, makeFolder } from "./identity";

/** A temporary folder that the database user can reach, also when our own temporary folder is locked. */
function scratchFolder(): string {
  for (const place of [tmpdir(), "/tmp", "/var/tmp", SHARED_HOME]) {
    try {
      makeFolder(place);
      const folder = mkdtempSync(join(place, "serviceplein-"));
      chmodSync(folder, 0o711);
      if (canEnter(folder, databaseIdentity(join(folder, "postgres")))) return folder;
      rmSync(folder, { recursive: true });
    } catch {
      // Not here, then the next place.
    }
  }
  throw new Error("Geen tijdelijke map gevonden waarin PostgreSQL kan werken.");
}

export type ThrowawayOptions = { readonly version?: PostgresVersion; readonly isDurable?: boolean };
export type ThrowawayCluster = Cluster & { readonly dataDir: string };

/** A cluster for one test run. It disappears with its files when stopped, and its server when we are killed. */
export async function startThrowawayCluster(options: ThrowawayOptions = {}): Promise<ThrowawayCluster> {
  const dataDir = scratchFolder();
  const guard = startGuard(dataDir, clusterFolder(dataDir));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const cluster = await startCluster({ dataDir, version: options.version ?? 18, isDurable: options.isDurable ?? false, onSpawn: (child) => guard.watch(child) });
    const stop = async () => {
      await cluster.stop();
      guard.dismiss();
      remove();
    };
    return { ...cluster, dataDir, stop };
  } catch (error) {
    guard.dismiss();
    remove();
    throw error;
  }
}
