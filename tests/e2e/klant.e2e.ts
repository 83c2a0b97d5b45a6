import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import sharp from "sharp";

const foto = () => sharp({ create: { width: 640, height: 480, channels: 3, background: "#88aacc" } }).withExif({ IFD0: { Copyright: "geheim" } }).jpeg().toBuffer();
const omschrijving = () => `De lamp boven mijn bureau knippert al twee dagen (${Date.now()})`;
const verder = (page: Page) => page.getByRole("button", { name: "Verder", exact: true }).last();
const versturen = (page: Page) => page.getByRole("button", { name: "Versturen", exact: true });
const nummerVan = (page: Page) => /\/meldingen\/(M\d+)/.exec(page.url())?.[1] ?? "";

async function enter(page: Page, naar = "/"): Promise<void> {
  await page.goto(`/inloggen?naar=${encodeURIComponent(naar)}`);
  await page.locator('button[value="klant@demo.example"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith("/inloggen"));
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
}

test.describe("een klant", () => {
  test.beforeEach(({ page }) => {
    page.on("console", (message) => expect(message.type(), message.text()).not.toBe("error"));
  });

  test("meldt met een foto, volgt, schrijft, voegt toe en trekt in", async ({ page }) => {
    await enter(page);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Iets is stuk, vies of leeg" }).click();
    await expect(page.getByRole("heading", { name: "Wat is er stuk, vies of leeg?" })).toBeVisible();
    await verder(page).click();
    await expect(page.getByRole("alert").getByText("Vertel ons wat er aan de hand is.")).toBeVisible();
    const tekst = omschrijving();
    await page.getByLabel("Vertel het in uw eigen woorden").fill(tekst);
    await page.locator('input[type="file"]').setInputFiles({ name: "lamp.jpg", mimeType: "image/jpeg", buffer: await foto() });
    await expect(page.getByText("Toegevoegd", { exact: true })).toBeVisible();
    await verder(page).click();
    await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeFocused();
    await expect(page.getByText("van ons hoort")).toBeVisible();
    await expectAccessible(page);
    await versturen(page).click();
    await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
    const nummer = nummerVan(page);
    await expect(page.getByText(nummer)).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Volg uw melding" }).click();
    await expect(page).toHaveURL(`/meldingen/${nummer}`);
    const beeld = page.getByRole("list", { name: "Bestanden" }).getByRole("link");
    const served = await page.request.get(String(await beeld.getAttribute("href")));
    expect(served.headers()).toMatchObject({ "content-type": "image/jpeg", "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; sandbox" });
    expect((await served.body()).includes("geheim")).toBe(false);
    await page.getByLabel("Bericht aan de servicedesk").fill("Het zijn er nu twee.");
    await page.getByRole("button", { name: "Versturen", exact: true }).click();
    await expect(page.getByRole("article").getByText("Het zijn er nu twee.")).toBeVisible();
    await page.locator("#bestand").setInputFiles({ name: "kwaad.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<svg onload=alert(1)>") });
    await page.getByRole("button", { name: "Toevoegen" }).click();
    await expect(page.getByText("Dit soort bestand kunnen wij niet aannemen.")).toBeVisible();
    await expectAccessible(page);
    await page.getByText("Melding intrekken").click();
    await page.getByRole("button", { name: "Ja, trek mijn melding in" }).click();
    await expect(page.getByText("U hebt deze melding ingetrokken.")).toBeVisible();
  });

  test("verliest geen tekst en meldt met twee keer drukken maar één keer", async ({ page }) => {
    await enter(page, "/meldingen/nieuw");
    const kenmerk = `kenmerk${Date.now()}`;
    const tekst = `${kenmerk}: de lamp boven mijn bureau knippert.`;
    await page.getByLabel("Vertel het in uw eigen woorden").fill(tekst);
    await page.reload();
    await expect(page.getByLabel("Vertel het in uw eigen woorden")).toHaveValue(tekst);
    await verder(page).click();
    await page.getByRole("button", { name: "Iets wijzigen" }).click();
    await expect(page.getByLabel("Vertel het in uw eigen woorden")).toHaveValue(tekst);
    await verder(page).click();
    await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeVisible();
    await versturen(page).dblclick();
    await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
    await page.goto(`/meldingen?zoek=${kenmerk}`);
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(1);
  });

  test("ziet bij spoed eerst het nummer om te bellen", async ({ page }) => {
    await enter(page, "/meldingen/nieuw?soort=S");
    await page.getByLabel("Vertel het in uw eigen woorden").fill("Er zit iemand vast in de lift");
    await verder(page).click();
    await expect(page.getByRole("link", { name: /^Bel nu/ })).toBeVisible();
    await expectAccessible(page);
  });

  test("zoekt op nummer, en een melding van een ander bestaat niet", async ({ page }) => {
    await enter(page);
    const eigen = await page.locator("h3 a").first().getAttribute("href");
    await page.getByRole("searchbox").fill(String(eigen).replace("/meldingen/M", "m "));
    await page.getByRole("button", { name: "Verder" }).click();
    await expect(page).toHaveURL(String(eigen));
    for (const adres of ["/meldingen/M999999999", "/meldingen/%E0%A4%A", "/meldingen/O1"]) expect((await page.request.get(adres)).status()).toBeGreaterThanOrEqual(400);
    expect((await page.request.get("/bijlagen/00000000-0000-4000-8000-000000000000")).status()).toBe(404);
  });
});

test.describe("een klant zonder JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("meldt met een foto in gewone formulieren", async ({ page }) => {
    await enter(page, "/meldingen/nieuw?soort=S");
    await page.getByLabel("Vertel het in uw eigen woorden").fill(omschrijving());
    await verder(page).click();
    await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeVisible();
    await page.getByLabel("Foto of bestand").last().setInputFiles({ name: "lamp.jpg", mimeType: "image/jpeg", buffer: await foto() });
    await page.getByRole("button", { name: "Versturen met foto" }).click();
    await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
    await page.goto(`/meldingen/${nummerVan(page)}`);
    await expect(page.getByRole("list", { name: "Bestanden" }).getByRole("link")).toHaveCount(1);
  });
});

test("een link om te volgen die niet bestaat, zegt vriendelijk wat u kunt doen", async ({ page }) => {
  const answer = await page.goto(`/volg/${"a".repeat(43)}`);
  expect(answer?.headers()["referrer-policy"]).toBe("no-referrer");
  await expect(page.getByRole("heading", { name: "Deze link werkt niet meer" })).toBeVisible();
  await expectAccessible(page);
});
