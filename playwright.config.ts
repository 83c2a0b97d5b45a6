import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/browser";

const browser = await findBrowser();
/** Journeys of people who meet nobody else: two browsers at once. The rest judges what happens within seconds, or floods the application. */
const SAMEN = ["beheer", "bestanden", "concept", "dubbel", "eerste-uur", "formulier", "kennis", "klant", "klantbeeld", "opmaak", "paginas", "plek", "reizen", "rollen", "schrijven", "sturen", "toegang", "volgen", "zoeken"].map((naam) => `**/${naam}.e2e.ts`);

/** The browser tier: `npm run test:e2e` starts the production build and sets BASIS_URL. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  projects: [{ name: "e2e-alleen", testIgnore: SAMEN, workers: 1 }, { name: "e2e-samen", testMatch: SAMEN, workers: 2 }],
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
