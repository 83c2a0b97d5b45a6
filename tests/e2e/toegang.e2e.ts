import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const WACHTWOORD = "welkom-waterstede";
const inlogKnop = (page: Page) => page.getByRole("button", { name: "Inloggen", exact: true });

async function logIn(page: Page, email: string, wachtwoord = WACHTWOORD): Promise<void> {
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(wachtwoord);
  await inlogKnop(page).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a page asks to sign in, keeps the address after a mistake and returns to the page", async ({ page }) => {
      await page.goto("/profiel");
      await expect(page).toHaveURL(/\/inloggen\?naar=%2Fprofiel$/);
      await logIn(page, "receptie@demo.example", "een heel ander woord");
      await expect(page.getByText("horen niet bij elkaar")).toBeVisible();
      await expect(page.getByLabel("E-mailadres")).toHaveValue("receptie@demo.example");
      await expect(page.getByLabel("Wachtwoord", { exact: true })).toHaveValue(javaScriptEnabled ? /.*/ : "");
      await logIn(page, "receptie@demo.example");
      await expect(page).toHaveURL(({ pathname }) => pathname === "/profiel");
    });

    test("a demo account opens with one press; a cookie that was copied is worth nothing after signing out", async ({ page, context }) => {
      await page.goto("/inloggen?naar=/profiel");
      await page.getByRole("button", { name: "Inloggen als manager" }).click();
      await expect(page).toHaveURL(({ pathname }) => pathname === "/profiel");
      const copied = await context.cookies();
      expect(copied.find(({ name }) => name.includes("serviceplein"))).toMatchObject({ httpOnly: true, sameSite: "Lax" });
      await page.locator("header summary").click();
      await page.getByRole("button", { name: "Uitloggen" }).first().click();
      await expect(page).toHaveURL(/\/inloggen$/);
      await context.addCookies(copied);
      await page.goto("/profiel");
      await expect(page).toHaveURL(/\/inloggen/);
    });

    test("the forgotten page answers the same for everybody", async ({ page }) => {
      const answers: string[] = [];
      for (const email of ["accountmanager@demo.example", `niemand${Date.now()}@demo.example`]) {
        await page.goto("/wachtwoord-vergeten");
        await page.getByLabel("E-mailadres").fill(email);
        await page.getByRole("button", { name: "Link sturen" }).click();
        answers.push(await page.getByText("Als dit adres bij ons bekend is").innerText());
      }
      expect(answers[0]).toBe(answers[1]);
    });
  });
}

test("a return address of another site is not followed", async ({ page }) => {
  await page.goto("/inloggen?naar=//elders.example/pad");
  await page.getByRole("button", { name: "Inloggen als klant" }).click();
  await expect(page).toHaveURL((url) => url.hostname === "localhost" || url.hostname === "127.0.0.1");
  await expect(page).not.toHaveURL(/inloggen|elders/);
});

test("a form that another site sends is refused", async ({ request, baseURL }) => {
  for (const origin of [undefined, "https://elders.example", "null"]) {
    const answer = await request.post("/inloggen", { headers: origin ? { origin } : {}, form: { email: "klant@demo.example", wachtwoord: WACHTWOORD } });
    expect(answer.status(), `${origin} → ${baseURL}`).toBe(403);
  }
});

test("live and ready say how it is", async ({ request }) => {
  for (const path of ["/api/health/live", "/api/health/ready"]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(await answer.json()).toEqual({ status: "ok" });
  }
});

test("the pages to get in and the profile have no accessibility faults", async ({ page }) => {
  const check = async () => expect((await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze()).violations).toEqual([]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of ["/inloggen", "/wachtwoord-vergeten", "/uitnodiging/onbekend", "/wachtwoord/onbekend"]) {
      await page.goto(path);
      await check();
    }
  }
  await page.goto("/inloggen?naar=/profiel");
  await page.getByRole("button", { name: "Inloggen als klant" }).click();
  await expect(page.getByRole("heading", { name: "Mijn profiel" })).toBeVisible();
  await check();
});
