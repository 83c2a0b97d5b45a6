import { type ChildProcess, spawn } from "node:child_process";
import { SETTING_NAMES } from "@/lib/env";

export type Ended = { readonly code: number | null; readonly uit: string; readonly fout: string };
type Settings = Readonly<Record<string, string>>;
export type Running = { readonly child: ChildProcess; readonly ended: Promise<Ended>; /** Waits until it says this. */ says(text: string): Promise<void> };

/** Starts one npm script as a person would, with these settings and no others. */
export function startScript(script: string, args: readonly string[], settings: Settings): Running {
  const own = { ...process.env };
  for (const naam of SETTING_NAMES) delete own[naam];
  const child = spawn(process.execPath, ["scripts/run.mjs", `scripts/${script}.ts`, ...args], { env: { ...own, NODE_ENV: "production", ...settings }, stdio: ["ignore", "pipe", "pipe"] });
  let [uit, fout] = ["", ""];
  child.stdout.on("data", (part: Buffer) => { uit += part.toString(); });
  child.stderr.on("data", (part: Buffer) => { fout += part.toString(); });
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, uit, fout })));
  const says = (text: string) => new Promise<void>((resolve, reject) => {
    const look = () => (uit.includes(text) ? resolve() : undefined);
    child.stdout.on("data", look);
    void ended.then(() => reject(new Error(`ended without saying "${text}":\n${uit}${fout}`)));
    look();
  });
  return { child, ended, says };
}

/** Runs one npm script to its end. */
export const runScript = (script: string, args: readonly string[], settings: Settings): Promise<Ended> => startScript(script, args, settings).ended;
