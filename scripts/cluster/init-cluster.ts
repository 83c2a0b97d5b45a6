import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PostgresVersion } from "./binaries";
import type { Identity } from "./identity";

export const SUPERUSER = "serviceplein";

type Init = {
  readonly native: string;
  readonly clusterDir: string;
  readonly identity: Identity;
  readonly password: string;
  readonly version: PostgresVersion;
  readonly isDurable: boolean;
  readonly onSpawn?: (child: ChildProcess) => void;
};

/** Letters follow Unicode on every machine: the collation is PostgreSQL's own where it has one. */
const localeFlags = (version: PostgresVersion) =>
  version >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"] : ["--locale=C"];

function ownBy(path: string, identity: Identity): void {
  if (identity) chownSync(path, identity.uid, identity.gid);
}

function runInitdb(init: Init, target: string, passwordFile: string): Promise<void> {
  const args = [
    `--pgdata=${target}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums", "--text-search-config=dutch",
    ...localeFlags(init.version), ...(init.isDurable ? [] : ["--no-sync"]),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(join(init.native, "bin/initdb"), args, {
      cwd: "/",
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
      ...init.identity,
    });
    init.onSpawn?.(child);
    let complaint = "";
    child.stderr.on("data", (data: Buffer) => (complaint += data.toString()));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`De database kon niet worden aangemaakt: ${complaint.trim()}`))));
  });
}

/** Makes the cluster beside its final place, so that an interrupted attempt never looks finished. */
export async function initCluster(init: Init): Promise<void> {
  const target = `${init.clusterDir}.nieuw`;
  const passwordFile = `${init.clusterDir}.sleutel`;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { mode: 0o700 });
  chmodSync(target, 0o700);
  ownBy(target, init.identity);
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${init.password}\n`, { mode: 0o600 });
  ownBy(passwordFile, init.identity);
  try {
    await runInitdb(init, target, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  if (!existsSync(join(target, "PG_VERSION"))) throw new Error("De database kon niet worden aangemaakt.");
  renameSync(target, init.clusterDir);
}
