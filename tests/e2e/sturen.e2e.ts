import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e/plein";

async function openSturen(page: Page, path = "/sturen"): Promise<void> {
  await page.goto(`/inloggen?naar=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: "Inloggen als manager" }).click();
  await expect(page).toHaveURL(({ pathname }) => pathname === "/sturen");
}

const figure = (text: string | null): number => Number((text ?? "").replace(/\D/g, ""));

test("the manager reads the month, opens the meldingen behind a number and takes them along as a file", async ({ page }) => {
  await openSturen(page, "/sturen?periode=kwartaal");
  await expect(page.getByRole("heading", { level: 1, name: "Sturen" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Dit kwartaal" })).toHaveAttribute("aria-current", "page");

  const row = page.getByRole("row").filter({ hasText: "Op tijd: hoe tellen wij dit?" }).first();
  await row.locator("summary").click();
  await expect(row.getByText("vóór of op de uiterste tijd gereed was")).toBeVisible();
  const number = row.getByRole("link", { name: /, Op tijd$/ });
  const counted = figure(await number.innerText());
  expect(counted).toBeGreaterThan(0);

  await number.click();
  await expect(page.getByRole("heading", { level: 1, name: "Op tijd" })).toBeVisible();
  expect(figure(await page.locator("main b").first().innerText())).toBe(counted);

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Exporteren (CSV)" }).click()]);
  expect(download.suggestedFilename()).toMatch(/^meldingen-op-tijd-\d{4}-\d\d-\d\d\.csv$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString("utf8").split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFFNummer;Ontvangen;Onderwerp/);
  expect(lines.slice(1, -1)).toHaveLength(counted);
});

test("an own period stands in the address; one that cannot be is explained", async ({ page }) => {
  await openSturen(page);
  await page.locator("summary").filter({ hasText: "Andere periode" }).click();
  await page.getByLabel("Van", { exact: true }).fill("2026-01-05");
  await page.getByLabel("Tot en met").fill("2026-01-04");
  await page.getByRole("button", { name: "Toon deze periode" }).click();
  await expect(page.getByText("Het einde ligt vóór het begin.")).toBeVisible();
});

test("figures are nobody else's business", async ({ page }) => {
  await page.goto("/inloggen?naar=/profiel");
  await page.getByRole("button", { name: "Inloggen als klant" }).click();
  await expect(page).toHaveURL(({ pathname }) => pathname === "/profiel");
  for (const path of ["/sturen", "/sturen/lijst?lijst=open", "/sturen/export?lijst=open"]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});
