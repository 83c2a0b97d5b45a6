import type { BrowserContext, Page } from "@playwright/test";
import sharp from "sharp";
import { hashWachtwoord } from "@/lib/data/hash-wachtwoord";
import { expectAccessibleAnywhere } from "@/tests/support/e2e/accessible";
import { expect, test, watch, type Mens, type Plein } from "@/tests/support/e2e/plein";

const TEKST = "Er lekt water uit het plafond bij de lift.";
const WACHTWOORD = "zeven kromme bananen";
const foto = (kleur: string) => sharp({ create: { width: 320, height: 240, channels: 3, background: kleur } }).jpeg().toBuffer();
const veld = (page: Page) => page.getByLabel("Vertel het in uw eigen woorden");
const verder = (page: Page) => page.getByRole("button", { name: "Verder", exact: true });
const versturen = (page: Page) => page.getByRole("button", { name: "Versturen", exact: true });
const bestanden = (page: Page) => page.getByRole("list", { name: "Gekozen bestanden" });
const kies = async (page: Page, naam: string, kleur = "#3366aa") => page.locator('input[type="file"]').setInputFiles({ name: naam, mimeType: "image/jpeg", buffer: await foto(kleur) });
const bewaard = (page: Page) => page.waitForResponse((reply) => reply.url().includes("/meldingen/concept?") && reply.request().method() === "POST" && reply.ok());

