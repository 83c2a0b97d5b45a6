import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessibleAnywhere } from "@/tests/support/e2e/accessible";
import { expect, test, watch, type Plein } from "@/tests/support/e2e/plein";
import { expectLuistert } from "@/tests/support/e2e/toetsenbord";

const TEKST = "Het licht flikkert de hele dag boven de tafel";
const knop = (page: Page, naam: RegExp) => page.getByRole("button", { name: naam });
const kaarten = (page: Page) => page.getByRole("region", { name: "Is dit al gemeld?" });

/** A place of its own, so that no card comes from another test. */
async function aPlek(plein: Plein): Promise<string> {
  const id = randomUUID();
  await plein.sql("INSERT INTO locatie (id, soort, naam) VALUES ($1, 'gebouw', $2)", [id, `Depot ${id.slice(0, 8)}`]);
  return id;
}
const report = async (plein: Plein, plek: string) => plein.melding(await plein.mens(), { omschrijving: "De lamp knippert boven de vergadertafel.", productCode: "GO-03", locatieId: plek, kwis: "S" });

test("klant: sees while typing that it was reported, says it is something else, and is not asked again", async ({ plein, openAs }) => {
  const plek = await aPlek(plein);
  await report(plein, plek);
  const page = await openAs(await plein.mens(), `/meldingen/nieuw?soort=S&plek=${plek}`);
  await page.getByLabel("Vertel het in uw eigen woorden").fill(TEKST);
  await expect(kaarten(page).getByRole("listitem")).toHaveCount(1);
  await expectAccessibleAnywhere(page);
  await knop(page, /^Toch iets anders/).click();
  await expect(kaarten(page)).toHaveCount(0);
  await knop(page, /^Verder/).click();
  await expect(page.getByRole("heading", { level: 1, name: "Klopt het zo?" })).toBeVisible();
  await expect(kaarten(page)).toHaveCount(0);
});

test("klant without JavaScript: joins in the last step, and the desk merges what still came in twice", async ({ plein, openAs, browser, faults, baseURL }) => {
  const plek = await aPlek(plein);
  const nummer = await report(plein, plek);
  const klant = await plein.mens();
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false });
  await plein.signIn(context, klant);
  const page = await context.newPage();
  watch(page, faults);
  await page.goto(`/meldingen/nieuw?soort=S&plek=${plek}&tekst=${encodeURIComponent(TEKST)}`);
  await knop(page, /^Verder/).click();
  await kaarten(page).getByRole("button", { name: /^Geldt ook voor mij/ }).click();
  await expect(page).toHaveURL(`/meldingen/${nummer}/meegemeld`);
  await expect(page.getByText(nummer, { exact: true })).toBeVisible();
  const [bericht] = await plein.sql<{ tekst: string }>("SELECT b.tekst FROM bericht b JOIN melding m ON m.id = b.melding_id WHERE m.nummer = $1", [Number(nummer.slice(1))]);
  expect(bericht?.tekst).toBe(TEKST);
  await page.goto(`/meldingen/${nummer}/ontvangen`);
  await expect(page, "nothing of theirs was received there").toHaveURL(`/meldingen/${nummer}`);
  await context.close();

  await expectAccessibleAnywhere(await openAs(klant, `/meldingen/${nummer}/meegemeld`));

  const later = await report(plein, plek);
  const balie = await openAs(await plein.mens({ rollen: ["frontoffice"] }), `/wachtrij/${later}`);
  await expect(balie.getByRole("button", { name: /^Samenvoegen als meemelder/ })).toBeVisible();
  await expectAccessibleAnywhere(balie);
  await balie.getByRole("button", { name: `Samenvoegen als meemelder: ${later} gaat op in ${nummer}` }).click();
  const venster = balie.getByRole("dialog", { name: "Samenvoegen" });
  await expect(venster.getByText(/wordt meemelder en hoort het/)).toBeVisible();
  await expectAccessibleAnywhere(balie);
  await venster.getByRole("button", { name: "Samenvoegen", exact: true }).click();
  await expect(balie.getByText(`Geannuleerd · samengevoegd met ${nummer}`).first()).toBeVisible();
  await balie.getByRole("region", { name: "Hoort bij" }).getByRole("link").click();
  await expect(balie.getByRole("region", { name: "Geldt ook voor (2)" })).toContainText(klant.naam);

  // Taken out again from the hoofdmelding, and merged once more with the key and the number.
  await balie.getByText("Lees wat de klanten schreven").click();
  await balie.getByRole("button", { name: "Losmaken" }).click();
  await expect(balie.getByText(`${later} gaat weer apart verder. De klant krijgt bericht.`)).toBeVisible();
  await expect(balie.getByRole("region", { name: "Geldt ook voor (1)" })).toBeVisible();
  await expectLuistert(balie);
  await balie.keyboard.press("m");
  await venster.getByLabel("Melding toevoegen").fill(later);
  await venster.getByRole("option", { name: new RegExp(later) }).click();
  await venster.getByRole("button", { name: "Samenvoegen", exact: true }).click();
  await expect(balie.getByRole("region", { name: "Geldt ook voor (2)" })).toContainText(klant.naam);

  // Two things in one melding: a part of each, and the melding knows its parts.
  await balie.locator("summary").filter({ hasText: /^Samen/ }).click();
  await balie.getByRole("button", { name: "Splitsen in delen" }).click();
  const delen = balie.getByRole("dialog", { name: "Splitsen in delen" });
  await delen.getByRole("textbox", { name: /^Waar gaat dit deel over/ }).first().fill("De lamp knippert boven de tafel.");
  await delen.getByRole("textbox", { name: /^Waar gaat dit deel over/ }).last().fill("De deur van de zaal klemt.");
  await expectAccessibleAnywhere(balie);
  await delen.getByRole("button", { name: "Splitsen", exact: true }).click();
  await expect(balie.getByRole("region", { name: "Hoort bij" }).getByText(/deelmelding · M\d+ · nieuw/)).toHaveCount(2);

  const beller = await plein.mens();
  await plein.sql("UPDATE persoon SET werkplek_id = $2 WHERE id = $1", [beller.id, plek]);
  await balie.goto(`/intake?klant=${beller.id}`);
  await balie.getByLabel("Wat is er aan de hand?").fill(TEKST);
  const koppel = knop(balie, new RegExp(`Koppel als meemelder aan ${nummer}$`));
  await expect(koppel).toBeVisible();
  await expectAccessibleAnywhere(balie);
  await koppel.dblclick();
  await expect(balie.getByText(`${nummer} is gekoppeld`)).toBeVisible();
  await expect(balie.getByLabel("Wat is er aan de hand?")).toHaveValue("");
  await balie.getByRole("link", { name: "Openen" }).click();
  await expect(balie.getByRole("region", { name: "Geldt ook voor (3)" })).toContainText(beller.naam);
  await expect(balie.getByText(`Geldt ook voor ${beller.naam}: ${TEKST}`)).toHaveCount(1);
  // The page may just be renewing itself, and then has no title for a moment.
  await expect(async () => expectAccessibleAnywhere(balie)).toPass();
});
