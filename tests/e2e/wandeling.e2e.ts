import type { Page } from "@playwright/test";
import sharp from "sharp";
import { linkInMail } from "@/tests/support/e2e/links";
import { expect, test } from "@/tests/support/e2e/plein";

const foto = async () => ({ name: "foto.jpg", mimeType: "image/jpeg", buffer: await sharp({ create: { width: 320, height: 240, channels: 3, background: "#557799" } }).jpeg().toBuffer() });
const knop = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const dialoog = (page: Page) => page.getByRole("dialog");

async function submitAsKlant(page: Page, tekst: string): Promise<string> {
  await page.getByLabel("Vertel het in uw eigen woorden").fill(tekst);
  await page.locator('input[type="file"]').first().setInputFiles(await foto());
  await expect(page.getByText("Toegevoegd", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Verder", exact: true }).last().click();
  await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeVisible();
  await page.getByRole("button", { name: "Versturen", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
  return /\/meldingen\/(M\d+)/.exec(page.url())?.[1] ?? "";
}

async function dispatchTo(page: Page, uitvoerder: string): Promise<void> {
  await knop(page, /^Opdracht uitzetten/).first().click();
  await expect(dialoog(page).getByLabel("Team of leverancier").getByRole("option", { name: uitvoerder })).toBeAttached();
  await dialoog(page).getByLabel("Team of leverancier").selectOption({ label: uitvoerder });
  await dialoog(page).getByRole("button", { name: "Opdracht uitzetten" }).click();
  await expect(dialoog(page)).toHaveCount(0);
}

test("from a klant with a photo over the desk and a team back to the klant, and into the figures", async ({ plein, openAs }) => {
  test.slow();
  const klant = await plein.mens();
  const tekst = `De lamp boven mijn bureau is stuk (${klant.naam})`;
  const bijKlant = await openAs(klant, "/meldingen/nieuw?soort=S");
  const nummer = await submitAsKlant(bijKlant, tekst);

  const desk = await openAs(await plein.mens({ rollen: ["frontoffice"], naam: "Sanne Proef" }), `/wachtrij/${nummer}`);
  await expect(desk.getByRole("heading", { name: /De lamp boven mijn bureau/ })).toBeVisible();
  await knop(desk, /^In behandeling nemen/).click();
  await knop(desk, /^Indelen/).click();
  await dialoog(desk).getByLabel("Wie heeft er last van?").selectOption({ label: "Eén persoon" });
  await dialoog(desk).getByLabel("Hoe erg is dat?").selectOption({ label: "Is gehinderd" });
  await dialoog(desk).getByRole("button", { name: "Indeling opslaan" }).click();
  await expect(dialoog(desk)).toHaveCount(0);
  await dispatchTo(desk, "Technische dienst");

  const monteur = await openAs(await plein.mens({ rollen: ["backoffice"], team: "Technische dienst", naam: "Ruud Proef" }), "/werk?toon=open");
  await monteur.getByRole("link", { name: new RegExp(`stuk .*${klant.naam}`) }).click();
  await knop(monteur, "Oppakken").click();
  await monteur.locator("summary").filter({ hasText: /^Klaar$/ }).click();
  await monteur.getByLabel("Wat hebt u gedaan?").fill("De lamp is vervangen door een led.");
  await knop(monteur, "Klaar melden").click();
  const klaar = "SELECT 1 FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE m.nummer = $1 AND NOT o.open";
  await expect.poll(async () => (await plein.sql(klaar, [nummer.slice(1)])).length).toBe(1);

  if ((await plein.api(klant, `/meldingen/${nummer}`)).body["status"] !== "gereed") {
    await desk.reload();
    await knop(desk, /^Gereed melden/).first().click();
    await dialoog(desk).getByRole("button", { name: "Gereed melden" }).click();
  }
  await expect.poll(async () => (await plein.api(klant, `/meldingen/${nummer}`)).body["status"]).toBe("gereed");

  await plein.naBedenktijd(nummer);
  await bijKlant.goto(`/meldingen/${nummer}`);
  await expect(bijKlant.getByText("De lamp is vervangen door een led.").first()).toBeVisible();
  await expect.poll(() => linkInMail(plein, klant.email, /^\/(volg|meldingen)\//), { timeout: 20_000 }).not.toBeNull();
  await bijKlant.goto("/demo/postbus");
  await expect(bijKlant.getByText(klant.email).or(bijKlant.getByText(klant.naam)).first()).toBeVisible();
  await bijKlant.goto(`/meldingen/${nummer}`);
  await knop(bijKlant, "Geef een 9").click();
  await expect(bijKlant.getByRole("heading", { name: "U gaf een 9" })).toBeVisible();

  const manager = await plein.mens({ rollen: ["manager"] });
  const { body } = await plein.api(manager, `/meldingen/${nummer}`);
  expect(body["status"]).toMatch(/gereed|afgesloten/);
  const sturen = await openAs(manager, "/sturen");
  await sturen.getByRole("link", { name: /afgerond vandaag/ }).click();
  await expect(sturen.getByRole("heading", { level: 1, name: "Afgerond" })).toBeVisible();
  const { search } = new URL(sturen.url()); // exactly the list behind the number, taken along whole
  expect(await (await sturen.request.get(`/sturen/export${search}`)).text()).toContain(nummer);
});

test("a call at the desk by keyboard alone, to a leverancier behind a link, and a mark from the mail", async ({ plein, openAs, page }) => {
  test.slow();
  const klant = await plein.mens({ naam: `Beller ${Date.now()}` });
  const balie = await openAs(await plein.mens({ rollen: ["frontoffice"] }), "/intake");
  await expect(balie.getByLabel("Wie belt er?")).toBeFocused();
  await balie.keyboard.type(klant.naam);
  await expect(balie.getByRole("option").first()).toBeVisible();
  await balie.keyboard.press("ArrowDown");
  await balie.keyboard.press("Enter");
  await expect(balie.getByRole("complementary", { name: "Klant" }).getByRole("link", { name: klant.naam })).toBeVisible();
  for (let press = 0; press < 4 && !(await balie.getByLabel("Wat is er aan de hand?").evaluate((field) => field === document.activeElement)); press += 1) await balie.keyboard.press("Tab");
  await expect(balie.getByLabel("Wat is er aan de hand?")).toBeFocused();
  await balie.keyboard.type("De lift in het Raadhuis maakt een schurend geluid.");
  await balie.keyboard.press("Control+Enter");
  const gemaakt = balie.getByRole("status").getByRole("link", { name: /M\d+|Openen/ }).first();
  await expect(gemaakt).toBeVisible();
  const nummer = /M\d+/.exec(String(await gemaakt.getAttribute("href")))![0];

  const [leverancier] = await plein.sql<{ naam: string; email: string }>("SELECT naam, email FROM leverancier WHERE actief ORDER BY naam LIMIT 1");
  await balie.goto(`/wachtrij/${nummer}`);
  await dispatchTo(balie, `${leverancier!.naam} (leverancier)`);
  const [opdracht] = await plein.sql<{ id: string; nummer: number }>("SELECT o.id::text AS id, o.nummer FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE m.nummer = $1", [nummer.slice(1)]);
  await plein.naBedenktijd(nummer);
  const mailed = async () => {
    const mails = await plein.sql<{ tekst: string }>("SELECT tekst FROM mail WHERE aan = $1 AND opdracht_id = $2::uuid", [leverancier!.email, opdracht!.id]);
    return /\/opdracht\/[\w-]{43}/.exec(mails[0]?.tekst ?? "")?.[0] ?? null;
  };
  await expect.poll(mailed, { timeout: 20_000 }).not.toBeNull();

  await page.goto((await mailed())!);
  await knop(page, "Aannemen").click();
  await expect(page.getByText(/aangenomen/i).first()).toBeVisible();
  await page.locator("summary").filter({ hasText: "Inplannen" }).click();
  await page.getByLabel("Vanaf").fill("2099-01-05T09:00");
  await page.getByLabel("Tot", { exact: true }).fill("2099-01-05T10:00");
  await page.locator("details[open]").getByRole("button", { name: "Inplannen" }).click();
  await expect(page.getByText(/Afspraak/).first()).toBeVisible();
  await page.locator('input[type="file"]').first().setInputFiles(await foto());
  await knop(page, "Foto toevoegen").click();
  await expect(page.getByText("De foto staat erbij.")).toBeVisible();
  await page.locator("summary").filter({ hasText: /^Klaar$/ }).click();
  await page.getByLabel("Wat hebt u gedaan?").fill("De geleiding is gesmeerd.");
  await knop(page, "Klaar melden").click();
  await expect.poll(async () => (await plein.sql<{ status: string }>("SELECT status FROM opdracht WHERE id = $1::uuid", [opdracht!.id]))[0]!.status).toMatch(/klaar|financieel_gereed/);

  const stand = async () => (await plein.api(klant, `/meldingen/${nummer}`)).body["status"];
  if ((await stand()) !== "gereed") {
    await balie.goto(`/wachtrij/${nummer}`);
    await knop(balie, /^Gereed melden/).first().click();
    await expect(dialoog(balie).getByLabel("Wat is er gedaan?")).toHaveValue("De geleiding is gesmeerd.");
    await dialoog(balie).getByRole("button", { name: "Gereed melden" }).click();
  }
  await expect.poll(stand).toBe("gereed");
  await plein.naBedenktijd(nummer);
  const metCijfer = async () => (await plein.sql<{ tekst: string }>("SELECT tekst FROM mail WHERE aan = $1 ORDER BY created_at DESC", [klant.email])).map(({ tekst }) => /\/volg\/[\w-]{43}\?cijfer=8\b/.exec(tekst)?.[0]).find(Boolean) ?? null;
  await expect.poll(metCijfer, { timeout: 20_000 }).not.toBeNull();
  await page.goto((await metCijfer())!);
  expect((await plein.sql("SELECT 1 FROM oordeel d JOIN melding m ON m.id = d.melding_id WHERE m.nummer = $1", [nummer.slice(1)])).length).toBe(0);
  await knop(page, "Geef een 8").click();
  await expect(page.getByRole("heading", { name: "U gaf een 8" })).toBeVisible();
});

test("a new melding is there within two seconds in another browser, without reloading", async ({ plein, openAs }) => {
  const klant = await plein.mens();
  const desk = await openAs(await plein.mens({ rollen: ["frontoffice"] }), "/wachtrij");
  await expect(desk.getByRole("heading", { name: "Wachtrij", level: 1 })).toBeAttached();
  const nummer = await plein.melding(klant, { omschrijving: `Live gemeld door ${klant.naam}` });
  await expect(knop(desk, /nieuwe melding(en)? tonen/)).toBeVisible({ timeout: 2_000 });
  await knop(desk, /nieuwe melding(en)? tonen/).click();
  await desk.getByRole("link", { name: new RegExp(`Live gemeld door ${klant.naam}`) }).click();
  await expect(knop(desk, /^In behandeling nemen/)).toBeVisible();
  const collega = await plein.mens({ rollen: ["frontoffice"] });
  expect((await plein.api(collega, `/meldingen/${nummer}/acties/take`, { versie: 1 })).status).toBe(200);
  await expect(knop(desk, /^In behandeling nemen/)).toHaveCount(0, { timeout: 2_000 });
});
