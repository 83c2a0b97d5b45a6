import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/browser";

const browser = await findBrowser();
/** Journeys that judge what happens within two seconds, and those that look at every mail: they have the machine to themselves. */
const ALLEEN = ["balie", "frontoffice", "kanaries", "wachtrij", "wandeling", "werk", "werkaccount"].map((naam) => `**/${naam}.e2e.ts`);

/** The browser tier: `npm run test:e2e` starts the production build and sets BASIS_URL. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  projects: [{ name: "e2e-alleen", testMatch: ALLEEN, workers: 1 }, { name: "e2e-samen", testIgnore: ALLEEN, workers: 2 }],
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
