import { join } from "node:path";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { startGuard } from "@/scripts/cluster/guard-client";
import { startThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { findBrowser } from "@/tests/support/browser";
import { startBenchPlein } from "./bench-plein";
import { startFloor } from "./floor-app";
import { median } from "./statistiek";

/** How the page is looked at: a slower processor, or a line of 400 ms and 400 kB/s. */
type Omstandigheid = { readonly naam: string; readonly cpu?: number; readonly traag?: true; readonly hoogstens: number };
type Uitkomst = { readonly lcp: number; readonly bruikbaar: number };

const KEREN = 7;
const OMSTANDIGHEDEN: readonly Omstandigheid[] = [{ naam: "gewoon", hoogstens: 200 }, { naam: "processor 4× trager", cpu: 4, hoogstens: 400 }, { naam: "400 ms, 400 kB/s", traag: true, hoogstens: 3000 }];

async function slowDown(session: CDPSession, { cpu, traag }: Omstandigheid): Promise<void> {
  if (cpu) await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (!traag) return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 400_000, uploadThroughput: 400_000 });
}

const readLcp = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Infinity)).observe({ type: "largest-contentful-paint", buffered: true });
}));

/** One visit with an empty cache: when the largest part stood there, and when the first field reacted to a key. */
async function visit(browser: Browser, url: string, { cookie, omstandigheid }: { cookie: string; omstandigheid: Omstandigheid }): Promise<Uitkomst> {
  const context = await browser.newContext();
  const [naam = "", waarde = ""] = cookie.split(/=(.*)/s);
  if (naam) await context.addCookies([{ name: naam, value: waarde, url }]);
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page), omstandigheid);
  const begin = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  const veld = page.locator("textarea, input[type=search]").first();
  if (naam) await veld.fill("De lamp knippert");
  const bruikbaar = performance.now() - begin;
  await page.waitForLoadState("load");
  const lcp = await readLcp(page);
  await context.close();
  return { lcp, bruikbaar };
}

async function measure(browser: Browser, url: string, hoe: { cookie: string; omstandigheid: Omstandigheid }): Promise<Uitkomst> {
  const keren: Uitkomst[] = [];
  for (let keer = 0; keer <= KEREN; keer += 1) keren.push(await visit(browser, url, hoe));
  const warm = keren.slice(1);
  return { lcp: median(warm.map(({ lcp }) => lcp)), bruikbaar: median(warm.map(({ bruikbaar }) => bruikbaar)) };
}

async function main(): Promise<number> {
  process.env["AUTH_SECRET"] ??= "bench-qWcV7mZx2LkPr9TnYb4HsGd8FjUaEo";
  const cluster = await startThrowawayCluster();
  const guard = startGuard(cluster.dataDir, null);
  const floor = await startFloor(guard);
  const plein = await startBenchPlein(3000, { serverUrl: cluster.url, guard, logFile: join(cluster.dataDir, "web.log") });
  const browser = await chromium.launch(await findBrowser());
  let [passed, failed] = [0, 0];
  try {
    const cookie = plein.koekje("klant@demo.example")["cookie"] ?? "";
    for (const omstandigheid of OMSTANDIGHEDEN) {
      const leeg = await measure(browser, `${floor.url}/leeg`, { cookie: "", omstandigheid });
      for (const pad of ["/", "/meldingen/nieuw"]) {
        const { lcp, bruikbaar } = await measure(browser, plein.url + pad, { cookie, omstandigheid });
        const haalt = (omstandigheid.traag ? bruikbaar : lcp) <= omstandigheid.hoogstens;
        if (haalt) passed += 1;
        else failed += 1;
        console.log(`${pad.padEnd(18)}${omstandigheid.naam.padEnd(22)}LCP ${lcp.toFixed(0).padStart(5)} ms (lege pagina ${leeg.lcp.toFixed(0)}), bruikbaar ${bruikbaar.toFixed(0).padStart(5)} ms, hoogstens ${omstandigheid.hoogstens}: ${haalt ? "haalt" : "mist"}`);
      }
    }
  } finally {
    await browser.close();
    await Promise.all([plein.stop(), floor.stop()]);
    await cluster.stop();
    guard.dismiss();
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exit(await main());
