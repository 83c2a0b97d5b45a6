import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** The end of a test run with these tiers, as a machine reads it. */
function end(tiers: readonly { name: string; passed: number; failed: number }[]): { status: number | null; last: string | undefined } {
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "tests/support/tell-outcome.ts", JSON.stringify(tiers)], { encoding: "utf8" });
  return { status, last: stdout.trimEnd().split("\n").at(-1) };
}

describe("the last line of a test run", { timeout: 30_000 }, () => {
  it("is the sum over all tiers, and the exit code follows it", () => {
    expect(end([{ name: "types", passed: 1, failed: 0 }, { name: "unit", passed: 41, failed: 0 }])).toEqual({ status: 0, last: "42 passed, 0 failed" });
    expect(end([{ name: "unit", passed: 40, failed: 1 }, { name: "e2e", passed: 2, failed: 2 }])).toEqual({ status: 1, last: "42 passed, 3 failed" });
  });

  it("is no success when nothing ran", () => {
    expect(end([])).toEqual({ status: 1, last: "0 passed, 0 failed" });
  });
});
