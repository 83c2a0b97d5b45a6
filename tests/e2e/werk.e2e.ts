import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test, type Mens, type Plein } from "@/tests/support/e2e/plein";

test.use({ viewport: { width: 390, height: 844 } });

const TEAM = "Technische dienst";
const knop = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const open = (page: Page, actie: string) => page.locator("summary").filter({ hasText: new RegExp(`^${actie}$`) }).click();
const send = (page: Page, actie: string) => page.locator("details[open]").getByRole("button", { name: actie }).click();
const foto = async (name: string) => ({ name, mimeType: "image/jpeg", buffer: await sharp({ create: { width: 320, height: 240, channels: 3, background: "#775599" } }).jpeg().toBuffer() });

/** Work for the team, straight from the desk. */
async function anOpdracht(plein: Plein, klant: Mens, input: Record<string, unknown> = {}): Promise<{ melding: string; nummer: number }> {
  const melding = await plein.melding(klant, input);
  const [team] = await plein.sql<{ id: string }>("SELECT id::text AS id FROM team WHERE naam = $1", [TEAM]);
  expect((await plein.api(await plein.mens({ rollen: ["frontoffice"] }), `/meldingen/${melding}/acties/dispatch`, { versie: 1, teamId: team!.id })).status).toBe(200);
  const [opdracht] = await plein.sql<{ nummer: number }>("SELECT o.nummer FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE m.nummer = $1", [melding.slice(1)]);
  return { melding, nummer: opdracht!.nummer };
}
const statusOf = async (plein: Plein, nummer: number) => (await plein.sql<{ status: string }>("SELECT status FROM opdracht WHERE nummer = $1", [nummer]))[0]?.status;

test("backoffice on a phone: a lamp in two taps, and another one planned, waiting, locked, photographed and noted", async ({ plein, openAs }) => {
  const klant = await plein.mens({ naam: "Lamp Proef" });
  const [lamp, kraan] = [await anOpdracht(plein, klant), await anOpdracht(plein, klant, { omschrijving: "De kraan in de pantry lekt een beetje." })];
  const page = await openAs(await plein.mens({ rollen: ["backoffice"], team: TEAM, naam: "Ruud Proef" }), "/werk?toon=open");
  await page.locator("summary").filter({ hasText: `Klaar met O${lamp.nummer}` }).click(); // one
  await knop(page, "Klaar melden").click(); // two
  await expect(page.getByText(`O${lamp.nummer} is klaar gemeld.`)).toBeVisible();
  expect(await statusOf(plein, lamp.nummer)).toMatch(/^(klaar|financieel_gereed)$/);

  await page.goto(`/werk/O${kraan.nummer}`);
  await knop(page, "Oppakken").click();
  await open(page, "Inplannen"); // at once: the own step before it is no conflict
  await page.getByLabel("Vanaf").fill("2099-01-05T09:00");
  await page.getByLabel("Tot", { exact: true }).fill("2099-01-05T08:00");
  await send(page, "Inplannen");
  await expect(page.locator("details[open]").getByRole("alert").first()).toBeVisible();
  await expect(page.getByLabel("Vanaf")).toHaveValue("2099-01-05T09:00");
  await page.getByLabel("Tot", { exact: true }).fill("2099-01-05T10:00");
  await send(page, "Inplannen");
  await expect(page.getByText("De afspraak staat. De klant hoort het.")).toBeVisible();
  await expect(page.getByText(/^Gepland: /)).toBeVisible();
  await open(page, "Wacht op materiaal");
  await send(page, "Wacht op materiaal");
  await expect(page.getByText("Genoteerd: u wacht op materiaal.")).toBeVisible();
  expect(await statusOf(plein, kraan.nummer)).toBe("wacht_op_materiaal");
  await knop(page, "Geen toegang").click();
  await expect(page.getByText("Genoteerd: u kon er niet in.")).toBeVisible();
  expect(await statusOf(plein, kraan.nummer)).toBe("wacht_op_toegang");

  await page.locator('input[type="file"]').setInputFiles(await foto("kraan-nieuw.jpg"));
  await page.getByLabel("Wie mag dit zien?").selectOption({ label: "Ook voor de klant" });
  await knop(page, "Foto toevoegen").click();
  await expect(page.getByText("De foto staat erbij.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Bestanden" }).getByRole("img")).toHaveCount(1);
  const { body } = await plein.api(klant, `/meldingen/${kraan.melding}/bijlagen`);
  expect(body["items"]).toMatchObject([{ naam: "kraan-nieuw.jpg", zichtbaar: "klant" }]);
  await page.getByLabel("Notitie", { exact: true }).fill("Er moet een nieuwe leiding in.");
  await page.reload();
  await expect(page.getByLabel("Notitie", { exact: true })).toHaveValue("Er moet een nieuwe leiding in.");
  await knop(page, "Notitie opslaan").click();
  await expect(page.getByText("Uw notitie staat erbij.")).toBeVisible();
});

test("backoffice on a phone: what is seen on the floor goes to the desk with a photo and a place", async ({ plein, openAs }) => {
  const page = await openAs(await plein.mens({ rollen: ["backoffice"], team: TEAM }), "/werk/nieuw");
  await page.locator('input[type="file"]').setInputFiles(await foto("leuning.jpg"));
  await knop(page, "Naar de servicedesk").click();
  await expect(page.getByText("Vertel ons wat er aan de hand is.")).toBeVisible();
  await expect(page.getByLabel("Wat is er aan de hand?")).toBeFocused();
  await page.getByLabel("Wat is er aan de hand?").fill("De trapleuning zit los.");
  await page.getByLabel(/^Waar is het\?/).fill("Waterlelie");
  await page.getByRole("option", { name: /Waterlelie/ }).first().click();
  await knop(page, "Naar de servicedesk").click();
  await expect(page.getByRole("heading", { name: /^Genoteerd als M\d+/ })).toBeVisible();
  const nummer = /M(\d+)/.exec(await page.getByRole("heading", { level: 1 }).innerText())![1]!;
  const gezien = "SELECT m.kanaal, l.naam AS plaats, (SELECT b.naam FROM bijlage b WHERE b.melding_id = m.id) AS foto FROM melding m LEFT JOIN locatie l ON l.id = m.locatie_id WHERE m.nummer = $1";
  expect(await plein.sql(gezien, [nummer])).toEqual([{ kanaal: "eigen_constatering", plaats: expect.stringContaining("Waterlelie"), foto: "leuning.jpg" }]);
});
