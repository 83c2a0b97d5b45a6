import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = join(import.meta.dirname, "../e2e");
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".e2e.ts"));
const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");

describe("every test in the browser", () => {
  it.each(files)("%s fails on an error that the browser reports and the test did not name", (file) => {
    const text = read(file);
    expect(text, "its test comes with the watch").toMatch(/import \{[^}]*\btest\b[^}]*\} from "@\/tests\/support\/e2e\/plein"/);
    expect(text).not.toMatch(/import \{[^}]*\b(?<!type )(test|expect)\b[^}]*\} from "@playwright\/test"/);
    if (text.includes("newContext(")) expect(text, "a context of its own is watched").toMatch(/\bwatch\(page, /);
  });
});
