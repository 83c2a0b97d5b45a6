import type { Page } from "@playwright/test";
import type { Rol } from "@/lib/domain/authz/rollen";
import { PAGE_TABLE } from "@/tests/contract/permissions/page-table";
import { COLOUR_RULES, findAxeFaults, measureWidth, wear } from "@/tests/support/e2e/accessible";
import { act } from "@/tests/support/e2e/act";
import { fillAddresses } from "@/tests/support/e2e/addresses";
import { createLink, createPersoonLink } from "@/tests/support/e2e/links";
import { weighPage } from "@/tests/support/e2e/page-weight";
import { expect, test, type Plein } from "@/tests/support/e2e/plein";
import { findBudget, MAX_HTML_WACHTRIJ, MAX_KNOPEN } from "@/tests/support/page-budgets";

const PAGES = Object.keys(PAGE_TABLE).filter((file) => file.endsWith("page.tsx") && PAGE_TABLE[file]!.wie !== "niemand");
/** Title → path without numbers; two pages with one title cannot be told apart by who listens to them. */
const titles = new Map<string, string>();

/** Faults in light and in dark. Only colours differ between them; things that move are still, so that none is measured halfway. */
async function findFaults(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await wear(page, colorScheme);
    const faults = await findAxeFaults(page, colorScheme === "dark" ? COLOUR_RULES : undefined);
    found.push(...faults.map((fault) => `${path} (${colorScheme}): ${fault}`));
  }
  return found;
}

/** What every page owes everybody: no faults in light or dark, one heading, a language, a title of its own, little script, no sideways scroll on a small phone. */
async function judge(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const answer = await page.goto(path);
  if (answer?.status() !== 200) return [`${path}: ${answer?.status()}`];
  await expect(page.locator("h1").first()).toBeAttached();
  const found = await findFaults(page, path);
  const facts = await page.evaluate(() => ({ lang: document.documentElement.lang, h1: document.querySelectorAll("h1").length, title: document.title, knopen: document.querySelectorAll("*").length }));
  if (facts.lang !== "nl") found.push(`${path}: lang ${facts.lang}`);
  if (facts.h1 !== 1) found.push(`${path}: ${facts.h1} headings of the first level`);
  if (facts.knopen > MAX_KNOPEN) found.push(`${path}: ${facts.knopen} elements`);
  const { script, html } = await weighPage(page);
  if (/^\/wachtrij(\?|$)/.test(path) && html > MAX_HTML_WACHTRIJ) found.push(`${path}: ${html.toFixed(1)} kB of HTML`);
  if (script < 100 || script > findBudget(path)) found.push(`${path}: ${script.toFixed(1)} kB of script`);
  const place = new URL(page.url()).pathname.replace(/[\w-]{36,}|[MO]?\d+|onbekend/g, "…");
  if (!facts.title || (titles.get(facts.title) ?? place) !== place) found.push(`${path}: title "${facts.title}" is also that of ${titles.get(facts.title)}`);
  titles.set(facts.title, place);
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await measureWidth(page);
  if (width > 320) found.push(`${path}: ${width} px wide on a phone of 320`);
  return found;
}

async function judgeAll(page: Page, paths: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await judge(page, path)));
  expect(found).toEqual([]);
}

/** Pages that this role opens and that the roles before it in the list do not. */
const pagesOf = (wie: (rule: (typeof PAGE_TABLE)[string]) => boolean) => PAGES.filter((file) => wie(PAGE_TABLE[file]!));
const isFor = (rol: Rol) => ({ wie }: (typeof PAGE_TABLE)[string]) => Array.isArray(wie) && wie.includes(rol);

const IMPORTS = ["naam;code\nAfdeling Proef;PROEF-1\n", "naam;code\n;PROEF-2\n"] as const;

/** The address of the preview of this import; a beheerder has one at a time. */
async function createVoorbeeld(page: Page, tekst: string): Promise<string> {
  const reply = await page.request.post("/uploads/import", {
    maxRedirects: 0, headers: { origin: new URL(page.url()).origin },
    multipart: { soort: "afdelingen", bestand: { name: "afdelingen.csv", mimeType: "text/csv", buffer: Buffer.from(tekst) } },
  });
  return String(reply.headers()["location"]);
}

