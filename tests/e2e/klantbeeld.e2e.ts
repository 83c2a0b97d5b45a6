import { randomBytes } from "node:crypto";
import { expectAccessible } from "@/tests/support/e2e/accessible";
import { expect, test } from "@/tests/support/e2e/plein";

const JAREN_VERDER = new RegExp(`\\b${new Date().getFullYear() + 1}\\b|\\b${new Date().getFullYear()}\\b`);

test("know the klant: a gesture in two presses, the coordinator in one, a preference, the briefing and the balie", async ({ plein, openAs }) => {
  const merk = randomBytes(3).toString("hex");
  const [klant, desk, baas] = await Promise.all([plein.mens({ naam: `Klaartje ${merk}` }), plein.mens({ naam: `Balie ${merk}`, rollen: ["frontoffice"] }), plein.mens({ naam: `Baas ${merk}`, rollen: ["coordinator"] })]);
  const nummer = await plein.melding(klant, { onderwerp: "De zonwering hangt scheef" });

  const page = await openAs(desk, `/wachtrij/${nummer}`);
  const ruimte = page.getByRole("region", { name: "Vrije ruimte" });
  await expect(ruimte.getByText("nog € 250")).toBeVisible();
  await ruimte.getByRole("button", { name: "Attentie" }).click();
  await ruimte.getByLabel(/^Bedrag in euro/).fill("12,50");
  await ruimte.getByLabel("Waarom?").fill("Drie keer teruggebeld.");
  await ruimte.getByRole("button", { name: "Vastleggen" }).click();
  await expect(ruimte.getByText("“Drie keer teruggebeld.”")).toBeVisible();
  await expect(ruimte.getByText("nog € 237,50")).toBeVisible();
  await ruimte.getByRole("button", { name: "Gratis" }).click();
  await ruimte.getByLabel(/^Bedrag in euro/).fill("85");
  await ruimte.getByLabel("Waarom?").fill("De schade is door ons gemaakt.");
  await ruimte.getByRole("button", { name: "Vraag de coördinator" }).click();
  await expect(ruimte.getByText("vroeg de coördinator")).toBeVisible();

  const bij = await openAs(baas, `/wachtrij/${nummer}`);
  await expect(bij.getByText("Mag dit?", { exact: true })).toBeVisible();
  await bij.getByRole("button", { name: "Nee", exact: true }).click();
  await expect(bij.getByText("Schrijf waarom niet.").first()).toBeVisible();
  await bij.getByRole("button", { name: "Ja, doe dit" }).click();
  await expect(bij.getByText("U zei ja. Het gebaar is vastgelegd.")).toBeVisible();
  await bij.close();

  await page.goto(`/klanten/${klant.id}`);
  await page.getByRole("button", { name: "Voorkeur toevoegen" }).click();
  const vorm = page.getByRole("form", { name: "Voorkeur toevoegen" });
  await vorm.getByLabel("Hoe wil deze klant geholpen worden?").fill("Zit in een rolstoel");
  await expect(vorm.getByText("Dit lijkt over gezondheid te gaan")).toBeVisible();
  await expectAccessible(page);
  await vorm.getByLabel("Hoe wil deze klant geholpen worden?").fill("Belt liever dan mailt");
  await vorm.getByLabel("Waarvoor bewaren wij dit?").fill("Op een goed moment bereiken");
  await vorm.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Belt liever dan mailt" })).toContainText(JAREN_VERDER);

  await page.goto("/intake");
  await page.getByLabel("Wie belt er?").fill(nummer);
  await page.getByRole("option", { name: klant.naam }).click();
  const briefing = page.getByRole("complementary", { name: "Klant" });
  await expect(briefing.getByText("Gaat het over “De zonwering hangt scheef”?")).toBeVisible();
  await expect(briefing.getByText("Belt liever dan mailt")).toBeVisible();
  await page.getByRole("button", { name: "Volgende beller" }).click();
  await expect(page.getByLabel("Wie belt er?")).toHaveValue("");
  await page.getByLabel("Wat is er aan de hand?").fill("De tweede beller");
  await page.getByRole("group", { name: "Bellers" }).getByRole("button", { name: klant.naam, exact: true }).click();
  await expect(page.getByLabel("Wie belt er?")).toHaveValue(klant.naam);

  await page.goto("/balie");
  await page.getByLabel("Wie staat er voor u?").fill(`Bezoeker ${merk}`);
  await page.getByLabel("Welk nummer heeft de pas?").fill(merk);
  await expectAccessible(page);
  await page.keyboard.press("Control+Enter");
  const terug = page.getByRole("button", { name: `Dagpas ${merk} is terug` });
  await expect(terug).toBeVisible();
  await expect(page.getByLabel("Wie staat er voor u?")).toHaveValue("");
  await terug.click();
  await expect(terug).toHaveCount(0);

  const eigen = await openAs(klant, "/profiel/gegevens");
  await expect(eigen.getByText("Belt liever dan mailt")).toBeVisible();
  await expect(eigen.getByRole("listitem").filter({ hasText: desk.naam })).toHaveCount(1);
});
