import { join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { startGuard } from "@/scripts/cluster/guard-client";
import { startThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { findBrowser } from "@/tests/support/browser";
import { startBenchPlein, type BenchPlein } from "./bench-plein";
import { startFloor } from "./floor-app";

const MELDINGEN = 3000;

/** What a measurement in the browser works with: the product, the smallest Next app beside it, and a place for the verdicts. */
export type BrowserBench = { readonly plein: BenchPlein; readonly floorUrl: string; readonly browser: Browser; readonly tell: (haalt: boolean) => void };

/** A context with an empty cache, signed in when there is a cookie. */
export async function openContext(browser: Browser, url: string, cookie = ""): Promise<BrowserContext> {
  const context = await browser.newContext();
  const [naam = "", waarde = ""] = cookie.split(/=(.*)/s);
  if (naam) await context.addCookies([{ name: naam, value: waarde, url }]);
  return context;
}

/** Runs a measurement on a plein, a floor and a browser of its own, cleans up whatever happens, and ends the program with the verdicts. */
export async function runBrowserBench(measure: (bench: BrowserBench) => Promise<void>): Promise<never> {
  process.env["AUTH_SECRET"] ??= "bench-qWcV7mZx2LkPr9TnYb4HsGd8FjUaEo";
  const cluster = await startThrowawayCluster();
  const guard = startGuard(cluster.dataDir, null);
  const floor = await startFloor(guard);
  const plein = await startBenchPlein(MELDINGEN, { serverUrl: cluster.url, guard, logFile: join(cluster.dataDir, "web.log") });
  const browser = await chromium.launch(await findBrowser());
  let [passed, failed] = [0, 0];
  try {
    await measure({ plein, floorUrl: floor.url, browser, tell: (haalt) => { if (haalt) passed += 1; else failed += 1; } });
  } finally {
    await browser.close();
    await Promise.all([plein.stop(), floor.stop()]);
    await cluster.stop();
    guard.dismiss();
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
