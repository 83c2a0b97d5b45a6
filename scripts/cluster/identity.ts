import { execFileSync, spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";

/** The user that runs PostgreSQL: nobody in particular for an ordinary user, a named one when we are root. */
export type Identity = { readonly uid: number; readonly gid: number } | null;

const isRoot = () => process.getuid?.() === 0;

function lookUp(name: string): Identity {
  const line = readFileSync("/etc/passwd", "utf8").split("\n").find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function createUser(): void {
  for (const [command, ...args] of [["groupadd", "--system", "postgres"], ["useradd", "--system", "--no-create-home", "-g", "postgres", "postgres"]] as const) {
    try {
      execFileSync(command, args, { stdio: "ignore" });
    } catch {
      // A group that exists already, or a machine without these commands: the look-up afterwards decides.
    }
  }
}

/** PostgreSQL refuses to run as root. A cluster that exists keeps its owner, so its files stay readable. */
export function databaseIdentity(clusterDir: string): Identity {
  if (!isRoot()) return null;
  if (existsSync(clusterDir)) {
    const { uid, gid } = statSync(clusterDir);
    if (uid !== 0) return { uid, gid };
  }
  const known = lookUp("postgres");
  if (known) return known;
  createUser();
  const found = lookUp("postgres") ?? lookUp("nobody");
  if (!found) throw new Error("PostgreSQL mag niet als root draaien en er is geen gebruiker postgres. Maak er een met: useradd --system postgres");
  return found;
}

/** Whether the database user can enter a folder; asked of the system itself, so access lists count too. */
export function canEnter(folder: string, identity: Identity): boolean {
  if (!identity) return true;
  const probe = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { cwd: "/", stdio: "ignore", ...identity });
  return probe.status === 0;
}

/**
 * Makes a folder, and those above it, that others may pass through but not list. One step at a time: where nothing
 * can be made, such as below /proc, Node's own recursive mkdir tries for ever.
 */
export function makeFolder(folder: string, mode = 0o755): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (existsSync(folder)) return; // somebody else was first
    throw new Error(`De map ${folder} kan niet worden gemaakt (${(error as NodeJS.ErrnoException).code ?? "onbekend"}). Kies een andere DATA_DIR.`);
  }
}
