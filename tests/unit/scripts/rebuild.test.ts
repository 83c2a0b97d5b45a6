import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { SOURCES } from "@/scripts/launcher/build-app";
import { fingerprint } from "@/scripts/launcher/fingerprint";

const root = mkdtempSync(join(tmpdir(), "serviceplein-bron-"));
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const look = () => fingerprint(SOURCES, root);
let before = "";

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "app/beheer"), { recursive: true });
  mkdirSync(join(root, "lib/data/generated"), { recursive: true });
  write("app/beheer/page.tsx", "een");
  write("package-lock.json", "{}");
  before = look();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("what asks for a new build", () => {
  it.each([
    ["code that changed", () => write("app/beheer/page.tsx", "twee")],
    ["a file that came", () => write("lib/nieuw.ts", "")],
    ["a file that went", () => rmSync(join(root, "app/beheer/page.tsx"))],
    ["a file that got another name", () => renameSync(join(root, "app/beheer/page.tsx"), join(root, "app/beheer/route.ts"))],
    ["another lockfile", () => write("package-lock.json", '{ "a": 1 }')],
    ["other settings of the build", () => write("next.config.ts", "x")],
  ])("%s", (_, change) => {
    change();
    expect(look()).not.toBe(before);
  });

  it.each([
    ["nothing", () => undefined],
    ["the same text written again", () => write("app/beheer/page.tsx", "een")],
    ["what is generated from the schema", () => write("lib/data/generated/client.ts", "x")],
    ["texts, tests and scripts", () => write("README.md", "x")],
  ])("not: %s", (_, change) => {
    change();
    expect(look()).toBe(before);
  });

  it("looks at every folder that the code of the application imports from", () => {
    const files = ["app", "components", "lib"].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file)));
    const folders = new Set(files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/from "@\/([\w-]+)\//g)].map(([, folder]) => folder ?? "")));
    expect([...folders].filter((folder) => !SOURCES.includes(folder))).toEqual([]);
  });
});
