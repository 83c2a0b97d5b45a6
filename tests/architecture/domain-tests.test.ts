import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const sources = (folder: string) => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** What is left of a file when it runs: one with types alone has nothing to test. */
const hasValues = (path: string): boolean => /^export (?:async )?(?:function|const|class)|^export \{(?! *type)/m.test(read(path));

it("every file of the domain is tested by a unit test that imports it itself", () => {
  const imported = new Set(sources("tests/unit").flatMap((path) => [...read(path).matchAll(/from "@\/(lib\/domain\/[^"]+)"/g)].map((found) => `${found[1]}.ts`)));
  expect(sources("lib/domain").filter((path) => hasValues(path) && !imported.has(path))).toEqual([]);
});
