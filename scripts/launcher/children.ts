import { type ChildProcess, spawn } from "node:child_process";
import { openSync, renameSync, statSync } from "node:fs";
import { projectRoot } from "../project-root";

export type Spawned = ChildProcess;
type Environment = NodeJS.ProcessEnv;

/** Runs a Node program to its end in a group of its own, keeping what it said. */
export function runToEnd(args: readonly string[], options: { environment: Environment; onSpawn: (child: Spawned) => void }): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, detached: true, stdio: ["ignore", "pipe", "pipe"], env: options.environment });
    options.onSpawn(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function openLog(file: string): number {
  try {
    if (statSync(file).size > 10_000_000) renameSync(file, `${file}.1`);
  } catch {
    // There is none yet.
  }
  return openSync(file, "a", 0o600);
}

export type Program = { readonly args: readonly string[]; readonly environment: Environment; readonly logFile: string | null; readonly saysReady?: boolean };

/** Starts a program that stays. It speaks to its log, or to our own output when there is none. */
export function spawnProgram(program: Program): Spawned {
  const out = program.logFile ? openLog(program.logFile) : "inherit";
  return spawn(process.execPath, program.args, { cwd: projectRoot, detached: true, stdio: program.saysReady ? ["ignore", out, out, "ipc"] : ["ignore", out, out], env: program.environment });
}

const hasEnded = (child: Spawned) => child.exitCode !== null || child.signalCode !== null;

/** Asks a program and its children to stop; after the given time it is ended. */
export async function stopChild(child: Spawned, ms: number): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  const group = -child.pid;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const send = (signal: NodeJS.Signals) => {
    try {
      process.kill(group, signal);
    } catch {
      // Already gone.
    }
  };
  send("SIGTERM");
  const timer = setTimeout(() => send("SIGKILL"), ms);
  await ended;
  clearTimeout(timer);
}
