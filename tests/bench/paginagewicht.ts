import { join } from "node:path";
import { chromium } from "playwright-core";
import { startGuard } from "@/scripts/cluster/guard-client";
import { startThrowawayCluster } from "@/scripts/cluster/throwaway-cluster";
import { findBrowser } from "@/tests/support/browser";
import { startBenchPlein, type BenchPlein } from "./bench-plein";
import { startFloor } from "./floor-app";

type Pagina = { readonly naam: string; readonly pad: string; readonly account: string | null; readonly kB: number };
type Gewicht = { readonly js: number; readonly html: number; readonly knopen: number; readonly status: number };

/** performance.md §2: gzipped JavaScript per page. */
const paginas = (nummer: string, floorUrl: string): Pagina[] => [
  { naam: "lege pagina", pad: `${floorUrl}/leeg`, account: null, kB: 150 },
  { naam: "servicepagina", pad: "/", account: "klant", kB: 150 },
  { naam: "melden", pad: "/meldingen/nieuw", account: "klant", kB: 165 },
  { naam: "mijn meldingen", pad: "/meldingen", account: "klant", kB: 150 },
  { naam: "volgen", pad: `/meldingen/${nummer}`, account: "klant", kB: 150 },
  { naam: "wachtrij", pad: "/wachtrij", account: "frontoffice", kB: 200 },
  { naam: "intake", pad: "/intake", account: "frontoffice", kB: 200 },
  { naam: "werk", pad: "/werk", account: "backoffice", kB: 165 },
  { naam: "sturen", pad: "/sturen", account: "manager", kB: 185 },
  { naam: "beheer", pad: "/beheer", account: "beheerder", kB: 200 },
  { naam: "inloggen", pad: "/inloggen", account: null, kB: 150 },
];

/** What a browser with an empty cache really fetches for this page, as it comes over the line. */
async function weigh(plein: BenchPlein, browser: Awaited<ReturnType<typeof chromium.launch>>, { pad, account }: Pagina): Promise<Gewicht> {
  const headers = account ? plein.koekje(account) : {};
  const origin = pad.startsWith("http") ? "" : plein.url;
  const [naam = "", waarde = ""] = (headers["cookie"] ?? "").split(/=(.*)/s);
  const context = await browser.newContext();
  if (account) await context.addCookies([{ name: naam, value: waarde, url: plein.url }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const soort = new Map<string, string>();
  const gewicht = { js: 0, html: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => soort.set(requestId, type));
  // The body alone, as it comes over the line: the budget is of code, not of the headers that guard it.
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    if (soort.get(requestId) === "Script") gewicht.js += encodedDataLength;
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (soort.get(requestId) === "Document") gewicht.html += encodedDataLength;
  });
  const response = await page.goto(`${origin}${pad}`, { waitUntil: "load" });
  await page.waitForTimeout(700);
  const knopen = await page.evaluate(() => document.querySelectorAll("*").length);
  await context.close();
  return { ...gewicht, knopen, status: response?.status() ?? 0 };
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
    const eigen = await plein.db.melding.findFirstOrThrow({ where: { melder: { email: "klant@demo.example" } }, select: { nummer: true } });
    console.log(`${"pagina".padEnd(16)}${"JS kB".padStart(8)}${"budget".padStart(8)}${"HTML kB".padStart(9)}${"knopen".padStart(8)}`);
    for (const pagina of paginas(`M${eigen.nummer}`, floor.url)) {
      const { js, html, knopen, status } = await weigh(plein, browser, pagina);
      if (status === 404) { console.log(`${pagina.naam.padEnd(16)}  bestaat nog niet`); continue; }
      const haalt = status === 200 && js > 0 && js / 1024 <= pagina.kB;
      if (haalt) passed += 1;
      else failed += 1;
      console.log(`${pagina.naam.padEnd(16)}${(js / 1024).toFixed(1).padStart(8)}${String(pagina.kB).padStart(8)}${(html / 1024).toFixed(1).padStart(9)}${String(knopen).padStart(8)}  ${haalt ? "haalt" : `mist (status ${status})`}`);
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
