import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { Identity } from "./identity";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Processes that stand in the cluster's folder: the server and its backends. */
function clusterProcesses(clusterDir: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === clusterDir;
      } catch {
        return false;
      }
    });
}

/** Clears what a killed run left: a server that still runs, or a postmaster.pid that names somebody else by now. */
export async function clearLeftovers(clusterDir: string): Promise<void> {
  for (const [signal, ms] of [["SIGINT", 5000], ["SIGKILL", 3000]] as const) {
    for (const pid of clusterProcesses(clusterDir)) {
      try {
        process.kill(pid, signal);
      } catch {
        // Already gone.
      }
    }
    for (let waited = 0; waited < ms && clusterProcesses(clusterDir).length > 0; waited += 50) await pause(50);
  }
  rmSync(join(clusterDir, "postmaster.pid"), { force: true });
}

type Launch = {
  readonly native: string;
  readonly clusterDir: string;
  readonly identity: Identity;
  readonly port: number;
  readonly logFile: string;
  readonly flags: readonly string[];
  readonly onSpawn?: (child: ChildProcess) => void;
};

/** Starts the server in a session of its own, so that Ctrl+C in the terminal does not reach it before us. */
export function spawnPostgres(launch: Launch): ChildProcess {
  const log = openSync(launch.logFile, "a", 0o600);
  const settings = [`port=${launch.port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC", "jit=off", ...launch.flags];
  const child = spawn(join(launch.native, "bin/postgres"), ["-D", launch.clusterDir, ...settings.flatMap((setting) => ["-c", setting])], {
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    ...launch.identity,
  });
  closeSync(log);
  launch.onSpawn?.(child);
  return child;
}

/** True when the server answers, false when it ended before that. */
export async function waitReady(child: ChildProcess, url: string, ms = 60_000): Promise<boolean> {
  let hasEnded = false;
  child.once("error", () => (hasEnded = true));
  child.once("exit", () => (hasEnded = true));
  for (const end = Date.now() + ms; Date.now() < end && !hasEnded; await pause(40)) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 1000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.query("select 1");
      return !hasEnded;
    } catch {
      // Not yet.
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

/** Fast shutdown: connections are ended, everything committed is on disk. Harder only when that takes too long. */
export async function stopPostgres(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGINT");
  const timer = setTimeout(() => child.kill("SIGQUIT"), 6000);
  await ended;
  clearTimeout(timer);
}

/** The last lines of the server log, for a message about a start that failed. */
export function tailOf(file: string, from = 0): string {
  try {
    return readFileSync(file, "utf8").slice(Math.min(from, statSync(file).size)).trim().split("\n").slice(-3).join("\n");
  } catch {
    return "";
  }
}
