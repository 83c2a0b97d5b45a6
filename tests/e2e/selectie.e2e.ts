import { randomBytes } from "node:crypto";
import { expectAccessible } from "@/tests/support/e2e/accessible";
import { expect, test } from "@/tests/support/e2e/plein";
import { expectLuistert } from "@/tests/support/e2e/toetsenbord";

test("frontoffice: by keys alone, many at once and undone, with the cause by name, and then one by one", async ({ plein, openAs }) => {
  const woord = `Zwaluwstaart${randomBytes(4).toString("hex").replaceAll(/\d/g, "x")}`;
  const klant = await plein.mens();
  const collega = await plein.mens({ rollen: ["frontoffice"], naam: "Ilse Collega" });
  const nummers: string[] = [];
  for (const plek of ["gang", "kantine", "hal"]) nummers.push(await plein.melding(klant, { omschrijving: `${woord}: de lamp in de ${plek} knippert.` }));
  const ids = nummers.map((nummer) => Number(nummer.slice(1)));
  const stand = async () => (await plein.sql<{ status: string; berichten: number; kwis: string }>("SELECT m.status, m.kwis, (SELECT count(*)::int FROM bericht b WHERE b.melding_id = m.id) AS berichten FROM melding m WHERE m.nummer = ANY ($1) ORDER BY m.nummer", [ids]));
  const statussen = async () => (await stand()).map(({ status }) => status).toSorted();

  const page = await openAs(await plein.mens({ rollen: ["frontoffice"] }), `/wachtrij?weergave=nieuw&zoek=${woord}`);
  const balk = page.getByRole("group", { name: "Gekozen meldingen" });
  await expect(page.locator("a[data-rij]")).toHaveCount(3);
  await expectLuistert(page);
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("Shift+J");
  await expect(balk.getByText("2 gekozen", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("i");
  const ongedaan = page.getByRole("button", { name: /^Ongedaan maken/ });
  await expect(page.getByText("2 meldingen: in behandeling genomen.")).toBeVisible();
  await expect(balk).toHaveCount(0);
  expect(await statussen()).toEqual(["in_behandeling", "in_behandeling", "nieuw"]);
  await page.keyboard.press("z");
  await expect(page.getByText("2 meldingen: ongedaan gemaakt.")).toBeVisible();
  expect(await statussen()).toEqual(["nieuw", "nieuw", "nieuw"]);

  // To all three klanten; a colleague goes on with one of them, and that one stays.
  await page.locator("a[data-rij]").first().focus();
  await page.keyboard.press("x");
  await balk.getByRole("button", { name: "Alles wat geladen is" }).click();
  await page.keyboard.press("u");
  await page.keyboard.type("De monteur is onderweg.");
  await expect(page.getByRole("region", { name: "Voorbeeld" })).toContainText("Aan 3 klanten");
  await page.keyboard.press("Control+Enter");
  await expect(ongedaan).toBeVisible();
  expect((await stand()).map(({ berichten }) => berichten)).toEqual([1, 1, 1]);
  const [{ versie } = { versie: 0 }] = await plein.sql<{ versie: number }>("SELECT versie FROM melding WHERE nummer = $1", [ids[0]]);
  expect((await plein.api(collega, `/meldingen/${nummers[0]}/acties/take`, { versie })).status).toBe(200);
  await page.keyboard.press("z");
  await expect(page.getByText(/2 meldingen: ongedaan gemaakt\..*Ilse Collega/)).toBeVisible();
  expect((await stand()).map(({ berichten }) => berichten)).toEqual([1, 0, 0]);
  expect(await plein.sql("SELECT 1 FROM mail x JOIN melding m ON m.id = x.melding_id WHERE m.nummer = ANY ($1) AND x.soort = 'bericht'", [ids.slice(1)])).toEqual([]);

  // One by one, from the same view.
  await page.goto(`/wachtrij?weergave=nieuw&zoek=${woord}`);
  await expectLuistert(page);
  await page.keyboard.press("d");
  await expect(page.getByText("1 van 2", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(woord) })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("t");
  await page.keyboard.press("w");
  await page.keyboard.press("i");
  await expect(page.getByText("2 van 2", { exact: false }).first()).toBeVisible();
  await expect.poll(async () => (await stand()).filter(({ status, kwis }) => status === "in_behandeling" && kwis === "W").length).toBe(1);
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", { level: 1, name: "U bent er doorheen" })).toBeVisible();
  await expect(page.getByText(/1 beslist en 1 overgeslagen/)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.waitForURL(/\/wachtrij\?weergave=nieuw&zoek=/);
});
