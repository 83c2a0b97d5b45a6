import type { Page } from "@playwright/test";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expectAccessible, expectAccessibleAnywhere } from "@/tests/support/e2e/accessible";
import { expect, test } from "@/tests/support/e2e/plein";

/** Presses Tab until what has the focus is called this. */
async function tabTo(page: Page, naam: RegExp): Promise<void> {
  for (let keer = 0; keer < 60; keer += 1) {
    const hier = await page.locator(":focus").evaluateAll(([node]) => (node ? `${node.getAttribute("aria-label") ?? ""}|${(node as HTMLInputElement).labels?.[0]?.textContent ?? ""}|${node.textContent ?? ""}` : ""));
    if (naam.test(hier)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${naam.source} with the keyboard`);
}

const counterOf = (netwerk: string): string => createHmac("sha256", process.env["PROEF_AUTH_SECRET"] ?? "").update(`plekcode:${netwerk}`).digest("hex");

test("een QR-code op de telefoon: zonder account melden met een foto, en een code die niet meer werkt", async ({ page, plein }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  // All journeys share one network; those that try every address with a wrong code may just have used up its turns.
  await plein.sql("DELETE FROM limiet WHERE sleutel = ANY ($1)", [["127.0.0.1", "0:0:0:0::/64"].map(counterOf)]);
  const [plek] = await plein.sql<{ code: string }>("SELECT plek_code AS code FROM locatie WHERE code = 'N2.14'");
  await page.goto(`/q/${plek!.code}`);
  const geopend = Date.now();
  await expect(page.getByRole("heading", { name: "U staat bij zaal Waterlelie (N2.14)" })).toBeVisible();
  await expectAccessible(page);
  const foto = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#557799" } }).jpeg().toBuffer();
  await page.getByLabel(/^Foto/).setInputFiles({ name: "kraan.jpg", mimeType: "image/jpeg", buffer: foto });
  await page.getByLabel(/^E-mailadres/).fill("geen adres");
  // A person needs longer than a program.
  await expect.poll(() => Date.now() - geopend).toBeGreaterThan(2100);
  await page.getByRole("button", { name: "Versturen" }).click();
  await expect(page.getByRole("alert").getByText("Vertel ons wat er aan de hand is.")).toBeVisible();
  await expect(page.getByLabel(/^E-mailadres/)).toHaveValue("geen adres");
  await page.getByLabel("Wat is er stuk, vies of leeg?").fill("De beamer doet het niet meer.");
  await page.getByLabel(/^E-mailadres/).fill("");
  await page.getByLabel(/^Foto/).setInputFiles({ name: "beamer.jpg", mimeType: "image/jpeg", buffer: foto });
  await page.getByRole("button", { name: "Versturen" }).click();
  await expect(page.getByRole("heading", { name: "Dank u, uw melding is binnen" })).toBeVisible();
  await expectAccessible(page);
  const nummer = /M(\d+)/.exec(await page.getByText("Het nummer is").innerText())![1]!;
  const [melding] = await plein.sql<{ zonder: boolean; fotos: number; plek: string }>("SELECT m.zonder_account AS zonder, l.code AS plek, (SELECT count(*)::int FROM bijlage b WHERE b.melding_id = m.id) AS fotos FROM melding m JOIN locatie l ON l.id = m.locatie_id WHERE m.nummer = $1::int", [nummer]);
  expect(melding).toEqual({ zonder: true, fotos: 1, plek: "N2.14" });
  await page.goto("/q/0123-4567-89ab");
  await expect(page.getByRole("heading", { name: "Deze code werkt niet meer" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Bel / })).toBeVisible();
});

test("een plek aanwijzen op de plattegrond met alleen het toetsenbord, voor de eigen afdeling", async ({ plein, openAs }) => {
  const klant = await plein.mens();
  await plein.sql("UPDATE persoon SET afdeling_id = (SELECT id FROM afdeling ORDER BY naam LIMIT 1) WHERE id = $1", [klant.id]);
  const page = await openAs(klant, "/meldingen/nieuw?soort=S");
  await tabTo(page, /Vertel het in uw eigen woorden/);
  await page.keyboard.type("De lamp knippert al een tijdje");
  await tabTo(page, /Aanwijzen op de plattegrond/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: /^Plattegrond van Gebouw Noord/ })).toBeVisible();
  await tabTo(page, /^\|Verdieping/);
  await page.keyboard.type("2e");
  await expect(page.getByRole("group", { name: /2e verdieping/ })).toBeVisible();
  const vloer = page.getByRole("group", { name: /2e verdieping/ });
  await page.keyboard.press("Tab");
  await expect(vloer.getByRole("button").first()).toBeFocused();
  const zaal = vloer.getByRole("button", { name: "zaal Waterlelie (N2.14)" });
  for (const toets of ["ArrowDown", ...Array<string>(12).fill("ArrowRight"), "ArrowUp", ...Array<string>(12).fill("ArrowLeft")]) {
    if (await zaal.evaluate((node) => node === document.activeElement)) break;
    await page.keyboard.press(toets);
  }
  await expect(zaal).toBeFocused();
  await page.keyboard.press("+");
  await page.keyboard.press("Enter");
  await expect(zaal).toHaveAttribute("aria-pressed", "true");
  await expectAccessibleAnywhere(page);
  await tabTo(page, /Deze plek kiezen/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Wijzigen van de plek" })).toBeFocused();
  await tabTo(page, /Is het voor iemand anders/);
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: "Mijn afdeling" }).focus();
  await page.keyboard.press("Space");
  await expectAccessible(page);
  await tabTo(page, /^\|\|Verder$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeFocused();
  await expect(page.getByText("zaal Waterlelie (N2.14)").first()).toBeVisible();
  await expect(page.getByText("Voor: uw afdeling")).toBeVisible();
});

test("een beheerder haalt een vel met labels op en vervangt een code", async ({ plein, openAs }) => {
  const page = await openAs(await plein.mens({ rollen: ["beheerder"] }), "/beheer/locaties/labels");
  await page.getByLabel("Gebouw, verdieping of terrein").selectOption({ label: "Gebouw Noord › 2e verdieping" });
  await page.getByRole("button", { name: "Plekken tonen" }).click();
  await page.getByRole("button", { name: "Niets kiezen" }).click();
  await page.getByRole("checkbox", { name: /zaal Waterlelie/ }).check();
  await expectAccessible(page);
  const [pdf] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Labels maken (PDF)" }).click()]);
  expect(readFileSync(await pdf.path()).subarray(0, 5).toString()).toBe("%PDF-");
  const [plek] = await plein.sql<{ id: string; code: string }>("SELECT id::text AS id, plek_code AS code FROM locatie WHERE code = 'Z3.12'");
  await page.goto(`/beheer/locaties/${plek!.id}`);
  await page.getByRole("button", { name: "Nieuwe code" }).click();
  await expect(page.getByText("Bewaard.")).toBeVisible();
  const [nu] = await plein.sql<{ code: string }>("SELECT plek_code AS code FROM locatie WHERE id = $1::uuid", [plek!.id]);
  expect(nu!.code).not.toBe(plek!.code);
});
