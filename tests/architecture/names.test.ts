import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, dirname, sep } from "node:path";
import { describe, expect, it } from "vitest";

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--", "app", "components", "lib", "prisma", "scripts", "tests"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const source = tracked.filter((file) => !file.startsWith("tests/"));

describe("names", () => {
  it("knows enough files to mean something", () => expect(source.length).toBeGreaterThan(50));

  it("has no attic: no folder or file called utils, helpers, misc, common, manager or service", () => {
    const attic = /^(utils?|helpers?|misc|common|managers?|services?)$/;
    const isAttic = (file: string) => [...dirname(file).split(sep), basename(file).replace(/\.\w+$/, "")].some((part) => attic.test(part));
    expect(tracked.filter(isAttic)).toEqual([]);
  });

  it("allows shared only in the domain, with at most five files", () => {
    const shared = source.filter((file) => dirname(file).split(sep).includes("shared"));
    expect(shared.filter((file) => !file.startsWith("lib/domain/shared/"))).toEqual([]);
    expect(shared.length).toBeLessThanOrEqual(5);
  });

  it("has no barrels", () => {
    expect(source.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });

  it("names files in kebab-case", () => {
    const isKebab = (file: string) => /^(\[\.{0,3}[a-zA-Z-]+\]|[a-z0-9-]+)(\.[a-z0-9-]+)*$/.test(basename(file));
    expect(source.filter((file) => !isKebab(file))).toEqual([]);
  });

  it("speaks of meldingen: no ticket, incident or issue in a declared name", () => {
    const declared = /\b(?:const|let|function|type|interface|class)\s+(\w*(?:ticket|incident|issue)\w*)/gi;
    const found = source.flatMap((file) => [...readFileSync(file, "utf8").matchAll(declared)].map((match) => `${file}: ${match[1]}`));
    expect(found).toEqual([]);
  });

  it("exports by name: default exports only where Next or a tool demands one", () => {
    const demanded = /(^|\/)(page|layout|error|not-found|global-error|loading|template|default|route|icon|manifest|robots)\.tsx?$|^app\/|\.config\.(ts|mjs)$/;
    const withDefault = source.filter((file) => !demanded.test(file) && /^export default /m.test(readFileSync(file, "utf8")));
    expect(withDefault).toEqual([]);
  });
});
