import { type ChildProcess, spawn } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { SETTING_NAMES } from "@/lib/env";
import { projectRoot } from "../project-root";

export type Outcome = { readonly name: string; readonly passed: number; readonly failed: number };
export const OUTPUT = join(projectRoot, "test-results");

/** What tests see of the machine: its own settings never reach them. */
export function testEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const own = { ...process.env };
  for (const naam of [...SETTING_NAMES, "BASIS_URL", "FORCE_COLOR"]) delete own[naam];
  return { ...own, NODE_ENV: "test", NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", NO_COLOR: "1", ...extra };
}

type Said = {
  /** What the program sees of its surroundings. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Keeps what it says until it ends, for programs that run side by side. */
  readonly isHeld?: boolean;
};

/** Runs one program of node_modules in sight of whoever waits; answers its exit code. */
export function run(args: readonly string[], { environment = testEnvironment(), isHeld = false }: Said = {}): Promise<number> {
  return new Promise((resolve) => {
    const child: ChildProcess = spawn(process.execPath, args, { cwd: projectRoot, stdio: isHeld ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"], env: environment });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data: Buffer) => said.push(data));
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

/** Does pieces of work a few at a time; the answers stand in the order in which they were asked. */
export async function inLanes<T>(lanes: number, work: readonly (() => Promise<T>)[]): Promise<T[]> {
  const answers: T[] = [];
  const rest = [...work.entries()];
  const lane = async () => {
    for (let next = rest.shift(); next; next = rest.shift()) answers[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
}

/** A check that is good or not: types, lint, import rules. */
export async function runCheck(name: string, args: readonly string[]): Promise<Outcome> {
  const since = performance.now();
  const code = await run(args, { isHeld: true });
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** A tier that crashed or found nothing to test has failed, whatever its report says. */
export function judge(name: string, code: number, counted: { passed: number; failed: number } | null): Outcome {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  const isSound = code === 0 ? failed === 0 && passed > 0 : failed > 0;
  return { name, passed, failed: isSound ? failed : Math.max(1, failed + (code === 0 ? 0 : 1)) };
}

type VitestReport = { numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] };

function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return null;
  }
}

/** Runs one project of vitest.config.ts and counts from the JSON report; a file that could not be loaded counts as one failure. */
export async function runVitest(name: string, { extra = {}, isHeld = false }: { extra?: Record<string, string>; isHeld?: boolean } = {}): Promise<Outcome> {
  const file = join(OUTPUT, `${name}.json`);
  mkdirSync(OUTPUT, { recursive: true });
  rmSync(file, { force: true });
  console.log(`\n── ${name} ──`);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", name, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await run(args, { environment: testEnvironment(extra), isHeld });
  const report = readReport<VitestReport>(file);
  const broken = report?.testResults.filter((result) => result.status === "failed" && result.assertionResults.length === 0).length ?? 0;
  return judge(name, code, report && { passed: report.numPassedTests, failed: report.numFailedTests + broken });
}

/** What stood on the screen of every journey that failed: where only the output is kept, that is all there is to find the reason. */
function showScreens(): void {
  for (const file of globSync("*/error-context.md", { cwd: OUTPUT })) console.log(`\n── ${file} ──\n${/```yaml[\s\S]*?```/.exec(readFileSync(join(OUTPUT, file), "utf8"))?.[0].slice(0, 6000) ?? ""}`);
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

/** Runs one project of playwright.config.ts against a running Serviceplein; a flaky test is a failed one. */
export async function runPlaywright(name: string, extra: Record<string, string>): Promise<Outcome> {
  const file = join(OUTPUT, `${name}.json`);
  rmSync(file, { force: true });
  console.log(`\n── ${name} ──`);
  const code = await run(["node_modules/@playwright/test/cli.js", "test", "--project", name], { environment: testEnvironment({ ...extra, PLAYWRIGHT_UITVOER: file }) });
  if (code !== 0) showScreens();
  const report = readReport<PlaywrightReport>(file);
  return judge(name, code, report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky + report.errors.length });
}

/** Prints every tier and, as last line, the sum that machines read; the exit code follows it. */
export function conclude(outcomes: readonly Outcome[]): never {
  const sum = (key: "passed" | "failed") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log("");
  for (const { name, passed, failed } of outcomes) console.log(`${failed === 0 ? "✓" : "✗"} ${name.padEnd(14)} ${passed} passed, ${failed} failed`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exit(sum("failed") === 0 && outcomes.length > 0 ? 0 : 1);
}
