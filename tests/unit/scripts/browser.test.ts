import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { findBrowser } from "@/tests/support/browser";

const folder = mkdtempSync(join(tmpdir(), "serviceplein-browser-"));
const fonts = process.env.FONTCONFIG_FILE;
afterAll(() => {
  rmSync(folder, { recursive: true });
  if (fonts === undefined) delete process.env.FONTCONFIG_FILE;
  else process.env.FONTCONFIG_FILE = fonts;
});

/** What somebody sees of a page with a field in this browser. */
async function show(found: Awaited<ReturnType<typeof findBrowser>>): Promise<string> {
  const browser = await chromium.launch(found);
  try {
    const page = await browser.newPage();
    await page.setContent("<select><option>Waterstede</option></select>");
    return await page.getByRole("combobox").inputValue();
  } finally {
    await browser.close();
  }
}

describe("the browser of the tests", () => {
  it("comes with npm ci where the machine has none, and works without anything of the machine", async () => {
    const found = await findBrowser([undefined, join(folder, "niets")]);
    expect(found.executablePath).toContain("serviceplein-chromium-");
    expect(await show(found)).toBe("Waterstede");
  }, 60_000);

  it("is the one that is named or present", async () => {
    const own = join(folder, "chromium");
    const { executablePath } = await findBrowser([undefined]);
    symlinkSync(existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : executablePath, own);
    const found = await findBrowser([undefined, own]);
    expect(found.executablePath).toBe(own);
    expect(await show(found)).toBe("Waterstede");
  }, 60_000);
});
