import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/browser";

const browser = await findBrowser();
/** Opens page after page and waits for nobody: several browsers at once do this as well as one. */
const PAGINAS = "**/paginas.e2e.ts";

/** The browser tier: `npm run test:e2e` starts the production build and sets BASIS_URL. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // A journey judges what happens within two seconds, so it has the machine to itself.
  projects: [{ name: "e2e", testIgnore: PAGINAS, workers: 1 }, { name: "paginas", testMatch: PAGINAS, fullyParallel: true, workers: 2 }],
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_UITVOER ?? "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.BASIS_URL ?? "http://localhost:3000",
    browserName: "chromium",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    launchOptions: browser,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
