import type { Page } from "@playwright/test";

/** kB of compressed JavaScript this page fetched. By address, so a file that comes under two names counts twice. */
export const weighScripts = (page: Page): Promise<number> => page.evaluate(() => {
  const scripts = new Map(performance.getEntriesByType("resource")
    .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
    .map((entry) => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize]));
  return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1024;
});
