import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "@/scripts/cluster/free-port";
import type { Guard } from "@/scripts/cluster/guard-client";
import { runToEnd, spawnProgram, stopChild } from "@/scripts/launcher/children";
import { fingerprint } from "@/scripts/launcher/fingerprint";
import { projectRoot } from "@/scripts/project-root";

const SOURCE = "tests/bench/floor";
/** Built in a copy beside the other builds, where no check looks for sources. */
const FOLDER = ".next-bench";
const NEXT = "node_modules/next/dist/bin/next";
const environment = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };

async function ensureFloorBuild(guard: Guard): Promise<void> {
  const marker = join(projectRoot, FOLDER, ".next/bron");
  const hash = fingerprint([SOURCE, "package-lock.json"]);
  if (existsSync(marker) && readFileSync(marker, "utf8") === hash) return;
  rmSync(join(projectRoot, FOLDER), { recursive: true, force: true });
  cpSync(join(projectRoot, SOURCE), join(projectRoot, FOLDER), { recursive: true });
  const { code, output } = await runToEnd([NEXT, "build", FOLDER], { environment, onSpawn: (child) => guard.watch(child) });
  if (code !== 0) throw new Error(`De bodem bouwt niet:\n${output}`);
  writeFileSync(marker, hash);
}

/** The smallest Next app, built once and started beside the product with the same settings of Node.js. */
export async function startFloor(guard: Guard): Promise<{ url: string; stop(): Promise<void> }> {
  await ensureFloorBuild(guard);
  const port = await findFreePort();
  const child = spawnProgram({ args: ["--max-old-space-size=256", NEXT, "start", FOLDER, "-p", String(port), "-H", "127.0.0.1"], environment, logFile: join(projectRoot, FOLDER, ".next/floor.log") });
  guard.watch(child);
  const url = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (await fetch(`${url}/rij`).then(({ ok }) => ok, () => false)) return { url, stop: () => stopChild(child, 3000) };
  }
  throw new Error("De bodem start niet.");
}
