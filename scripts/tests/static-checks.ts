import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root";
import { inLanes, type Outcome, run, runCheck, runVitest } from "./tier";

const present = (folders: readonly string[]) => folders.filter((folder) => existsSync(join(projectRoot, folder)));

const CRUISED = ["app", "components", "lib", "prisma", "scripts", "tests", "proxy.ts", "instrumentation.ts"];
const cruise = () => ["node_modules/dependency-cruiser/bin/dependency-cruiser.mjs", ...present(CRUISED), "--config", ".dependency-cruiser.cjs"];
// Its rules look at one file at a time, so what was good and is unchanged is still good.
const LINT_CACHE = ["--cache", "--cache-strategy", "content", "--cache-location", "node_modules/.cache/serviceplein/eslint"];

/** Everything that needs no database: types, lint, import rules, unit and architecture tests. Two at a time, the longest first. */
export async function runStaticChecks(): Promise<Outcome[]> {
  if (!existsSync(join(projectRoot, "next-env.d.ts"))) await run(["node_modules/next/dist/bin/next", "typegen"]);
  return inLanes<Outcome>(2, [
    () => runCheck("types", ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]),
    () => runCheck("lint", ["--max-old-space-size=2048", "node_modules/eslint/bin/eslint.js", ".", "--max-warnings=0", ...LINT_CACHE]),
    () => runVitest("unit", { isHeld: true }),
    () => runCheck("imports", cruise()),
    () => runVitest("architecture", { isHeld: true }),
  ]);
}
