import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "@/tests/support/e2e/plein";

const knop = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const dialoog = (page: Page) => page.getByRole("dialog");
const meerActies = (page: Page) => page.locator("summary").filter({ hasText: "Meer acties" }).first();
const foto = async () => sharp({ create: { width: 320, height: 240, channels: 3, background: "#557799" } }).jpeg().toBuffer();

test("intake: finds by e-mail and by telephone, shows what is open, and registers balie, e-mail and post", async ({ plein, openAs }) => {
  const klant = await plein.mens({ naam: `Post Proef ${randomBytes(3).toString("hex")}` });
  const toestel = `06${String(parseInt(randomBytes(4).toString("hex"), 16)).padStart(10, "0").slice(0, 8)}`;
  await plein.sql("UPDATE persoon SET telefoon = $2 WHERE id = $1::uuid", [klant.id, toestel]);
  const open = await plein.melding(klant, { onderwerp: "De zonwering hangt scheef" });
  const page = await openAs(await plein.mens({ rollen: ["frontoffice"] }), "/intake");
  const briefing = page.getByRole("complementary", { name: "Klant" });
  const gemaakt = page.getByRole("status").getByRole("link", { name: /^M\d+$/ });
  let vorige = "";
  for (const [kanaal, vraag, zoek] of [["E-mail", "Van wie is de e-mail?", klant.email], ["Balie", "Wie staat er aan de balie?", toestel], ["Post", "Van wie is de post?", klant.naam]] as const) {
    await page.getByLabel(kanaal, { exact: true }).check();
    await page.getByLabel(vraag).fill(zoek);
    await page.getByRole("option", { name: new RegExp(klant.naam) }).click();
    await expect(briefing.getByRole("link", { name: "De zonwering hangt scheef" })).toHaveAttribute("href", `/wachtrij/${open}`);
    await page.getByLabel("Wat is er aan de hand?").fill(`Het rolgordijn komt niet meer omhoog (${kanaal}).`);
    if (kanaal === "Post") await page.getByLabel("Brief, scan of bestand").setInputFiles({ name: "brief.jpg", mimeType: "image/jpeg", buffer: await foto() });
    await knop(page, /^Registreren ?Ctrl/).click();
    await expect(gemaakt).not.toHaveText(vorige);
    vorige = (await gemaakt.textContent()) ?? "";
    expect((await plein.api(klant, `/meldingen/${vorige}`)).body["kanaal"]).toBe(kanaal.toLowerCase().replace("-", ""));
  }
  // The scan followed the letter.
  expect(JSON.stringify((await plein.api(klant, `/meldingen/${vorige}/bijlagen`)).body)).toContain("brief.jpg");
  await page.goto(`/klanten/${klant.id}`);
  await page.getByRole("link", { name: "Melding voor deze klant" }).click();
  await expect(page.getByLabel("Wie belt er?")).toHaveValue(klant.naam);
  await expect(briefing.getByText("Gaat het hierover?")).toBeVisible();
  await briefing.getByRole("listitem").filter({ hasText: "De zonwering hangt scheef" }).getByRole("button", { name: "Navraag vastleggen" }).click();
  await expect(page.getByText("De navraag is vastgelegd.")).toBeVisible();
});

test("frontoffice: answers and is gereed at once, with a photo on screen; reopens; cancels another with its reason", async ({ plein, openAs, request, baseURL }) => {
  const klant = await plein.mens();
  const nummer = await plein.melding(klant, { omschrijving: "Hoe laat gaat het gebouw zaterdag open?", productCode: undefined, kwis: "I" });
  const origin = baseURL ?? "";
  const bestand = { name: "deur.jpg", mimeType: "image/jpeg", buffer: await foto() };
  expect((await request.post("/uploads", { headers: { cookie: `serviceplein=${await plein.cookieOf(klant)}`, origin, accept: "application/json" }, multipart: { nummer, bestand } })).status()).toBe(201);
  const desk = await openAs(await plein.mens({ rollen: ["frontoffice"], naam: "Balie Proef" }), `/wachtrij/${nummer}?weergave=van-mij`);

  const tegel = desk.getByRole("link", { name: /deur\.jpg/ });
  await expect(tegel.getByRole("img")).toHaveJSProperty("complete", true);
  expect(await tegel.getByRole("img").evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  const bijlage = await desk.request.get((await tegel.getAttribute("href"))!);
  expect([bijlage.status(), bijlage.headers()["content-type"]]).toEqual([200, "image/jpeg"]);

  await desk.getByRole("heading", { level: 1 }).last().click();
  await desk.keyboard.press("e");
  await expect(dialoog(desk).getByLabel("Wat is er gedaan?")).toBeFocused();
  await desk.keyboard.type("Zaterdag is het gebouw dicht.");
  // Two presses in one moment: what the first one changed is no conflict for the second.
  await desk.evaluate(() => { document.querySelector<HTMLElement>('[data-bediening="take"]')?.click(); document.querySelector<HTMLElement>("dialog[open] button[type=submit]")?.click(); });
  await expect(knop(desk, "Heropenen")).toBeVisible();
  expect((await plein.api(klant, `/meldingen/${nummer}`)).body).toMatchObject({ status: "gereed", eigenaar: { naam: "Balie Proef" } });
  await plein.naBedenktijd(nummer);
  expect(JSON.stringify((await plein.api(klant, `/meldingen/${nummer}/berichten`)).body)).toContain("Zaterdag is het gebouw dicht.");

  await knop(desk, "Heropenen").click();
  await dialoog(desk).getByRole("button", { name: "Heropenen" }).click();
  await expect(dialoog(desk).getByRole("alert").first()).toBeVisible();
  await dialoog(desk).getByLabel("Wat is er nog niet goed?").fill("De klant bedoelde de fietsenstalling.");
  await dialoog(desk).getByRole("button", { name: "Heropenen" }).click();
  await expect(desk.getByText("Eén keer heropend.")).toBeVisible();

  await meerActies(desk).click();
  await knop(desk, "Annuleren").click();
  await dialoog(desk).getByRole("button", { name: "Melding annuleren" }).click();
  await expect(dialoog(desk).getByRole("alert").first()).toBeVisible();
  await dialoog(desk).getByLabel("Reden").selectOption({ label: "Doorgegeven" });
  await dialoog(desk).getByLabel("Doorgegeven aan, of bij welke melding").fill("de parkeerbeheerder");
  await dialoog(desk).getByRole("button", { name: "Melding annuleren" }).click();
  await expect(desk.getByText("Doorgegeven: de parkeerbeheerder.")).toBeVisible();
  expect((await plein.api(klant, `/meldingen/${nummer}`)).body["status"]).toBe("geannuleerd");
});
