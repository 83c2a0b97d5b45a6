import type { Guard } from "../cluster/guard-client";
import { tailOf } from "../cluster/postgres-process";
import { type Program, type Spawned, spawnProgram, stopChild } from "./children";

type Kept = { child: Spawned; isWanted: boolean; readonly restarts: number[] };
export type Supervisor = {
  /** Starts a program and starts it again when it falls over; gives up when that keeps happening. */
  keep(name: string, program: Program): Spawned;
  stopAll(): Promise<void>;
};

const MINUTE = 60_000;

/** Keeps web and worker running. Whoever falls more than five times in a minute takes everything down with it. */
export function createSupervisor(guard: Guard, onGivenUp: (reason: string) => void): Supervisor {
  const all = new Map<string, Kept>();
  const launch = (name: string, program: Program): Spawned => {
    const child = spawnProgram(program);
    guard.watch(child);
    const kept = all.get(name) ?? { child, isWanted: true, restarts: [] };
    kept.child = child;
    all.set(name, kept);
    child.once("exit", () => {
      if (!kept.isWanted) return;
      kept.restarts.push(Date.now());
      const recent = kept.restarts.filter((moment) => moment > Date.now() - MINUTE);
      const said = program.logFile ? `\n${tailOf(program.logFile)}` : "";
      if (recent.length > 5) return onGivenUp(`${name} valt telkens om.${said}`);
      console.error(`${name} is onverwacht gestopt en wordt opnieuw gestart.${said}`);
      setTimeout(() => (kept.isWanted ? launch(name, program) : undefined), 500);
    });
    return child;
  };
  return {
    keep: launch,
    async stopAll() {
      for (const kept of all.values()) kept.isWanted = false;
      await Promise.all([...all.values()].map(({ child }) => stopChild(child, 6000)));
    },
  };
}
