import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Env } from "@/lib/env";
import { projectRoot } from "../project-root";
import type { Program } from "./children";

export type Mode = "productie" | "ontwikkeling";
type Web = { readonly env: Env; readonly mode: Mode; readonly environment: NodeJS.ProcessEnv; readonly logDir: string | null };

const NEXT = "node_modules/next/dist/bin/next";
const logFile = (logDir: string | null, name: string) => (logDir ? join(logDir, name) : null);

/** Most memory in MB for what lives long and for what is young: the garbage collector otherwise takes what it is given, up to 130 MB for the young alone. */
const heap = (old: number, young: number): string[] => [`--max-old-space-size=${old}`, `--max-semi-space-size=${young}`];

/** The web process: every page opened once, about 100 MB of its heap stays in use (docs/metingen.md). */
export function webProgram({ env, mode, environment, logDir }: Web): Program {
  const address = ["-p", String(env.PORT), "-H", env.HOST];
  const args = mode === "productie" ? [...heap(192, 16), NEXT, "start", ...address] : [NEXT, "dev", ...address];
  return { args, environment, logFile: logFile(logDir, "web.log") };
}

/** The worker process: TypeScript, loaded by tsx in the same process. */
export function workerProgram(environment: NodeJS.ProcessEnv, logDir: string | null): Program {
  const loader = pathToFileURL(join(projectRoot, "node_modules/tsx/dist/loader.mjs")).href;
  return { args: [...heap(192, 16), "--import", loader, "scripts/worker.ts"], environment, logFile: logFile(logDir, "worker.log"), saysReady: true };
}
