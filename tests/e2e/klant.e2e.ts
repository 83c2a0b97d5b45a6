import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expectAccessible, measureWidth } from "@/tests/support/e2e/accessible";
import { act } from "@/tests/support/e2e/act";
import { expect, test } from "@/tests/support/e2e/plein";

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

test.describe("een klant", () => {
  test("meldt met een foto, volgt, schrijft, voegt toe en trekt in", async ({ page }) => {
    await enter(page);
    await page.getByRole("link", { name: "Iets is stuk, vies of leeg" }).click();
    await page.getByRole("link", { name: "Zelf vertellen" }).click();
    await expect(page.getByRole("heading", { name: "Wat is er stuk, vies of leeg?" })).toBeVisible();
    await verder(page).click();
    await expect(page.getByRole("alert").getByText("Vertel ons wat er aan de hand is.")).toBeVisible();
    const tekst = omschrijving();
    await page.getByLabel("Vertel het in uw eigen woorden").fill(tekst);
    await expect(page.getByRole("radio", { name: /Uw werkplek/ })).toBeChecked();
    await page.getByRole("radio", { name: /Ergens anders/ }).check();
    await page.getByRole("combobox", { name: /Welke plek/ }).fill("waterlel");
    await expect(page.getByRole("option", { name: /zaal Waterlelie/ })).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Wijzigen van de plek" })).toBeVisible();
    await page.locator('input[type="file"]').setInputFiles({ name: `${"een-heel-lange-naam-".repeat(5)}.jpg`, mimeType: "image/jpeg", buffer: await foto() });
    await expect(page.getByText("Toegevoegd", { exact: true })).toBeVisible();
    await verder(page).click();
    await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeFocused();
    await expect(page.getByText("Waar: zaal Waterlelie (N2.14)")).toBeVisible();
    await expect(page.getByText("van ons hoort")).toBeVisible();
    await expectAccessible(page);
    await versturen(page).click();
    await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
    const nummer = nummerVan(page);
    await expect(page.getByText(nummer)).toBeVisible();
    await expect(page.getByText(/^De servicedesk regelt dit voor u\. U hoort .+ van ons\.$/)).toBeVisible();
    expect(await page.locator("b[title]").getAttribute("title"), "the exact time").toMatch(/\d{4}.* \d\d[.:]\d\d/);
    await expectAccessible(page);

    await page.getByRole("link", { name: "Volg uw melding" }).click();
    await expect(page).toHaveURL(`/meldingen/${nummer}`);
    await expect(page.getByRole("definition").filter({ hasText: "zaal Waterlelie (N2.14)" })).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await measureWidth(page), "a long name of a file").toBe(320);
    await page.setViewportSize({ width: 1280, height: 720 });
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
    await expect(page.getByText("U hebt deze melding ingetrokken."), "its button is gone").toBeFocused();
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

  test("ziet elke stap en wie het regelt, en heropent wat nog niet goed is", async ({ plein, openAs }) => {
    const [klant, desk] = [await plein.mens(), await plein.mens({ rollen: ["frontoffice"] })];
    const nummer = await plein.melding(klant);
    const page = await openAs(klant, `/meldingen/${nummer}`);
    const nu = page.getByRole("list", { name: "Voortgang" }).locator('[aria-current="step"]');
    const [team] = await plein.sql<{ id: string }>("SELECT id::text AS id FROM team WHERE naam = 'Technische dienst'");
    await expect(nu).toHaveText(/^Ontvangen \(nu\).*uur$/);
    for (const [actie, body, stap] of [["take", {}, "Bekeken"], ["dispatch", { teamId: team!.id }, "In uitvoering"]] as const) {
      await act(plein, desk, nummer, actie, body);
      await page.reload();
      await expect(nu).toHaveText(new RegExp(`^${stap}`));
      await expect(page.getByRole("definition").first()).toHaveText(desk.naam);
      await expect(page.getByText(new RegExp(`Wij verwachten dat het klaar is: .+\\. ${desk.naam} houdt het voor u in de gaten\\.`))).toBeVisible();
    }
    const [opdracht] = await plein.sql<{ nummer: number; versie: number }>("SELECT o.nummer, o.versie FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE m.nummer = $1", [nummer.slice(1)]);
    expect((await plein.api(desk, `/opdrachten/O${opdracht!.nummer}/acties/withdraw`, { versie: opdracht!.versie, reden: "Het hoeft niet meer." })).status).toBe(200);
    await act(plein, desk, nummer, "mark-gereed", { oplossing: "De lamp is vervangen." });
    await page.reload();
    await expect(nu).toHaveText(/^Klaar/);
    await page.getByText("Het is nog niet goed").click();
    await page.getByRole("button", { name: "Melding heropenen" }).click();
    await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
    await page.getByLabel("Wat is er nog niet goed?").fill("Hij knippert nog steeds.");
    await page.reload();
    await expect(page.getByLabel("Wat is er nog niet goed?")).toHaveValue("Hij knippert nog steeds.");
    await page.getByRole("button", { name: "Melding heropenen" }).click();
    await expect(nu).toHaveText(/^Bekeken/);
    await expect(page.getByText(/^Wij verwachten dat het klaar is: /)).toBeFocused();
    expect((await plein.api(desk, `/meldingen/${nummer}`)).body["status"]).toBe("in_behandeling");
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
    await page.getByRole("combobox", { name: /Waar gaat het om/ }).fill(String(eigen).replace("/meldingen/M", "m "));
    await page.getByRole("button", { name: "Zoeken", exact: true }).click();
    await expect(page).toHaveURL(String(eigen));
    for (const adres of ["/meldingen/M999999999", "/meldingen/%E0%A4%A", "/meldingen/O1"]) expect((await page.request.get(adres)).status()).toBeGreaterThanOrEqual(400);
    expect((await page.request.get("/bijlagen/00000000-0000-4000-8000-000000000000")).status()).toBe(404);
  });
});

test.describe("een klant zonder JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("meldt met een foto in gewone formulieren", async ({ page, context, plein }) => {
    await plein.signIn(context, await plein.mens()); // somebody without a concept of before
    await page.goto("/meldingen/nieuw?soort=S");
    await page.getByLabel("Vertel het in uw eigen woorden").fill(omschrijving());
    await verder(page).click();
    await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeVisible();
    await page.getByLabel("Foto of bestand").last().setInputFiles({ name: "lamp.jpg", mimeType: "image/jpeg", buffer: await foto() });
    await page.getByRole("button", { name: "Versturen met foto" }).click();
    await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
    await page.goto(`/meldingen/${nummerVan(page)}`);
    await expect(page.getByRole("list", { name: "Bestanden" }).getByRole("link")).toHaveCount(1);
  });

  test("verliest niets als de aanmelding halverwege verloopt", async ({ page, context, plein }) => {
    const mens = await plein.mens();
    await plein.signIn(context, mens);
    await page.goto("/meldingen/nieuw?soort=S");
    const tekst = omschrijving();
    await page.getByLabel("Vertel het in uw eigen woorden").fill(tekst);
    await context.clearCookies();
    await verder(page).click();
    await expect(page, "before the very first step was kept").toHaveURL(/\/inloggen/);
    expect(page.url(), "nothing of it in the address").not.toContain("lamp");
    await plein.signIn(context, await plein.mens());
    await page.goto("/meldingen/nieuw?soort=S");
    await expect(page.getByLabel("Vertel het in uw eigen woorden"), "somebody else on this device").toHaveValue("");
    await plein.signIn(context, mens);
    await page.goto("/meldingen/nieuw?soort=S");
    await expect(page.getByText("Wat u typte, staat er weer.")).toBeVisible();
    await expect(page.getByLabel("Vertel het in uw eigen woorden")).toHaveValue(tekst);
    await verder(page).click();
    await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeVisible();
    await page.goto("/meldingen/nieuw?soort=K");
    await expect(page.getByLabel("Vertel het in uw eigen woorden"), "by another door it is only offered").toHaveValue("");
    await page.goto("/meldingen/nieuw?soort=S");
    await context.clearCookies();
    await page.getByRole("button", { name: /^(Versturen|Verder)$/ }).last().click();
    await expect(page).toHaveURL(/\/inloggen/);
    await plein.signIn(context, mens);
    await page.goto("/meldingen/nieuw?soort=S");
    await expect(page.getByRole("group", { name: "Uw tekst" })).toHaveText(tekst);
    await page.getByRole("button", { name: "Versturen", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
    expect(await plein.sql("SELECT 1 FROM concept WHERE persoon_id = $1", [mens.id])).toEqual([]);
  });
});

test("een link om te volgen die niet bestaat, zegt vriendelijk wat u kunt doen", async ({ page }) => {
  const answer = await page.goto(`/volg/${"a".repeat(43)}`);
  expect(answer?.headers()["referrer-policy"]).toBe("no-referrer");
  await expect(page.getByRole("heading", { name: "Deze link werkt niet meer" })).toBeVisible();
  await expectAccessible(page);
});
