import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root";
import { type Outcome, run, runCheck, runVitest } from "./tier";

const present = (folders: readonly string[]) => folders.filter((folder) => existsSync(join(projectRoot, folder)));

/** Everything that needs no database: types, lint, import rules, unit and architecture tests. Two at a time. */
export async function runStaticChecks(): Promise<Outcome[]> {
  if (!existsSync(join(projectRoot, "next-env.d.ts"))) await run(["node_modules/next/dist/bin/next", "typegen"]);
  const cruise = ["node_modules/dependency-cruiser/bin/dependency-cruiser.mjs", ...present(["app", "components", "lib", "prisma", "scripts", "tests", "proxy.ts", "instrumentation.ts"]), "--config", ".dependency-cruiser.cjs"];
  const first = await Promise.all([
    runCheck("types", ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]),
    runCheck("lint", ["--max-old-space-size=2048", "node_modules/eslint/bin/eslint.js", ".", "--max-warnings=0"]),
  ]);
  const imports = await runCheck("imports", cruise);
  return [...first, imports, await runVitest("unit", ["unit"]), await runVitest("architecture", ["architecture"])];
}