/** One melding in each stand that a klant and the desk can meet. */
async function createStanden(plein: Plein, klant: Awaited<ReturnType<Plein["mens"]>>): Promise<string[]> {
  const desk = await plein.mens({ rollen: ["frontoffice", "coordinator"] });
  const [vraag, gereed, opgeschort, geannuleerd] = [await plein.melding(klant), await plein.melding(klant), await plein.melding(klant), await plein.melding(klant)];
  await act(plein, desk, vraag, "ask", { vraag: "Op welke verdieping is het?" });
  await act(plein, desk, gereed, "mark-gereed", { oplossing: "De lamp is vervangen." });
  await act(plein, desk, opgeschort, "take", {});
  await act(plein, desk, opgeschort, "pause", { reden: "overmacht", hervatOp: "2099-01-05T09:00:00+01:00" });
  await act(plein, desk, geannuleerd, "cancel", { reden: "dubbel" });
  return [vraag, gereed, opgeschort, geannuleerd];
}

test.describe("each page, for who may see it, has no accessibility faults and fits a small phone:", () => {
  test.slow();
  test.describe.configure({ mode: "parallel" });

  test("everybody", async ({ page, plein }) => {
    const fill = await fillAddresses(plein);
    await judgeAll(page, pagesOf(({ wie }) => wie === "openbaar" || wie === "link").filter((file) => !file.includes("[token]")).map((file) => fill(file, "")));
  });

  test("who holds a link", async ({ page, plein }) => {
    const klant = await plein.mens();
    const desk = await plein.mens({ rollen: ["frontoffice"] });
    const nummer = await plein.melding(klant);
    const [leverancier] = await plein.sql<{ id: string }>("SELECT id::text AS id FROM leverancier WHERE actief ORDER BY naam LIMIT 1");
    expect((await plein.api(desk, `/meldingen/${nummer}/acties/dispatch`, { versie: 1, leverancierId: leverancier!.id })).status).toBe(200);
    const [opdracht] = await plein.sql<{ nummer: number }>("SELECT o.nummer FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE m.nummer = $1", [nummer.slice(1)]);
    await judgeAll(page, [await createLink(plein, "volg", nummer), await createLink(plein, "opdracht", `O${opdracht!.nummer}`), "/uitnodiging/onbekend", "/wachtwoord/onbekend", await createPersoonLink(plein, "uitnodiging", klant.id), await createPersoonLink(plein, "herstel", klant.id)]);
  });

  test("klant", async ({ page, context, plein }) => {
    const klant = await plein.mens();
    const eigen = await plein.melding(klant);
    const standen = await createStanden(plein, klant);
    await plein.signIn(context, klant);
    const fill = await fillAddresses(plein);
    await judgeAll(page, [...pagesOf(({ wie }) => wie === "aangemeld").map((file) => fill(file, eigen)), ...standen.map((nummer) => `/meldingen/${nummer}`), "/meldingen?zoek=bestaatniet", "/meldingen/nieuw?soort=K", "/meldingen/nieuw?soort=S"]);
  });

  for (const rol of ["frontoffice", "backoffice", "manager"] as const) {
    test(rol, async ({ page, context, plein }) => {
      test.setTimeout(300_000);
      const fill = await fillAddresses(plein);
      const standen = rol === "frontoffice" ? [...(await createStanden(plein, await plein.mens())).map((nummer) => `/wachtrij/${nummer}`), "/wachtrij?weergave=alles"] : rol === "manager" ? ["/sturen?van=2020-01-01&tot=2020-01-31"] : [];
      await plein.signIn(context, await plein.mens({ rollen: [rol], ...(rol === "backoffice" ? { team: "Technische dienst" } : {}) }));
      await judgeAll(page, [...pagesOf(isFor(rol)).map((file) => fill(file, "")), ...standen]);
    });
  }

  for (const isDing of [false, true]) {
    test(isDing ? "beheerder, one of each and the preview of an import" : "beheerder, lists and settings", async ({ page, context, plein }) => {
      test.setTimeout(300_000);
      const fill = await fillAddresses(plein);
      await plein.signIn(context, await plein.mens({ rollen: ["beheerder"] }));
      await judgeAll(page, pagesOf(isFor("beheerder")).filter((file) => file.includes("[") === isDing).map((file) => fill(file, "")));
      if (isDing) for (const tekst of IMPORTS) await judgeAll(page, [await createVoorbeeld(page, tekst)]);
    });
  }
});
