import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../cluster/free-port";
import { projectRoot } from "../project-root";
import { testEnvironment } from "./tier";

export type RunningPlein = { readonly url: string; readonly databaseUrl: string; stop(): Promise<void> };

/** Serviceplein as `npm start` brings it up, on a free port and with a data folder that disappears afterwards. */
export async function startPlein(settings: Record<string, string> = {}): Promise<RunningPlein> {
  const dataDir = mkdtempSync(join(tmpdir(), "serviceplein-proef-"));
  const port = await findFreePort();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: projectRoot,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...testEnvironment({ DATA_DIR: dataDir, PORT: String(port), ...settings }), NODE_ENV: "production" },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  let said = "";
  const isReady = new Promise<boolean>((resolve) => {
    child.stdout.on("data", (data: Buffer) => {
      process.stdout.write(data);
      said += data.toString();
      if (said.includes("Stoppen: Ctrl+C")) resolve(true);
    });
    void ended.then(() => resolve(false));
  });
  if (!(await isReady)) {
    rmSync(dataDir, { recursive: true, force: true });
    throw new Error("Serviceplein startte niet voor de tests.");
  }
  return { url: `http://localhost:${port}`, databaseUrl: /DATABASE_URL=(\S+)/.exec(said)?.[1] ?? "", stop };
}