/** Types a text and waits until the server has it. */
async function schrijf(page: Page, tekst = TEKST): Promise<void> {
  const klaar = bewaard(page);
  await veld(page).fill(tekst);
  await klaar;
}
/** From the first step to the check, whatever is asked in between. */
async function naarControle(page: Page): Promise<void> {
  await verder(page).click();
  const kop = page.getByRole("heading", { level: 1 });
  await expect(kop).toHaveText(/Nog een paar vragen|Klopt het zo/);
  if ((await kop.textContent())?.startsWith("Nog")) {
    await page.getByRole("radio", { name: "Weet ik niet" }).first().check();
    await verder(page).click();
  }
  await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeVisible();
}
const aantal = async (plein: Plein, mens: Mens) => (await plein.sql<{ n: number }>("SELECT count(*)::int AS n FROM melding WHERE melder_id = $1", [mens.id]))[0]!.n;
const uitloggen = (plein: Plein, mens: Mens) => plein.sql("UPDATE sessie SET beeindigd_op = now() WHERE persoon_id = $1", [mens.id]);
const metWachtwoord = async (plein: Plein, mens: Mens) => plein.sql("UPDATE persoon SET wachtwoord_hash = $2 WHERE id = $1", [mens.id, await hashWachtwoord(WACHTWOORD)]);
async function logIn(page: Page, mens: Mens): Promise<void> {
  await page.getByLabel("E-mailadres").fill(mens.email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(WACHTWOORD);
  await page.getByRole("button", { name: "Inloggen en verdergaan" }).click();
}

test.describe("niets wat getypt is, gaat verloren", () => {
  test("na een fout, herladen, terug, en op een ander apparaat, met bestanden en op dezelfde stap", async ({ plein, openAs }) => {
    const mens = await plein.mens();
    const page = await openAs(mens, "/meldingen/nieuw?soort=S");
    await verder(page).click();
    await expect(page.getByText("Vertel ons wat er aan de hand is.").first()).toBeVisible();
    await page.getByRole("combobox").first().fill("bij de lift op 2");
    await schrijf(page);
    const klaar = bewaard(page);
    await kies(page, "plafond.jpg");
    await expect(bestanden(page).getByText("Toegevoegd")).toBeVisible();
    await klaar;
    await page.reload();
    await expect(page.getByText("Uw concept van zojuist staat er weer.")).toBeVisible();
    await expect(veld(page)).toHaveValue(TEKST);
    await expect(page.getByRole("combobox").first()).toHaveValue("bij de lift op 2");
    await expect(bestanden(page).getByRole("img")).toHaveCount(0);
    await expect(bestanden(page).locator("img")).toHaveAttribute("src", /^\/bijlagen\/.+\/klein$/);
    await expectAccessibleAnywhere(page);
    // Back from another page, right after a word that the server has not seen.
    await veld(page).fill(`${TEKST} Het druppelt.`);
    await page.getByRole("link", { name: "Mijn meldingen" }).first().click();
    await page.waitForURL("**/meldingen");
    await page.goBack();
    await expect(veld(page)).toHaveValue(`${TEKST} Het druppelt.`);
    await naarControle(page);
    await expect(bestanden(page).getByText("plafond.jpg", { exact: true })).toBeVisible();
    await expect.poll(async () => (await plein.sql<{ stap: string }>("SELECT stap FROM concept WHERE persoon_id = $1", [mens.id]))[0]?.stap).toBe("controle");
    const daar = await openAs(mens, "/");
    await daar.getByRole("link", { name: "Verdergaan" }).click();
    await expect(daar.getByText("Uw concept van zojuist op een ander apparaat staat er weer.")).toBeVisible();
    await expect(daar.getByRole("heading", { name: "Klopt het zo?" })).toBeVisible();
    await expect(bestanden(daar).getByText("plafond.jpg", { exact: true })).toBeVisible();
    await versturen(daar).click();
    await expect(daar.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
    expect(await plein.sql("SELECT 1 FROM concept WHERE persoon_id = $1", [mens.id])).toEqual([]);
    expect((await plein.sql("SELECT 1 FROM bijlage b JOIN melding m ON m.id = b.melding_id WHERE m.melder_id = $1", [mens.id])).length).toBe(1);
  });

  test("een crash voordat de server het had; opnieuw beginnen, en dat ongedaan maken", async ({ plein, openAs, expectFaults }) => {
    expectFaults.push(/ERR_INTERNET_DISCONNECTED/);
    const mens = await plein.mens();
    const page = await openAs(mens, "/meldingen/nieuw");
    // Nothing reaches the server any more, as when the browser is killed at this very moment.
    await page.context().setOffline(true);
    await veld(page).fill(TEKST);
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).some((naam) => naam.startsWith("concept:")))).toBe(true);
    await page.goto("about:blank");
    await page.context().setOffline(false);
    // A browser that is tested, unlike one that is killed, still sends something on leaving: the server forgets that.
    await plein.sql("DELETE FROM concept WHERE persoon_id = $1", [mens.id]);
    await page.goto("/meldingen/nieuw");
    await expect(page.getByText(/Uw (eerdere tekst|concept van zojuist) staat er weer\./)).toBeVisible();
    await expect(veld(page)).toHaveValue(TEKST);
    await page.getByText("Opnieuw beginnen", { exact: true }).click();
    await expect(page.getByText("U begint opnieuw.")).toBeVisible();
    await expect(veld(page)).toHaveValue("");
    await page.getByRole("button", { name: "Toch terugzetten" }).click();
    await expect(veld(page)).toHaveValue(TEKST);
  });

  test("een verlopen aanmelding: inloggen in een venster en verder; wie iemand anders is, ziet niets van deze tekst", async ({ plein, openAs, expectFaults }) => {
    expectFaults.push(/status of 40[01]/);
    const [mens, ander] = [await plein.mens(), await plein.mens()];
    await metWachtwoord(plein, mens);
    await metWachtwoord(plein, ander);
    const page = await openAs(mens, "/meldingen/nieuw?soort=S");
    await kies(page, "lift.jpg");
    await expect(bestanden(page).getByText("Toegevoegd")).toBeVisible();
    await schrijf(page);
    await uitloggen(plein, mens);
    await verder(page).click();
    await expect(page.getByRole("dialog", { name: "U bent afgemeld" })).toBeVisible();
    await page.getByLabel("Wachtwoord", { exact: true }).fill("verkeerd wachtwoord");
    await page.getByLabel("E-mailadres").fill(mens.email);
    await page.getByRole("button", { name: "Inloggen en verdergaan" }).click();
    await expect(page.getByRole("alert").getByText("horen niet bij elkaar")).toBeVisible();
    await expectAccessibleAnywhere(page);
    await logIn(page, mens);
    await expect(page.getByRole("heading", { level: 1, name: /Nog een paar vragen|Klopt het zo/ })).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await uitloggen(plein, mens);
    await page.getByRole("button", { name: /Terug|Iets wijzigen/ }).click();
    await logIn(page, ander);
    await expect(page.getByText("U bent nu ingelogd als iemand anders.")).toBeVisible();
    await expect(veld(page)).toHaveValue("");
    expect(await page.content()).not.toContain(TEKST);
    expect(await plein.sql("SELECT 1 FROM concept WHERE persoon_id = $1", [ander.id])).toEqual([]);
    expect((await plein.sql("SELECT 1 FROM concept WHERE persoon_id = $1", [mens.id])).length).toBe(1);
  });

  test("zonder verbinding: het wacht zichtbaar en wordt later precies één keer verstuurd, met de foto", async ({ plein, openAs, expectFaults }) => {
    expectFaults.push(/ERR_INTERNET_DISCONNECTED/);
    const mens = await plein.mens();
    const page = await openAs(mens, "/meldingen/nieuw?soort=S");
    await schrijf(page);
    await naarControle(page);
    const context: BrowserContext = page.context();
    await context.setOffline(true);
    await expect(page.getByText("Wij bewaren uw melding en versturen haar zodra het kan.")).toBeVisible();
    await kies(page, "onderweg.jpg");
    await expect(bestanden(page).getByText("Er is geen verbinding.")).toBeVisible();
    await expectAccessibleAnywhere(page);
    await versturen(page).click();
    await expect(page.getByRole("heading", { name: "Uw melding staat klaar" })).toBeVisible();
    await expect(page.getByText("Nog niet verstuurd.")).toBeVisible();
    await expectAccessibleAnywhere(page);
    expect(await aantal(plein, mens)).toBe(0);
    await context.setOffline(false);
    await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
    expect(await aantal(plein, mens)).toBe(1);
    expect((await plein.sql("SELECT 1 FROM bijlage b JOIN melding m ON m.id = b.melding_id WHERE m.melder_id = $1", [mens.id])).length).toBe(1);
    await page.goto("/meldingen/nieuw");
    await expect(veld(page)).toHaveValue("");
  });

  test("een nieuwe versie van het programma: de pagina komt terug met alles erin", async ({ plein, openAs, expectFaults }) => {
    expectFaults.push(/404/);
    const page = await openAs(await plein.mens(), "/meldingen/nieuw?soort=S");
    let oud = true;
    await page.route("**/meldingen/nieuw**", (route) => {
      if (!oud || !route.request().headers()["next-action"]) return route.fallback();
      oud = false;
      return route.fulfill({ status: 404, headers: { "x-nextjs-action-not-found": "1" }, contentType: "text/plain", body: "Server action not found." });
    });
    await veld(page).fill(TEKST);
    await verder(page).click();
    await expect(page.getByText("Er is een nieuwe versie van het serviceplein.")).toBeVisible();
    await expect(veld(page)).toHaveValue(TEKST);
    await naarControle(page);
  });

  test("twee tabbladen die met hetzelfde concept verdergaan, houden elk hun eigen tekst", async ({ plein, openAs, expectFaults }) => {
    expectFaults.push(/status of 409/);
    const mens = await plein.mens();
    const page = await openAs(mens, "/meldingen/nieuw");
    await schrijf(page);
    const tweede = await openAs(mens, "/meldingen/nieuw");
    await expect(veld(tweede)).toHaveValue(TEKST);
    await schrijf(tweede, `${TEKST} Hier verder.`);
    await veld(page).fill(`${TEKST} Daar verder.`);
    await expect(page.getByText("Wat u hier invult, bewaren wij apart.")).toBeVisible();
    await expectAccessibleAnywhere(page);
    await expect.poll(async () => (await plein.sql("SELECT 1 FROM concept WHERE persoon_id = $1", [mens.id])).length).toBe(2);
    await page.reload();
    await expect(veld(page)).toHaveValue(`${TEKST} Daar verder.`);
    await page.getByRole("link", { name: "Andere versie terugzetten" }).click();
    await expect(veld(page)).toHaveValue(`${TEKST} Hier verder.`);
  });
});

