import type { Page } from "@playwright/test";
import { expectAccessible, expectAccessibleAnywhere } from "@/tests/support/e2e/accessible";
import { act } from "@/tests/support/e2e/act";
import { expect, test, watch } from "@/tests/support/e2e/plein";
import { linkInMail } from "@/tests/support/e2e/links";

const knop = (page: Page, naam: string | RegExp) => page.getByRole("button", { name: naam, exact: typeof naam === "string" });
const klap = (page: Page, naam: string) => page.locator("summary").filter({ hasText: naam });

test("a colleague looks along, it becomes worse, one asks how it goes, gives a mark in one press, and reopens", async ({ plein, openAs, browser, faults, baseURL }) => {
  test.slow();
  const [klant, collega, desk] = [await plein.mens({ naam: `Karin ${Date.now()}` }), await plein.mens({ naam: `Collega ${Date.now()}` }), await plein.mens({ rollen: ["frontoffice"] })];
  const nummer = await plein.melding(klant);
  const page = await openAs(klant, `/meldingen/${nummer}`);

  await page.getByRole("link", { name: "Laat een collega meekijken" }).click();
  await page.getByRole("combobox", { name: "Naam van uw collega" }).fill("Niemand Zoals Deze");
  await knop(page, "Laat meekijken").click();
  await expect(page.getByText(/^Wij vinden deze collega niet/).first()).toBeVisible();
  await expectAccessibleAnywhere(page);
  await page.getByRole("combobox", { name: "Naam van uw collega" }).fill(collega.naam);
  await knop(page, "Laat meekijken").click();
  await expect(page.getByRole("list", { name: "Wie er meekijken" }).getByText(collega.naam, { exact: true })).toBeVisible();
  await klap(page, "Deel met een link").click();
  await page.getByLabel("Voor wie is de link?").fill("De buren");
  await knop(page, "Link maken").click();
  const link = new URL(await page.getByLabel("Uw link").inputValue()).pathname;
  await expect(page.getByRole("list", { name: "Links die nu werken" })).toContainText("De buren");
  await expectAccessibleAnywhere(page);

  await klap(page, "Het is erger geworden").click();
  await knop(page, "Dit melden").click();
  await expect(page.getByText("Vertel wat er erger is geworden.").first()).toBeVisible();
  await page.getByText("Wij kunnen niet meer werken").click();
  await page.getByLabel("Wat is er erger geworden?").fill("De gang staat blank.");
  await expectAccessible(page);
  await knop(page, "Dit melden").click();
  await expect(page.getByRole("article").getByText("Het is erger geworden. Wij kunnen niet meer werken. De gang staat blank.")).toBeVisible();
  await klap(page, "Vraag hoe het staat").click();
  await knop(page, "Vraag hoe het staat").click();
  await expect(page.getByText("U vroeg dit al een keer. Wij weten dat u wacht.")).toBeVisible();

  await expect.poll(() => linkInMail(plein, collega.email, /^\/volg\//), { timeout: 20_000 }).not.toBeNull();
  const bijCollega = await openAs(collega, `/meldingen/${nummer}`);
  await expect(bijCollega.getByText(`U kijkt mee met een melding van ${klant.naam}.`)).toBeVisible();
  await expect(bijCollega.getByRole("textbox")).toHaveCount(0);
  await expectAccessible(bijCollega);
  await bijCollega.goto("/meldingen?deel=volgt");
  await expect(bijCollega.getByText(`van ${klant.naam}`)).toBeVisible();

  const buiten = await (await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false })).newPage();
  watch(buiten, faults);
  await buiten.goto(link);
  await expect(buiten.getByText(`${klant.naam} laat u meekijken met deze melding.`)).toBeVisible();
  await expect(buiten.getByRole("button")).toHaveCount(0);

  await act(plein, desk, nummer, "mark-gereed", { oplossing: "De kraan is vervangen." });
  await page.reload();
  await knop(page, "Geef een 4").click();
  await expect(page.getByRole("heading", { name: "U gaf een 4" })).toBeVisible();
  await expectAccessible(page);
  await klap(page, "Het is nog niet goed").click();
  await page.getByLabel("Wat is er nog niet goed?").fill("Hij drupt nog.");
  await knop(page, "Melding heropenen").click();
  await expect(page.getByText(/^Wij verwachten dat het klaar is: /)).toBeFocused();

  await page.getByRole("link", { name: /^Wie er meekijken/ }).click();
  await knop(page, /^Intrekken/).click();
  await expect(page.getByRole("list", { name: "Links die nu werken" })).toHaveCount(0);
  await buiten.goto(link);
  await expect(buiten.getByRole("heading", { name: "Deze link werkt niet meer" })).toBeVisible();
  await buiten.context().close();
  await bijCollega.goto(`/meldingen/${nummer}`);
  await knop(bijCollega, "Stoppen met volgen").click();
  await expect(bijCollega.getByText("U kijkt nu nergens mee.")).toBeVisible();
});

test("without JavaScript: worse, a mark, fewer mails from the link in a mail, and the own data", async ({ plein, browser, faults, baseURL }) => {
  const [klant, desk] = [await plein.mens(), await plein.mens({ rollen: ["frontoffice"] })];
  const nummer = await plein.melding(klant);
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false, acceptDownloads: true });
  await plein.signIn(context, klant);
  const page = await context.newPage();
  watch(page, faults);
  await page.goto(`/meldingen/${nummer}`);
  await klap(page, "Het is erger geworden").click();
  await page.getByLabel("Wat is er erger geworden?").fill("Nu ook boven.");
  await knop(page, "Dit melden").click();
  await expect(page.getByRole("article").getByText("Het is erger geworden. Nu ook boven.")).toBeVisible();
  await act(plein, desk, nummer, "mark-gereed", { oplossing: "Klaar." });
  await page.goto(`/meldingen/${nummer}?cijfer=9`);
  await expect(page.getByText("U koos een 9.")).toBeVisible();
  await knop(page, "Geef een 9").click();
  await expect(page.getByRole("heading", { name: "U gaf een 9" })).toBeVisible();

  await expect.poll(() => linkInMail(plein, klant.email, /^\/volg\/[\w-]+\/mail$/), { timeout: 20_000 }).not.toBeNull();
  await page.goto((await linkInMail(plein, klant.email, /^\/volg\/[\w-]+\/mail$/))!);
  await page.getByLabel("Alleen wat nodig is").check();
  await knop(page, "Keuze bewaren").click();
  await expect(page.getByText("Uw keuze is bewaard.")).toBeVisible();
  await page.goto("/profiel/mail");
  await expect(page.getByLabel("Alleen wat nodig is")).toBeChecked();

  await page.goto("/profiel/gegevens");
  const download = await page.request.get("/profiel/gegevens/download");
  expect(((await download.json()) as { meldingen: { nummer: string }[] }).meldingen.map((melding) => melding.nummer)).toEqual([nummer]);
  expect(download.headers()["content-disposition"]).toContain("attachment");
  expect(await (await page.request.get("/profiel/gegevens/meldingen")).text()).toContain(nummer);
  await page.getByLabel("Wat klopt er niet?").selectOption("naam");
  await page.getByLabel("Hoe moet het zijn?").fill("Met een dubbele s.");
  await knop(page, "Vraag om te verbeteren").click();
  await expect(page.getByRole("link", { name: /^Volg uw vraag M\d+$/ })).toBeVisible();
  await context.close();
});
