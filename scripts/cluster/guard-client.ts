import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import { join } from "node:path";
import { projectRoot } from "../project-root";
import { lockAddress } from "./lock";

export type Guard = {
  /** From now on this process group is stopped when we disappear. */
  watch(child: ChildProcess): void;
  /** Everything was stopped properly: the guard may go. */
  dismiss(): void;
};

/** Starts the guard process. Its only tie to us is the pipe: when we are killed the pipe closes, and it acts. */
export function startGuard(dataDir: string, clusterDir: string | null): Guard {
  // The address begins with a NUL, which an argument cannot carry; "@" is how Linux itself writes it.
  const address = clusterDir ? lockAddress(dataDir, "guard").replace("\0", "@") : "-";
  const pids = new Set<number>();
  let guard: ChildProcess;
  let isDismissed = false;
  const say = (line: string) => guard.stdin?.write(`${line}\n`);
  const begin = () => {
    guard = spawn(process.execPath, [join(projectRoot, "scripts/cluster/guard.mjs"), address, clusterDir ?? "-"], {
      cwd: "/",
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
    });
    guard.unref();
    guard.stdin?.on("error", () => undefined);
    if (guard.stdin instanceof Socket) guard.stdin.unref();
    for (const pid of pids) say(`let-op ${pid}`);
    // Somebody shot the guard: a new one takes its place.
    guard.once("exit", () => (isDismissed ? undefined : setTimeout(() => (isDismissed ? undefined : begin()), 200).unref()));
  };
  begin();
  return {
    watch(child) {
      const { pid } = child;
      if (pid === undefined) return;
      pids.add(pid);
      say(`let-op ${pid}`);
      child.once("exit", () => pids.delete(pid));
    },
    dismiss() {
      isDismissed = true;
      say("klaar");
      guard.stdin?.end();
    },
  };
}
