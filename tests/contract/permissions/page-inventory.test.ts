import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PAGE_TABLE } from "./page-table";

const APP = join(import.meta.dirname, "../../../app");
const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file));
const read = (file: string) => readFileSync(join(APP, file), "utf8");

describe("every address of the application", () => {
  it("stands in the table with who may open it, and the table names nothing that is gone", () => {
    expect(files.sort()).toEqual(Object.keys(PAGE_TABLE).sort());
  });

  it("checks the right itself when it is a page for some: a layout is no gate", () => {
    const guards = /require(Screen|Context)\(|find(Volg|Leverancier)Context\(/;
    const open = files.filter((file) => file.endsWith("page.tsx") && Array.isArray(PAGE_TABLE[file]?.wie) && !guards.test(read(file)));
    // The list stands in its layout, which checks; the page beside it is empty.
    expect(open).toEqual(["(frontoffice)/wachtrij/page.tsx"]);
    expect(read("(frontoffice)/wachtrij/page.tsx")).toContain("return null;");
  });

  it("is never made beforehand: no page may be the same for two people", () => {
    expect(files.filter((file) => /force-static|generateStaticParams|export const revalidate|unstable_cache|["']use cache["']/.test(read(file)))).toEqual([]);
  });
});
