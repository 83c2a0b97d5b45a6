import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { SETTING_NAMES } from "@/lib/env";
import { GENERATED_DOCS } from "@/scripts/docs/generated-docs";

const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" }).split("\n").filter((file) => file !== "" && existsSync(file));
const markdown = tracked.filter((file) => file.endsWith(".md"));
const read = (file: string) => readFileSync(file, "utf8");

describe("generated documents", () => {
  it.each(Object.entries(GENERATED_DOCS))("%s is what npm run docs writes", (path, write) => expect(read(path)).toBe(write()));
});

describe("written documents", () => {
  it("link to files that exist", () => {
    const broken = markdown.flatMap((file) => [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
      .map((match) => match[1] ?? "").filter((target) => !existsSync(normalize(join(dirname(file), target)))).map((target) => `${file} → ${target}`));
    expect(broken).toEqual([]);
  });

  it("name files of ours that exist", () => {
    const isOurs = /`((?:app|components|docs|lib|prisma|scripts|tests)\/[^`\s*{]+\.(?:ts|tsx|mjs|md|json|sql|prisma))`/g;
    const gone = markdown.flatMap((file) => [...read(file).matchAll(isOurs)].map((match) => match[1] ?? "").filter((path) => !existsSync(path)).map((path) => `${file} → ${path}`));
    expect(gone).toEqual([]);
  });

  it("name scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const unknown = markdown.flatMap((file) => [...read(file).matchAll(/npm run ([a-z][a-z0-9:-]*)/g)].map((match) => match[1] ?? "").filter((naam) => !(naam in scripts)).map((naam) => `${file}: ${naam}`));
    expect(unknown).toEqual([]);
  });

  it("README names the two commands, and that is what the check of every change runs", () => {
    expect(read("README.md")).toContain("npm ci && npm start");
    expect(read("README.md")).toContain("npm ci && npm test");
    expect(read(".ci/run")).toMatch(/^npm ci$[\s\S]*^npm test\b/m);
  });

  it("explain every setting", () => {
    const text = read("docs/beheer/instellingen.md");
    expect(SETTING_NAMES.filter((naam) => !text.includes(`\`${naam}\``))).toEqual([]);
  });

  it("number decisions without gaps, each with a status", () => {
    const decisions = tracked.filter((file) => /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(file)).sort();
    expect(decisions.map((file) => Number(file.slice("docs/decisions/".length).slice(0, 4)))).toEqual(decisions.map((_, index) => index + 1));
    expect(decisions.filter((file) => !/^Status: (accepted|superseded)/m.test(read(file)))).toEqual([]);
  });
});

describe("docs/toetslijst.md", () => {
  const rows = read("docs/toetslijst.md").split("\n").filter((line) => /^\| \d+\.\d+ /.test(line)).map((line) => line.split(" | "));

  it("numbers every promise once", () => {
    expect(rows.length).toBeGreaterThan(150);
    expect(new Set(rows.map(([number]) => number)).size).toBe(rows.length);
  });

  it("adds up", () => {
    const count = (mark: string) => rows.filter(([, , own]) => own === mark).length;
    expect(read("docs/toetslijst.md")).toContain(`Stand: ${count("✓")} ✓, ${count("◐")} ◐, ${count("✗")} ✗.`);
  });

  it("calls nothing proven without a proof, nor while something is missing", () => {
    const unfounded = rows.filter(([, , mark = "", proof = ""]) => (mark === "✓" ? !/`(tests|scripts|lib)\/|\]\(/.test(proof) || proof.includes("rest:") : mark === "◐" ? !proof.includes("rest:") : mark !== "✗"));
    expect(unfounded.map(([number]) => number)).toEqual([]);
  });
});

describe("the repository", () => {
  it("speaks of no machine it was made on", () => {
    const ours = tracked.filter((file) => !/^(package-lock\.json|tests\/architecture\/)/.test(file) && /\.(md|ts|tsx|mjs|json|ya?ml|sql|prisma|csv|cjs)$|^\.(ci|env|npmrc)/.test(file));
    const machine = /\/(?:root|work|home\/\w+|Users\/\w+|tmp\/\w+)\/|\bworktree\b|localhost:4873|verdaccio|artifactory/i;
    expect(ours.filter((file) => machine.test(read(file)))).toEqual([]);
  });
});
