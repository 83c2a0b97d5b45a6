import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test, watch } from "@/tests/support/e2e/plein";

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
}

const VIJANDIG = '<script>window.kwaad = 1</script> <img src=x onerror="window.kwaad = 1"> [klik](javascript:window.kwaad=1)';
type Cijfers = { gelezen: number; genoeg: number; afgevangen: number };

test("de servicedesk schrijft een artikel, een klant krijgt het tijdens het typen, leest het en heeft er genoeg aan", async ({ plein, openAs }) => {
  const [desk, klant] = [await plein.mens({ rollen: ["frontoffice"] }), await plein.mens()];
  const titel = `Zwembadkluisjes huren ${Date.now()}`;
  const page = await openAs(desk, "/kennis/nieuw");
  await page.getByRole("button", { name: "Publiceren" }).click();
  await expect(page.getByRole("alert").getByText("Geef het artikel een titel.")).toBeVisible();
  await page.getByLabel("Titel").fill(titel);
  await page.getByLabel("Inleiding").fill("Zwembadkluisjes huurt u bij de servicebalie.");
  await page.getByRole("textbox", { name: "Tekst" }).fill(`## Zo huurt u\n1. Vraag het **aan**.\n2. Bel 0318 555 112.\n\n${VIJANDIG}`);
  await expect(page.getByRole("heading", { name: "Zo huurt u" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Publiceren" }).click();
  await expect(page.getByText("Gepubliceerd. Dit is nu te lezen.")).toBeVisible();
  const code = /\/kennis\/([a-z0-9-]+)/.exec(page.url())?.[1] ?? "";
  await page.getByRole("link", { name: "Versie 1" }).click();
  await expect(page.getByText("Nieuw: ## Zo huurt u")).toBeVisible();
  await page.goto("/kennis");
  await expect(page.getByRole("link", { name: titel })).toBeVisible();
  await expectAccessible(page);

  const lezer = await openAs(klant, "/meldingen/nieuw?soort=W");
  await lezer.setViewportSize({ width: 320, height: 700 });
  await lezer.getByLabel("Vertel het in uw eigen woorden").fill("Ik wil graag zwembadkluisjes huren voor mijn afdeling.");
  const hulp = lezer.getByRole("region", { name: "Misschien helpt dit" });
  await expect(hulp.getByRole("link", { name: new RegExp(titel) })).toHaveAttribute("target", "_blank");
  await expectAccessible(lezer);
  await hulp.getByRole("button", { name: "Dit is genoeg, dank u" }).first().click();
  await expect(lezer.getByRole("heading", { name: "Graag gedaan" })).toBeVisible();
  await lezer.goto("/meldingen/nieuw?soort=W");
  await expect(lezer.getByLabel("Vertel het in uw eigen woorden"), "the draft is gone").toHaveValue("");
  await lezer.goto(`/artikelen/${code}`);
  await expect(lezer.getByRole("link", { name: "0318 555 112" })).toHaveAttribute("href", "tel:0318555112");
  await expect(lezer.getByText("<script>")).toBeVisible();
  await expect(lezer.getByRole("link", { name: "klik" })).toHaveCount(0);
  expect(await lezer.evaluate(() => "kwaad" in window)).toBe(false);
  await lezer.getByRole("button", { name: "Nee" }).click();
  await lezer.getByLabel(/Wat miste u/).fill("De prijs.");
  await expectAccessible(lezer);
  await lezer.getByRole("button", { name: "Toelichting versturen" }).click();
  await expect(lezer.getByText("Wij gebruiken dit om de tekst beter te maken.")).toBeVisible();
  await lezer.getByRole("link", { name: "Niet gevonden? Meld het" }).click();
  await expect(lezer.getByText(`U las ${titel}.`)).toBeVisible();
  const [cijfers] = await plein.sql<Cijfers>("SELECT gelezen, genoeg, afgevangen FROM artikel_gebruik g JOIN artikel a ON a.id = g.artikel_id WHERE a.code = $1", [code]);
  expect(cijfers).toMatchObject({ afgevangen: 1, genoeg: 0 });
  await expect.poll(async () => (await plein.sql<Cijfers>("SELECT gelezen FROM artikel_gebruik g JOIN artikel a ON a.id = g.artikel_id WHERE a.code = $1", [code]))[0]?.gelezen).toBeGreaterThan(0);
});

test("zonder JavaScript: zoeken, lezen, oordelen en genoeg hebben; wat intern is bestaat niet", async ({ browser, plein, faults, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  watch(page, faults);
  await plein.signIn(context, await plein.mens());
  await page.goto("/artikelen");
  await page.getByLabel("Waar zoekt u uitleg over?").fill("gasten wiffi");
  await page.getByRole("button", { name: "Zoeken" }).click();
  await page.getByRole("link", { name: "Wifi voor gasten" }).click();
  await page.getByRole("button", { name: "Ja" }).click();
  await expect(page.getByText("Dank u wel.")).toBeVisible();
  await page.getByRole("button", { name: "Dit is genoeg, dank u" }).click();
  await expect(page.getByRole("heading", { name: "Graag gedaan" })).toBeVisible();
  await page.goto("/meldingen/nieuw?soort=I");
  await page.getByLabel("Vertel het in uw eigen woorden").fill("Morgen komen er gasten die wifi nodig hebben.");
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await page.getByRole("region", { name: "Misschien helpt dit" }).getByRole("button", { name: "Dit is genoeg, dank u" }).first().click();
  await expect(page.getByText("Wij hebben niets verstuurd.")).toBeVisible();
  const antwoorden = await Promise.all(["alarm-en-sluitronde-zo-werkt-het", "bestaat-niet"].map((code) => context.request.get(`/artikelen/${code}`)));
  expect(antwoorden.map((antwoord) => antwoord.status())).toEqual([404, 404]);
  await context.close();
});
