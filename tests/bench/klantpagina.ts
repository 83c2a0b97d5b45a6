import type { Browser, CDPSession, Page } from "playwright-core";
import { openContext, runBrowserBench } from "./browser-bench";
import { median, spread } from "./statistiek";

/**
 * How the page is looked at: a slower processor, or a line of 400 ms and 400 kB/s. On a machine that is slower or
 * busier than the one of the budgets, the empty page of Next is slower too: `maal` is the budget as a multiple of it.
 */
type Omstandigheid = { readonly naam: string; readonly cpu?: number; readonly hoogstens: number; readonly maal?: number };
type Uitkomst = { readonly lcp: number; readonly bruikbaar: number };

const KEREN = 9;
/** On the machine of the budgets the empty page stood there after 96 ms, and after 260 at a quarter of the speed. */
const OMSTANDIGHEDEN: readonly Omstandigheid[] = [
  { naam: "gewoon", hoogstens: 200, maal: 200 / 96 }, { naam: "processor 4× trager", cpu: 4, hoogstens: 400, maal: 400 / 260 }, { naam: "400 ms, 400 kB/s", hoogstens: 3000 },
];
const PAGINAS = [["/", "input[role=combobox]"], ["/meldingen/nieuw", "textarea"]] as const;

async function slowDown(session: CDPSession, { cpu, maal }: Omstandigheid): Promise<void> {
  if (cpu) await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (maal) return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 400_000, uploadThroughput: 400_000 });
}

const readLcp = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Infinity)).observe({ type: "largest-contentful-paint", buffered: true });
}));

/** Milliseconds until this field does more than take letters: React has put its handlers on it. The page itself keeps the time. */
const readBruikbaar = async (page: Page, veld: string): Promise<number> => (await page.waitForFunction((selector) => {
  const field = document.querySelector(selector);
  return field !== null && Object.keys(field).some((key) => key.startsWith("__reactProps")) && performance.now();
}, veld, { polling: "raf" })).jsonValue().then(Number);

type Bezoek = { readonly url: string; readonly omstandigheid: Omstandigheid; readonly cookie?: string; readonly veld?: string };

/** One visit with an empty cache: when the largest part stood there, and when the first field reacted. */
async function visit(browser: Browser, { url, cookie, veld, omstandigheid }: Bezoek): Promise<Uitkomst> {
  const context = await openContext(browser, url, cookie);
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page), omstandigheid);
  const answer = await page.goto(url, { waitUntil: "commit" });
  if (answer?.status() !== 200) throw new Error(`${url}: ${answer?.status()}`);
  const bruikbaar = veld ? await readBruikbaar(page, veld) : 0;
  await page.waitForLoadState("load");
  const lcp = await readLcp(page);
  await context.close();
  return { lcp, bruikbaar };
}

const mid = (uitkomsten: readonly Uitkomst[], wat: keyof Uitkomst): number => median(uitkomsten.map((uitkomst) => uitkomst[wat]));

await runBrowserBench(async ({ plein, floorUrl, browser, tell }) => {
  const cookie = plein.koekje("klant")["cookie"] ?? "";
  for (const omstandigheid of OMSTANDIGHEDEN) {
    const { naam, hoogstens, maal } = omstandigheid;
    const bezoeken: Bezoek[] = [{ url: `${floorUrl}/leeg`, omstandigheid }, ...PAGINAS.map(([pad, veld]) => ({ url: plein.url + pad, veld, cookie, omstandigheid }))];
    const gemeten: Uitkomst[][] = bezoeken.map(() => []);
    // In turns, so that whatever else the machine does falls on all of them; the first turn warms up.
    for (let keer = 0; keer <= KEREN; keer += 1) for (const [welke, bezoek] of bezoeken.entries()) {
      const uitkomst = await visit(browser, bezoek);
      if (keer > 0) gemeten[welke]?.push(uitkomst);
    }
    const [leeg = [], ...rest] = gemeten;
    for (const [welke, [pad]] of PAGINAS.entries()) {
      const eigen = rest[welke] ?? [];
      const verhouding = mid(eigen, "lcp") / mid(leeg, "lcp");
      const haalt = maal ? mid(eigen, "lcp") <= hoogstens || verhouding <= maal : mid(eigen, "bruikbaar") <= hoogstens;
      tell(haalt);
      const grens = maal ? `LCP hoogstens ${hoogstens} ms of ${maal.toFixed(2)} maal leeg` : `bruikbaar hoogstens ${hoogstens} ms`;
      console.log(`${pad.padEnd(18)}${naam.padEnd(21)}LCP ${mid(eigen, "lcp").toFixed(0).padStart(5)} ms (leeg ${mid(leeg, "lcp").toFixed(0)}, maal ${verhouding.toFixed(2)}, spreiding ${spread(eigen.map(({ lcp }) => lcp)).toFixed(2)}), bruikbaar ${mid(eigen, "bruikbaar").toFixed(0).padStart(5)} ms; ${grens}: ${haalt ? "haalt" : "mist"}`);
    }
  }
});
