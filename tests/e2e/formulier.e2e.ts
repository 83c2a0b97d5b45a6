import type { Page } from "@playwright/test";
import { expectAccessible, expectAccessibleAnywhere } from "@/tests/support/e2e/accessible";
import { expect, test } from "@/tests/support/e2e/plein";

const overmorgen = () => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
const verder = (page: Page) => page.getByRole("button", { name: "Verder", exact: true }).last();

/** Tab until the field with this name has the focus. */
async function tabTo(page: Page, naam: string): Promise<void> {
  for (let keer = 0; keer < 60; keer++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((gezocht) => (document.activeElement as HTMLInputElement | null)?.name === gezocht, naam)) return;
  }
  throw new Error(`no way to ${naam} with the keyboard`);
}

test("een lunch bestellen met alleen het toetsenbord: een vraag komt pas als zij nodig is", async ({ plein, openAs }) => {
  const klant = await plein.mens();
  const page = await openAs(klant, "/meldingen/nieuw?product=CA-02");
  await verder(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Nog een paar vragen" })).toBeFocused();
  await verder(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(4);
  await expectAccessibleAnywhere(page);
  await page.locator("[name=v_wanneer]").fill(overmorgen());
  await page.locator("[name='v_wanneer.tijd']").fill("12:30");
  await tabTo(page, "v_aantal");
  await page.keyboard.type("12");
  await tabTo(page, "v_zaal");
  await page.keyboard.type("waterlelie");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "Welke dieetwensen?" })).toBeHidden();
  await tabTo(page, "v_dieet");
  await page.keyboard.press("Space");
  await expect(page.getByRole("group", { name: "Welke dieetwensen?" })).toBeVisible();
  await tabTo(page, "v_welk_dieet");
  await page.keyboard.press("Space");
  await verder(page).press("Enter");
  await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeFocused();
  await expect(page.getByText("zaal Waterlelie (N2.14)")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Antwoorden wijzigen" }).press("Enter");
  await expect(page.locator("[name=v_aantal]"), "what was answered is still there").toHaveValue("12");
  await verder(page).press("Enter");
  await page.getByRole("button", { name: "Versturen", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
  await page.getByRole("link", { name: "Volg uw melding" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Vegetarisch" })).toBeVisible();
});

test.describe("zonder JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("komt een vraag na Verder, en gaat niets verloren", async ({ page }) => {
    await page.goto(`/inloggen?naar=${encodeURIComponent("/meldingen/nieuw?product=SP-04")}`);
    await page.locator('button[value="klant@demo.example"]').click();
    await page.waitForURL((url) => url.pathname === "/meldingen/nieuw");
    await page.locator("[name=omschrijving]").fill("Voor de nieuwe collega.");
    await verder(page).click();
    await page.locator("[name=v_ruimte]").fill("Archief");
    await page.locator("[name=v_aantal]").fill("2");
    await page.locator("[name=v_voor_wie]").fill("Karin");
    await page.locator("[name=v_leen][value=Ja]").check();
    await verder(page).click();
    await expect(page.getByText("Er is een vraag bij gekomen.")).toBeVisible();
    await expect(page.locator("[name=v_aantal]")).toHaveValue("2");
    await page.locator("[name=v_tot_dag]").fill(overmorgen());
    await verder(page).click();
    await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeVisible();
    await page.getByRole("button", { name: "Versturen", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
  });
});

test("één tekst met twee dingen: twee meldingen met één bevestiging, de plek uit de tekst", async ({ plein, openAs }) => {
  const page = await openAs(await plein.mens(), "/meldingen/nieuw");
  await page.getByLabel("Vertel het in uw eigen woorden").fill("De lamp in N2.14 knippert al twee dagen. Ik heb ook een nieuwe toegangspas nodig.");
  await verder(page).click();
  await page.getByRole("heading", { name: /Klopt het zo|Nog een paar vragen/ }).waitFor();
  if (await page.getByRole("heading", { name: "Nog een paar vragen" }).isVisible()) {
    await page.getByRole("radio", { name: /Weet ik niet/ }).check();
    await verder(page).click();
  }
  await expect(page.getByRole("radio", { name: /Wij lazen: ‘N2.14’/ })).toBeChecked();
  await page.getByRole("radio", { name: /Als twee meldingen/ }).check();
  await page.getByLabel("De tweede melding").fill("Ik heb een nieuwe pas nodig.");
  await expectAccessibleAnywhere(page);
  await page.getByRole("button", { name: "Versturen", exact: true }).click();
  await expect(page.getByText("Uw nummers")).toBeVisible();
  const [een, twee] = (await page.getByText(/^M\d+ en M\d+$/).textContent())!.match(/\d+/g)!;
  const rijen = await plein.sql<{ tekst: string; verwant: number | null; plek: string | null }>("SELECT m.omschrijving AS tekst, v.nummer AS verwant, l.code AS plek FROM melding m LEFT JOIN melding v ON v.id = m.verwant_id LEFT JOIN locatie l ON l.id = m.locatie_id WHERE m.nummer IN ($1, $2) ORDER BY m.nummer", [een, twee]);
  expect(rijen).toEqual([{ tekst: "De lamp in N2.14 knippert al twee dagen.", verwant: null, plek: "N2.14" }, { tekst: "Ik heb een nieuwe pas nodig.", verwant: Number(een), plek: "N2.14" }]);
});

test("een productbeheerder verandert het formulier; een oude melding houdt haar eigen vragen", async ({ plein, openAs }) => {
  const klant = await plein.mens();
  const oud = await plein.melding(klant, { omschrijving: "Een bordje graag.", productCode: "GO-19", kwis: "W", antwoorden: { wat: "Nieuw bordje", tekst: "Kamer van Karin" } });
  const page = await openAs(await plein.mens({ rollen: ["productbeheerder"] }), "/beheer/formulieren?zoek=GO-19");
  await page.getByRole("link", { name: /GO-19/ }).click();
  await expect(page.getByRole("heading", { name: /Formulier bij GO-19/ })).toBeVisible();
  await page.getByLabel("Nieuwe vraag").fill("Welke kleur?");
  await page.getByLabel("Soort antwoord").selectOption("keuze");
  await page.getByRole("button", { name: "Vraag toevoegen" }).click();
  await page.getByLabel("Keuzes").last().fill("Wit\nZwart");
  await page.getByLabel("Wanneer vragen?").last().selectOption({ label: "Als ‘Wat hebt u nodig?’ is ‘Nieuw bordje’" });
  await page.getByRole("button", { name: "Vraag bewaren" }).last().click();
  await page.getByRole("button", { name: "Zet hoger: Welke kleur?" }).click();
  await expect(page.getByText("Alleen als ‘Wat hebt u nodig?’ is ‘Nieuw bordje’")).toBeVisible();
  await expectAccessible(page);
  const voorbeeld = page.locator("section").filter({ has: page.getByRole("heading", { name: "Zo ziet de klant het" }) });
  await expect(voorbeeld.getByRole("group", { name: "Welke kleur?" })).toBeHidden();
  await voorbeeld.getByRole("radio", { name: "Nieuw bordje" }).check();
  await expect(voorbeeld.getByRole("group", { name: /Welke kleur/ })).toBeVisible();
  await page.getByRole("button", { name: /Publiceren als versie/ }).click();
  await expect(page.getByText(/is gepubliceerd/)).toBeVisible();
  const bijKlant = await openAs(klant, `/meldingen/${oud}`);
  await expect(bijKlant.getByText("Kamer van Karin")).toBeVisible();
  await expect(bijKlant.getByText("Welke kleur?")).toHaveCount(0);
});