test("foto's: plakken en slepen waar dan ook, hoogstens vijf, het verkeerde soort met een zin, en een mislukte houdt niets tegen", async ({ plein, openAs, expectFaults }) => {
  expectFaults.push(/ERR_FAILED/);
  const mens = await plein.mens();
  const page = await openAs(mens, "/meldingen/nieuw?soort=S");
  const bytes = [...(await foto("#aa3344"))];
  const breng = (soort: "paste" | "drop", naam: string) => veld(page).evaluate((doel, { hoe, heet, inhoud }) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(inhoud)], heet, { type: "image/jpeg" }));
    doel.dispatchEvent(hoe === "paste" ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }) : new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, { hoe: soort, heet: naam, inhoud: bytes });
  await breng("paste", "geplakt.jpg");
  await breng("drop", "gesleept.jpg");
  await expect(bestanden(page).getByText("Toegevoegd")).toHaveCount(2);
  await page.locator('input[type="file"]').setInputFiles([{ name: "film.mov", mimeType: "video/quicktime", buffer: Buffer.from("x") }, { name: "alles.zip", mimeType: "application/zip", buffer: Buffer.from("x") }]);
  await expect(page.getByText("Een video kunnen wij niet aannemen. Maak een foto van wat u ziet, of beschrijf het.")).toBeVisible();
  await expect(page.getByText("U kunt foto's (JPG, PNG, WebP), pdf's, kantoordocumenten en tekst toevoegen.")).toBeVisible();
  for (const naam of ["film.mov", "alles.zip"]) await page.getByRole("button", { name: `${naam} weghalen` }).click();
  await page.locator('input[type="file"]').setInputFiles({ name: "iphone.heic", mimeType: "image/heic", buffer: Buffer.from("geen beeld") });
  await expect(page.getByText("Deze HEIC-foto kan uw browser niet omzetten.")).toBeVisible();
  await expectAccessibleAnywhere(page);
  await page.getByRole("button", { name: "iphone.heic weghalen" }).click();
  const buffer = await foto("#22aa55");
  await page.locator('input[type="file"]').setInputFiles(["3", "4", "5", "6"].map((naam) => ({ name: `${naam}.jpg`, mimeType: "image/jpeg", buffer })));
  await expect(page.getByText("Niet toegevoegd: 6.jpg.")).toBeVisible();
  await expect(bestanden(page).getByText("Toegevoegd")).toHaveCount(5);
  await page.getByRole("button", { name: "5.jpg weghalen" }).click();
  await page.route("**/uploads", (route) => route.abort());
  await kies(page, "mislukt.jpg");
  await expect(bestanden(page).getByRole("button", { name: "Opnieuw" })).toBeVisible();
  await veld(page).fill(TEKST);
  await naarControle(page);
  await versturen(page).click();
  await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
  await expect(page.getByText("“mislukt.jpg” is niet meegekomen.")).toBeVisible();
  await expectAccessibleAnywhere(page);
  await page.unroute("**/uploads");
  await page.getByRole("button", { name: "Opnieuw" }).click();
  await expect(page.getByText("“mislukt.jpg” is bij uw melding gezet.")).toBeVisible();
  expect((await plein.sql("SELECT 1 FROM bijlage b JOIN melding m ON m.id = b.melding_id WHERE m.melder_id = $1", [mens.id])).length).toBe(5);
});

