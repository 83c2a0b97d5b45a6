import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "@/tests/support/e2e/plein";

const knop = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const bewaard = (page: Page) => expect(page.getByRole("status").filter({ hasText: "Bewaard." })).toBeVisible({ timeout: 20_000 }); // a name on every page: everything is made anew
const beeld = async () => ({ name: "logo.png", mimeType: "image/png", buffer: await sharp({ create: { width: 300, height: 120, channels: 3, background: "#0b5a5e" } }).png().toBuffer() });
const VELDEN = ["Naam van de organisatie", "Telefoon van de servicedesk", "Piketnummer"] as const;
const veld = (page: Page, label: string) => page.getByRole("textbox", { name: label });

/** Fills the three fields and saves; answers what stood there. */
async function saveOrganisatie(page: Page, waarden: readonly string[]): Promise<string[]> {
  await page.goto("/beheer/organisatie");
  const eerst: string[] = [];
  for (const [index, label] of VELDEN.entries()) {
    eerst.push(await veld(page, label).inputValue());
    await veld(page, label).fill(waarden[index]!);
  }
  await knop(page, "Wijzigingen bewaren").click();
  await bewaard(page);
  return eerst;
}

test("beheerder: name, logo and numbers of the organisatie stand on the page of the klant, and outside hours the piketnummer", async ({ plein, openAs }) => {
  const beheer = await openAs(await plein.mens({ rollen: ["beheerder"] }), "/beheer/organisatie");
  const klant = await openAs(await plein.mens(), "/");
  const eerst = await saveOrganisatie(beheer, ["Gemeente Proefdam", "010 444 44 44", "0318 555 999"]);

  await beheer.locator('input[type="file"]').setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("geen beeld") });
  await knop(beheer, "Logo plaatsen").click();
  await expect(beheer.getByText("Kies een afbeelding (PNG, JPEG of WebP)")).toBeVisible();
  await beheer.locator('input[type="file"]').setInputFiles(await beeld());
  await knop(beheer, "Logo plaatsen").click();
  await bewaard(beheer);
  await klant.reload();
  const logo = klant.locator("header img");
  await expect(logo).toHaveJSProperty("complete", true);
  expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await expect(klant.locator("header").getByText("Gemeente Proefdam")).toBeVisible();
  await expect(klant.getByRole("contentinfo").getByRole("link", { name: "010 444 44 44" })).toBeVisible();

  const vandaag = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
  await beheer.goto("/beheer/kalenders/servicedesk");
  await beheer.getByLabel("Datum").fill(vandaag);
  await veld(beheer, "Omschrijving").fill("Proef");
  await knop(beheer, "Uitzondering toevoegen").click();
  await expect(knop(beheer, /^Verwijderen van/)).toBeVisible();
  await klant.reload();
  await expect(klant.getByText("Kan het echt niet wachten?")).toBeVisible();
  await expect(klant.getByRole("link", { name: "Bel nu 0318 555 999" })).toHaveAttribute("href", "tel:0318555999");
  await klant.getByRole("link", { name: "Iets is stuk, vies of leeg" }).click();
  await klant.getByRole("link", { name: "Zelf vertellen" }).click();
  const vooraf = klant.getByRole("region", { name: "De servicedesk is nu dicht" });
  await expect(vooraf, "before a word is typed").toContainText(/Wij zijn er weer .+ om \d\d\.\d\d uur/);
  await expect(vooraf.getByRole("link", { name: "Bel nu 0318 555 999" })).toBeVisible();
  await klant.getByLabel("Vertel het in uw eigen woorden").fill("Er zit iemand vast in de lift");
  await klant.getByRole("button", { name: "Verder", exact: true }).click();
  await expect(klant.getByRole("link", { name: "Bel nu 0318 555 999" })).toBeVisible();
  await expect(klant.getByText("De servicedesk is nu dicht. Dit is het nummer van de wachtdienst.")).toBeVisible();
  await klant.getByRole("button", { name: "Versturen", exact: true }).click();
  await expect(klant.getByRole("heading", { name: "Dit klinkt als spoed. Bel ons ook." })).toBeVisible();
  await expect(klant.getByText(/Noem dan M\d+, dan weten wij waar het om gaat\./)).toBeVisible();

  await knop(beheer, /^Verwijderen van/).click();
  await expect(beheer.getByText("Er zijn geen uitzonderingen.")).toBeVisible();
  await saveOrganisatie(beheer, eerst);
  await knop(beheer, "Logo weghalen").click();
  await expect(beheer.getByText("Nu staat het teken van Serviceplein boven elke pagina.")).toBeVisible();
  await klant.reload();
  await expect(klant.locator("header img")).toHaveCount(0);
});

test("beheerder: the health page says how worker, tasks, mails and database are, and lets a failed mail go once more", async ({ plein, openAs }) => {
  const onderwerp = `Proef die bleef liggen ${Date.now()}`;
  const [mail] = await plein.sql<{ id: string }>(`INSERT INTO mail (id, aan, onderwerp, tekst, html, soort, sleutel, status, pogingen, fout, created_at)
    VALUES (gen_random_uuid(), 'weg@demo.example', $1, 'Tekst', '<p>Tekst</p>', 'ontvangen', gen_random_uuid()::text, 'mislukt', 9, 'postbus vol', now()) RETURNING id::text AS id`, [onderwerp]);
  const page = await openAs(await plein.mens({ rollen: ["beheerder"] }), "/beheer/gezondheid");
  const peiler = (naam: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: new RegExp(`^${naam}`) });
  await expect(peiler("Worker")).toHaveText(/\d+ seconden? geleden/);
  await expect(peiler("Taken")).toHaveText(/lopen bij|mislukt|achter/);
  await expect(peiler("Mails")).toHaveText(/let op\d+ mislukt/);
  await expect(peiler("Database")).toHaveText(/PostgreSQL \d+\.[\d,.]+\sMB groot/);
  await expect(peiler("Migraties")).toHaveText(/\d+ uitgevoerdLaatste: \d{4}_\w+/);
  await expect(peiler("Veilig wegschrijven")).toHaveText(/aan/);
  await expect(peiler("Klok")).toHaveText(/\d+ ms verschil/);
  await expect(peiler("Reservekopie")).toBeVisible();
  for (const taak of ["Gebeurtenissen doorgeven", "Mails versturen", "Cijfers bijwerken"]) await expect(page.getByRole("row").filter({ hasText: taak }).getByRole("cell")).toHaveCount(5);
  await expect(page.getByText(/^\d+ verzonden in de laatste 24 uur, \d+ wachtend, [1-9]\d* mislukt\.$/)).toBeVisible();
  const regel = page.getByRole("listitem").filter({ hasText: onderwerp });
  await expect(regel).toHaveText(/Mislukt.*postbus vol/);
  await regel.getByRole("button", { name: /^Opnieuw/ }).click();
  const status = async () => (await plein.sql<{ status: string }>("SELECT status FROM mail WHERE id = $1::uuid", [mail!.id]))[0]!.status;
  await expect.poll(status, { timeout: 15_000 }).toBe("verzonden");
  await page.getByRole("link", { name: "Opnieuw meten" }).click();
  await expect(regel).toHaveCount(0);
});
