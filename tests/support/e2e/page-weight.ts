import type { Page } from "@playwright/test";

/** kB of compressed script and HTML this page fetched. By address, so a file that comes under two names counts twice. */
export async function weighPage(page: Page): Promise<{ script: number; html: number }> {
  const bytes = await page.evaluate(() => {
    const scripts = new Map(performance.getEntriesByType("resource")
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .map((entry) => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize]));
    const html = performance.getEntriesByType("navigation").map((entry) => (entry as PerformanceNavigationTiming).encodedBodySize);
    return { script: [...scripts.values()].reduce((sum, size) => sum + size, 0), html: html[0] ?? 0 };
  });
  return { script: bytes.script / 1024, html: bytes.html / 1024 };
}
