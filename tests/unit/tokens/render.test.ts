import { readFile } from "node:fs/promises";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { beforeAll, describe, expect, test } from "vitest";
import { DONKER, LICHT } from "@/tailwind.config";

let css = "";

beforeAll(async () => {
  const from = `${process.cwd()}/app/globals.css`;
  // The content scan is replaced by an explicit list, so that the test does not follow the screens.
  const source = (await readFile(from, "utf8")).replace(/@source .*;/g, "") + '\n@source inline("bg-petrol text-base rounded-xl text-koper bg-red-500 md:flex");';
  css = (await postcss([tailwind({ optimize: false })]).process(source, { from })).css;
}, 30_000);

describe("de tokens komen echt in de css", () => {
  test("een kleurklasse wijst naar het token", () => {
    expect(css).toMatch(/\.bg-petrol\s*\{\s*background-color:\s*var\(--petrol\)/);
  });
  test("licht en donker staan als variabelen klaar", () => {
    expect(css).toContain(`--paper: ${LICHT.paper}`);
    expect(css).toMatch(new RegExp(`\\[data-theme=['"]?donker['"]?\\][^}]*--paper: ${DONKER.paper}`));
    expect(css).toMatch(/prefers-color-scheme: dark/);
  });
  test("een maat volgt de schil waarin zij staat", () => {
    expect(css).toMatch(/\.text-base\s*\{\s*font-size:\s*max\(0\.75rem, calc\(var\(--tekst\) \* 1\)\)/);
  });
  test("kleuren van buiten het huis bestaan niet", () => {
    expect(css).not.toContain(".bg-red-500");
  });
  test("standaard breekpunten blijven werken", () => {
    expect(css).toMatch(/\.md\\:flex/);
  });
});
