import { startInlogdienst, type Inlogdienst } from "@/tests/support/inlogdienst";
import { expect, test } from "@/tests/support/e2e/plein";

const SETTINGS = { issuer: process.env["OIDC_ISSUER"] ?? "", clientId: process.env["OIDC_CLIENT_ID"] ?? "", clientSecret: process.env["OIDC_CLIENT_SECRET"] ?? "" };
let dienst: Inlogdienst;
test.beforeAll(async ({ baseURL }) => {
  dienst = await startInlogdienst({ ...SETTINGS, redirectUri: `${baseURL}/api/auth/callback/werkaccount`, inToken: true });
});
test.afterAll(() => dienst.stop());

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a colleague signs in with the work account, returns to the page and signs out here", async ({ page, plein }) => {
      const { naam, email } = await plein.mens();
      dienst.accounts.set(email, { email, name: "Hoe de inlogdienst haar noemt" });
      await page.goto("/profiel");
      await page.getByRole("link", { name: "Inloggen met uw werkaccount" }).click();
      await page.getByLabel("Account").fill(email);
      await page.getByRole("button", { name: "Verder" }).click();
      await expect(page).toHaveURL(({ pathname, search }) => pathname === "/profiel" && search === "");
      await expect(page.locator("header")).toContainText(naam);
      await page.locator("header summary").click();
      await page.getByRole("button", { name: "Uitloggen" }).first().click();
      await expect(page).toHaveURL(/\/inloggen$/);
      await page.goto("/profiel");
      await expect(page).toHaveURL(/\/inloggen/);
    });
  });
}

test("who stops halfway reads so on the login page, and gets in with a password", async ({ page }) => {
  await page.goto("/inloggen?naar=/profiel");
  await page.getByRole("link", { name: "Inloggen met uw werkaccount" }).click();
  await page.getByRole("button", { name: "Annuleren" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("afgebroken");
  await page.getByRole("button", { name: "Inloggen als klant" }).click();
  await expect(page).toHaveURL(({ pathname }) => pathname === "/profiel");
});
