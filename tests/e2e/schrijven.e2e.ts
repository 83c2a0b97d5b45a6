import { expectAccessible } from "@/tests/support/e2e/accessible";
import { expect, test } from "@/tests/support/e2e/plein";
import { expectLuistert } from "@/tests/support/e2e/toetsenbord";

test("schrijft met een standaardtekst, bewaart het concept, krijgt een toonhint en doet een macro", async ({ plein, openAs, expectFaults }) => {
  // The macro goes on to the next melding of the list; that of another journey may have a picture that is none.
  expectFaults.push(/\/bijlagen\/[0-9a-f-]+\/klein/);
  const [klant, desk] = await Promise.all([plein.mens(), plein.mens({ rollen: ["frontoffice"] })]);
  const nummer = await plein.melding(klant, { kwis: "S" });
  const page = await openAs(desk, `/wachtrij/${nummer}`);
  const schrijf = page.getByLabel("Schrijf een bericht aan de klant");
  await expect(page.getByText(/^Aan: .* per mail/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Macro/ })).toBeVisible();
  await expectLuistert(page);

  await page.keyboard.press("u");
  await page.keyboard.type("//niet");
  await expect(page.getByRole("option", { name: /Dit doet een andere afdeling/ })).toBeVisible();
  await expectAccessible(page);
  const bewaard = page.waitForResponse((answer) => answer.url().endsWith("/api/schrijven") && answer.request().method() === "POST");
  await page.keyboard.press("Enter");
  await expect(schrijf).toHaveValue(/Uw vraag hoort bij een andere afdeling/);
  await bewaard;

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(schrijf).toHaveValue(/Uw vraag hoort bij een andere afdeling/);
  await page.getByRole("button", { name: "Citeren" }).first().click();
  await expect(schrijf).toHaveValue(/> De lamp in de gang knippert/);
  await page.getByRole("button", { name: "Bekijk de mail" }).click();
  await expect(page.getByTitle("De mail met opmaak")).toHaveAttribute("srcdoc", /Uw vraag hoort bij een andere afdeling/);
  await page.getByRole("button", { name: "Sluiten" }).click();
  await schrijf.fill("Zoals ik al zei: wij komen morgen.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Zo kan de klant dit lezen")).toBeVisible();
  await page.getByRole("button", { name: "Toch versturen" }).click();
  await expect(page.getByRole("article").filter({ hasText: "Zoals ik al zei" })).toBeVisible();
  await expect(schrijf).toHaveValue("");

  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press(".");
  await expect(page.getByRole("option", { name: /Lamp zelf vervangen/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "Wat er gaat gebeuren" })).toContainText("Gereed melden, de klant krijgt bericht");
  await expectAccessible(page);
  // Without a place one word is left to fill in.
  await page.getByLabel("Vul aan: plek van de melding").fill("De lamp is vervangen. Het licht doet het weer.");
  await page.getByRole("button", { name: "Alles doen" }).click();
  await expect.poll(async () => (await plein.sql<{ status: string }>("SELECT status FROM melding WHERE nummer = $1", [nummer.slice(1)]))[0]?.status).toBe("gereed");
});