test("op een aanraakscherm: de knop opent de camera, en een grote foto gaat verkleind mee", async ({ browser, plein, baseURL, faults }) => {
  const mens = await plein.mens();
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
  await plein.signIn(context, mens);
  const page = await context.newPage();
  watch(page, faults);
  await page.goto("/meldingen/nieuw?soort=S");
  const knop = page.getByLabel("Foto maken");
  await expect(knop).toHaveAttribute("capture", "environment");
  await expect(knop).toHaveAttribute("accept", "image/*");
  const vak = page.locator("label").filter({ hasText: "Foto maken" });
  expect((await vak.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  const groot = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: "#557799", noise: { type: "gaussian", mean: 128, sigma: 20 } } }).jpeg({ quality: 60 }).toBuffer();
  const [kiezer, zending] = [page.waitForEvent("filechooser"), page.waitForRequest("**/uploads")];
  await vak.tap();
  expect((await kiezer).isMultiple(), "a camera takes one at a time").toBe(false);
  await (await kiezer).setFiles({ name: "image.jpg", mimeType: "image/jpeg", buffer: groot });
  expect(Number((await (await zending).allHeaders())["content-length"]), "made smaller before it travels").toBeLessThan(groot.length);
  await expect(bestanden(page).getByText("Toegevoegd")).toBeVisible();
  await expect(vak, "and another").toBeVisible();
  await expectAccessibleAnywhere(page);
  await veld(page).fill(TEKST);
  await naarControle(page);
  await versturen(page).tap();
  await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
  expect(await plein.sql("SELECT b.type, b.breedte, b.hoogte FROM bijlage b JOIN melding m ON m.id = b.melding_id WHERE m.melder_id = $1", [mens.id])).toEqual([{ type: "image/jpeg", breedte: 2560, hoogte: 1920 }]);
  await context.close();
});
