import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Runs `npm start` on a machine that says something else about itself; the rest of this machine is real. */
function startAs(what: string): { status: number | null; lines: string[] } {
  const loader = `--import=data:text/javascript,${encodeURIComponent(what)}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [loader, "scripts/start.mjs"], { encoding: "utf8", timeout: 20_000 });
  return { status, lines: `${stdout}${stderr}`.split("\n").filter(Boolean) };
}

const byOthers = () => (process.env.PATH ?? "").split(":").filter((part) => !part.includes("node_modules")).join(":");

describe("npm start on a machine that cannot carry it", { timeout: 30_000 }, () => {
  it.each([
    ["Windows", 'Object.defineProperty(process, "platform", { value: "win32" })', /Linux met glibc.*WSL 2/],
    ["macOS", 'Object.defineProperty(process, "platform", { value: "darwin" })', /Linux met glibc.*container/],
    ["Alpine", "process.report.getReport = () => ({ header: {} })", /glibc \(geen musl/],
    ["Node.js 18", 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })', /Node\.js 20 of nieuwer/],
  ])("says so in one line: %s", (_, what, line) => {
    const { status, lines } = startAs(what);
    expect({ status, aantal: lines.length }).toEqual({ status: 1, aantal: 1 });
    expect(lines[0]).toMatch(line);
  });
});

describe("the runtime", { timeout: 30_000 }, () => {
  it("is the one of the lockfile, whatever Node.js starts the script", () => {
    const wanted = (JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: { node: string } }).dependencies.node;
    expect(wanted).toMatch(/^24\./);
    const { stdout, status } = spawnSync("node", ["scripts/run.mjs", "tests/support/tell-runtime.ts"], { encoding: "utf8", env: { ...process.env, PATH: byOthers() } });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: `v${wanted}`, execPath: expect.stringMatching(/node_modules\/node\/bin\/node$/) as string });
  });
});
