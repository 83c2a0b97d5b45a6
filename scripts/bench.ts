import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { testEnvironment } from "./tests/tier";
import { projectRoot } from "./project-root";

// The bench lives with the tests, and production code imports nothing from there: it runs as a program of its own.
const tsx = pathToFileURL(join(projectRoot, "node_modules/tsx/dist/loader.mjs")).href;
const child = spawn(process.execPath, ["--import", tsx, "tests/bench/main.ts", ...process.argv.slice(2)], {
  cwd: projectRoot, stdio: "inherit", env: { ...testEnvironment(), NODE_ENV: "production", TZ: "Europe/Amsterdam" },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
child.once("exit", (code) => process.exit(code ?? 1));
