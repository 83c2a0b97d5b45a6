import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ESLINT = "node_modules/eslint/bin/eslint.js";
const lint = (text: string, path: string) => spawnSync(process.execPath, [ESLINT, "--stdin", "--stdin-filename", path], { input: text, encoding: "utf8" });

describe("lint", () => {
  it.each([
    ["lib/data/x.ts", "export const a = process.env.PORT;", "lib/env.ts"],
    ["lib/use-cases/x.ts", 'import { PrismaPg } from "@prisma/adapter-pg";\nexport const a = PrismaPg;', "Prisma"],
    ["lib/domain/x.ts", "export const a = () => Date.now();", "tijd"],
    ["lib/domain/x.ts", "export const a = () => new Date();", "tijd"],
    ["components/x.tsx", 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;', "Tekst"],
    ["lib/data/x.ts", "export const a = (db: { $queryRawUnsafe(q: string): void }) => db.$queryRawUnsafe('');", "boss-db"],
    ["lib/data/x.ts", "export const a = (b: number, c: number, d: number, e: number) => b + c + d + e;", "max-params"],
  ])("refuses in %s: %s", (path, text, reason) => {
    const { status, stdout } = lint(`${text}\n`, path);
    expect(stdout).toContain(reason);
    expect(status).toBe(1);
  });
});

describe("import rules", () => {
  it("flag a planted violation, so that silence means something", () => {
    const folder = mkdtempSync(join("lib", "domain", "zz-proef-"));
    try {
      writeFileSync(join(folder, "planted.ts"), 'import { env } from "@/lib/env";\nexport const a = env;\n');
      const args = ["node_modules/dependency-cruiser/bin/dependency-cruiser.mjs", folder, "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
      const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 50_000_000 });
      const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
      expect(report.summary.violations.map((violation) => violation.rule.name)).toContain("domain-knows-nobody");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("repository", () => {
  it("has a lockfile without addresses of a machine or mirror", () => {
    const addresses = [...readFileSync("package-lock.json", "utf8").matchAll(/"resolved": "(\S+)"/g)].map((match) => match[1] ?? "");
    expect(addresses.filter((address) => !address.startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });

  it("has a lockfile that npm ci accepts on every system", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/complete-lock.mjs", "--check"], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("pins every package exactly", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("does not carry generated or private files", () => {
    const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).split("\n");
    expect(files.filter((file) => /^(\.env$|\.data\/|\.next|lib\/data\/generated\/|node_modules\/)/.test(file))).toEqual([]);
  });
});
