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

  const kies: readonly [string, string, () => Promise<unknown>][] = [
    ["kwis", "S", () => page.getByRole("checkbox", { name: "Storing" }).check()], ["prioriteit", "2", () => page.getByRole("checkbox", { name: "2 · Hoog" }).check()],
  ];
  for (const [naam, waarde, doe] of kies) {
    await page.locator("[data-filters] summary").filter({ hasText: new RegExp(naam, "i") }).click();
    await doe();
    await page.keyboard.press("Escape");
    await showsOnly(true);
    expect(params(page)).toMatchObject({ [naam]: waarde });
    await page.goBack();
    await showsOnly(false);
  }
  const meer = page.locator("[data-filters] summary").filter({ hasText: "filter" });
  const kiesUit = (label: string, optie: string) => async () => { await expect(page.getByLabel(label, { exact: true }).getByRole("option", { name: optie, exact: true })).toBeAttached(); await page.getByLabel(label, { exact: true }).selectOption({ label: optie }); };
  const product = async () => { await page.getByLabel("Product", { exact: true }).fill("verlichting defect"); await page.getByRole("option", { name: /GO-03/ }).click(); };
  const filters: readonly [string, string, () => Promise<unknown>][] = [
    ["eigenaar", `Filter ${woord}`, kiesUit("Eigenaar", `Filter ${woord}`)], ["team", "Technische dienst", kiesUit("Team", "Technische dienst")],
    ["gebouw", "Gebouw Noord", kiesUit("Gebouw", "Gebouw Noord")], ["kanaal", "Balie", kiesUit("Kanaal", "Balie")], ["product", "GO-03", product],
  ];
  for (const [naam, chip, doe] of filters) {
    await meer.click();
    await doe();
    await page.keyboard.press("Escape");
    await showsOnly(true);
    expect(params(page)[naam]).toBeTruthy();
    if (naam === "product") break;
    await knop(page, new RegExp(`^${chip}.*filter weghalen`)).click();
    await showsOnly(false);
  }
  await page.getByLabel("Volgorde").selectOption("ontvangen");
  await expect(page).toHaveURL(/sorteer=ontvangen/);
  await page.reload(); // what stands in the address opens the same list, with its names
  await showsOnly(true);
  await expect(knop(page, /^GO-03.*filter weghalen/)).toBeVisible();
  await knop(page, /^GO-03.*filter weghalen/).click();
  await showsOnly(false);
  await expect(page.locator("a[data-rij]").first()).toHaveAttribute("data-rij", past.slice(1));
});
