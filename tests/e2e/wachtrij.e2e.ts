import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test, type Mens, type Plein } from "@/tests/support/e2e/plein";

const knop = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const params = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** Two meldingen that share one word and differ in everything a filter looks at; the first one fits all filters below. */
async function twoMeldingen(plein: Plein, desk: Mens, woord: string): Promise<[string, string]> {
  const [plek] = await plein.sql<{ id: string; gebouw: string }>(
    "SELECT l.id::text AS id, g.naam AS gebouw FROM locatie l JOIN locatie g ON g.id = ANY (l.pad_ids) AND g.soort = 'gebouw' WHERE l.soort = 'ruimte' AND g.naam = 'Gebouw Noord' LIMIT 1");
  const past = await plein.melding(desk, { omschrijving: `${woord}: de lamp hangt los.`, productCode: "GO-03", kwis: "S", kanaal: "balie", locatieId: plek!.id, impact: "ruimte", urgentie: "kan-niet-werken" });
  await plein.api(desk, `/meldingen/${past}/acties/take`, { versie: 1 });
  const ander = await plein.melding(await plein.mens(), { omschrijving: `${woord}: hoe laat gaat de deur dicht?`, productCode: undefined, kwis: "I" });
  return [past, ander];
}

test("frontoffice: every filter narrows the list, stands in the address with its name, and can be undone", async ({ plein, openAs }) => {
  const woord = `Kwastelborg${randomBytes(4).toString("hex").replaceAll(/\d/g, "x")}`;
  const desk = await plein.mens({ rollen: ["frontoffice"], naam: `Filter ${woord}` });
  const [past, ander] = await twoMeldingen(plein, desk, woord);
  const page = await openAs(desk, "/wachtrij");
  await page.keyboard.press("/");
  await page.keyboard.type(woord);
  await page.keyboard.press("Enter");
  const rij = (nummer: string) => page.locator(`a[data-rij="${nummer.slice(1)}"]`);
  const showsOnly = async (staat: boolean) => { await expect(rij(ander)).toHaveCount(staat ? 0 : 1); await expect(rij(past)).toHaveCount(1); };
  await showsOnly(false);
  expect(params(page)).toMatchObject({ zoek: woord });

  const opties: readonly [string, string, string][] = [
    ["kwis", "KWIS", "Storing"], ["prioriteit", "Prioriteit", "2 · Hoog"], ["status", "Status", "In behandeling"], ["eigenaar", "Eigenaar", `Filter ${woord}`],
    ["team", "Team", "Technische dienst"], ["gebouw", "Gebouw", "Gebouw Noord"], ["kanaal", "Kanaal", "Balie"],
  ];
  for (const [naam, kop, optie] of opties) {
    if (naam === "kwis") await page.locator("[data-bediening=filter]").click();
    else await page.keyboard.press("f"); // opens the filters with the focus in their search field: type and press Enter
    await page.getByLabel("Zoek een filter").fill(`${optie} ${kop}`);
    await page.getByRole("group", { name: kop }).getByLabel(optie).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await showsOnly(true);
    expect(params(page)[naam]).toBeTruthy();
    await knop(page, new RegExp(`^${optie}.*filter weghalen`)).click();
    await showsOnly(false);
  }
  await page.keyboard.press("f");
  for (const kwis of ["Storing", "Informatie"]) await page.getByRole("group", { name: "KWIS" }).getByLabel(kwis).check();
  await page.getByLabel("Product", { exact: true }).fill("verlichting defect");
  await page.getByRole("option", { name: /GO-03/ }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await showsOnly(true);
  await expect(page.getByRole("button", { name: /filter weghalen/ })).toHaveCount(4);
  await page.getByLabel("Volgorde").selectOption("ontvangen");
  await expect(page).toHaveURL(/sorteer=ontvangen/);
  await page.reload(); // what stands in the address opens the same list, with its names
  await showsOnly(true);
  await expect(knop(page, /^GO-03.*filter weghalen/)).toBeVisible();
  await knop(page, /^GO-03.*filter weghalen/).click();
  await showsOnly(false);
  await expect(page.locator("a[data-rij]").first()).toHaveAttribute("data-rij", past.slice(1));

  await page.locator("[data-bediening=beeld]").click();
  await page.getByLabel("Groeperen").selectOption("kwis");
  await page.getByLabel("Dicht", { exact: true }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("columnheader", { name: "Storing" })).toBeVisible();
  await knop(page, "Bewaren").click();
  const venster = page.getByRole("dialog");
  await venster.getByLabel("Naam").fill("Losse lampen");
  await venster.getByRole("button", { name: "Bewaren" }).click();
  await expect(venster).toBeHidden();
  const bewaard = page.getByRole("navigation", { name: "Weergaven" }).getByRole("link", { name: "Losse lampen" });
  await expect(bewaard).toHaveAttribute("aria-current", "page");
  await page.getByRole("link", { name: /^Alles open/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Alles open" })).toBeVisible();
  await bewaard.click(); // filters, groups and density come back together
  await showsOnly(false);
  expect(params(page)).toMatchObject({ groep: "kwis", dichtheid: "compact", zoek: woord });
  await knop(page, "Weergaven beheren").click();
  await knop(page, "Losse lampen wijzigen").click();
  await page.getByLabel("Naam").fill("Lampen");
  await page.getByRole("dialog").getByRole("button", { name: "Bewaren" }).click();
  await knop(page, "Lampen verwijderen").click();
  await knop(page, "Ja, verwijderen").click();
  await expect(page.getByRole("dialog")).toContainText("U hebt nog geen weergaven");
  await page.keyboard.press("Escape");

  const lijn = page.getByRole("separator", { name: "Breedte van weergaven" });
  const breed = async () => (await page.getByRole("navigation", { name: "Weergaven" }).boundingBox())!.width;
  const voor = await breed();
  await lijn.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(breed).toBeGreaterThan(voor + 20);
  await page.reload(); // the server knows the width: nothing jumps
  await expect.poll(breed).toBeGreaterThan(voor + 20);
});
