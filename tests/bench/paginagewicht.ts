import { createHash, randomBytes } from "node:crypto";
import type { Browser } from "playwright-core";
import { findBudget, MAX_FONTS, MAX_HTML_WACHTRIJ, MAX_KNOPEN } from "@/tests/support/page-budgets";
import type { BenchPlein } from "./bench-plein";
import { openContext, runBrowserBench } from "./browser-bench";

type Pagina = { readonly naam: string; readonly pad: string; readonly account: string | null; /** The most HTML in kB, where there is a limit. */ readonly html?: number };
/** In bytes, of the bodies as they come over the line. */
type Gewicht = { readonly js: number; readonly html: number; readonly fonts: number; readonly knopen: number; readonly status: number };

const LIJST: Pick<Pagina, "account" | "html"> = { account: "frontoffice", html: MAX_HTML_WACHTRIJ };
const paginas = (nummer: string, opdracht: string): Pagina[] => [
  { naam: "servicepagina", pad: "/", account: "klant" },
  { naam: "melden", pad: "/meldingen/nieuw", account: "klant" },
  { naam: "mijn meldingen", pad: "/meldingen", account: "klant" },
  { naam: "volgen", pad: `/meldingen/${nummer}`, account: "klant" },
  { naam: "wachtrij", pad: "/wachtrij", ...LIJST },
  { naam: "wachtrij, 50 rijen", pad: "/wachtrij?weergave=alles", ...LIJST },
  { naam: "melding bij balie", pad: `/wachtrij/${nummer}`, account: "frontoffice" },
  { naam: "intake", pad: "/intake", account: "frontoffice" },
  { naam: "werk", pad: "/werk", account: "backoffice" },
  { naam: "opdracht (link)", pad: `/opdracht/${opdracht}`, account: null },
  { naam: "sturen", pad: "/sturen", account: "manager" },
  { naam: "beheer", pad: "/beheer", account: "beheerder" },
  { naam: "inloggen", pad: "/inloggen", account: null },
];

/** The link of an opdracht, as the mail to a leverancier carries it. */
async function createOpdrachtLink({ db }: BenchPlein): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const opdracht = await db.opdracht.findFirstOrThrow({ where: { leverancierId: { not: null }, status: "aangeboden" }, select: { id: true } });
  const hash = createHash("sha256").update(token).digest("hex");
  await db.toegangsbewijs.create({ data: { hash, soort: "opdracht", opdrachtId: opdracht.id, verlooptOp: new Date(Date.now() + 3_600_000) } });
  return token;
}

/** What a browser with an empty cache really fetches at this address, with this cookie. */
async function weigh(browser: Browser, url: string, cookie = ""): Promise<Gewicht> {
  const context = await openContext(browser, url, cookie);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const soort = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on("Network.responseReceived", ({ requestId, type }) => soort.set(requestId, type));
  // The body alone: the budget is of code, not of the headers that guard it.
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    const type = soort.get(requestId) ?? "";
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  const response = await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(700);
  // The protocol gives the data of the document itself without its size.
  const own = await page.evaluate(() => ({ knopen: document.querySelectorAll("*").length, html: performance.getEntriesByType("navigation").reduce((sum, entry) => sum + (entry as PerformanceNavigationTiming).encodedBodySize, 0) }));
  await context.close();
  return { js: bytes["Script"] ?? 0, fonts: bytes["Font"] ?? 0, ...own, status: response?.status() ?? 0 };
}

const kB = (bytes: number) => bytes / 1024;

/** What this page has too much of, in words; empty is good. */
function judge({ js, html, fonts, knopen, status }: Gewicht, budget: number, { html: maxHtml = Infinity }: Partial<Pagina>): string[] {
  const te = { script: js === 0 || kB(js) > budget, html: kB(html) > maxHtml, letters: kB(fonts) > MAX_FONTS, elementen: knopen > MAX_KNOPEN, [`status ${status}`]: status !== 200 };
  return Object.keys(te).filter((naam) => te[naam as keyof typeof te]);
}

function print(naam: string, { js, html, fonts, knopen }: Gewicht, [budget, oordeel]: [string, string]): void {
  console.log(`${naam.padEnd(20)}${kB(js).toFixed(1).padStart(8)}${budget.padStart(8)}${kB(html).toFixed(1).padStart(9)}${kB(fonts).toFixed(1).padStart(9)}${String(knopen).padStart(8)}  ${oordeel}`);
}

await runBrowserBench(async ({ plein, floorUrl, browser, tell }) => {
  const eigen = await plein.db.melding.findFirstOrThrow({ where: { melder: { email: "klant@demo.example" } }, select: { nummer: true } });
  console.log(`${"pagina".padEnd(20)}${"JS kB".padStart(8)}${"budget".padStart(8)}${"HTML kB".padStart(9)}${"letters".padStart(9)}${"knopen".padStart(8)}`);
  print("lege pagina", await weigh(browser, `${floorUrl}/leeg`), ["–", "bodem"]);
  for (const pagina of paginas(`M${eigen.nummer}`, await createOpdrachtLink(plein))) {
    const budget = findBudget(pagina.pad);
    const gewicht = await weigh(browser, plein.url + pagina.pad, pagina.account ? plein.koekje(pagina.account)["cookie"] : "");
    const te = judge(gewicht, budget, pagina);
    tell(te.length === 0);
    print(pagina.naam, gewicht, [String(budget), te.length === 0 ? "haalt" : `mist: ${te.join(", ")}`]);
  }
});
