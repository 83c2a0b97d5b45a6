import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeLock } from "../cluster/lock";
import { projectRoot } from "../project-root";
import { runToEnd, type Spawned } from "./children";
import { fingerprint } from "./fingerprint";
import { step } from "./progress";
import { StopReason } from "./stop-reason";

/** What a build is made from. */
export const SOURCES = ["app", "components", "lib", "public", "prisma/schema", "package.json", "package-lock.json", "tsconfig.json", "next.config.ts", "tailwind.config.ts", "postcss.config.mjs", "proxy.ts", "instrumentation.ts"];
const marker = join(projectRoot, ".next/serviceplein-bron");

/** A fingerprint of everything the build is made from. */
export const sourceHash = () => fingerprint(SOURCES);

const isBuilt = (hash: string) => existsSync(join(projectRoot, ".next/BUILD_ID")) && existsSync(marker) && readFileSync(marker, "utf8") === hash;

async function build(hash: string, onSpawn: (child: Spawned) => void): Promise<void> {
  const environment = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1", NEXT_DEPLOYMENT_ID: deploymentId(hash) };
  const result = await runToEnd(["node_modules/next/dist/bin/next", "build"], { environment, onSpawn });
  if (result.code !== 0) throw new StopReason(`De productiebuild is mislukt:\n${result.output.trim()}`);
  writeFileSync(marker, hash);
}

/** Names this build for the browser: a tab with older code notices that and reloads. */
export const deploymentId = (hash: string) => hash.slice(0, 16);

/** A production build of these sources; made only when they changed since the last one. One builds at a time. Answers its name. */
export async function ensureBuild(onSpawn: (child: Spawned) => void): Promise<string> {
  const hash = sourceHash();
  if (isBuilt(hash)) return deploymentId(hash);
  await step("Productieversie bouwen (alleen de eerste keer en na wijzigingen)", async () => {
    let lock = await takeLock(projectRoot, "build");
    for (; !lock; lock = await takeLock(projectRoot, "build")) await new Promise((resolve) => setTimeout(resolve, 500));
    try {
      if (!isBuilt(hash)) await build(hash, onSpawn);
    } finally {
      lock.close();
    }
  });
  return deploymentId(hash);
}
