import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e/plein";

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

test("a person sees where the account is signed in, and ends one of them and then all others", async ({ plein, openAs, request }) => {
  const mens = await plein.mens();
  const elders = [await plein.cookieOf(mens), await plein.cookieOf(mens), await plein.cookieOf(mens)];
  const countIn = async () => (await Promise.all(elders.map((cookie) => request.get("/", { maxRedirects: 0, headers: { cookie: `serviceplein=${cookie}` } })))).filter((reply) => reply.status() === 200).length;
  const page = await openAs(mens, "/profiel");
  const sessies = page.getByRole("listitem").filter({ hasText: "ingelogd" });
  await expect(sessies).toHaveCount(4);
  expect(await countIn()).toBe(3);
  await expect(sessies.filter({ hasText: "Dit apparaat" })).toHaveCount(1);
  await expect(sessies.filter({ hasText: "Dit apparaat" }).getByRole("button")).toHaveCount(0);
  await sessies.getByRole("button").first().click();
  await expect(sessies).toHaveCount(3);
  expect(await countIn()).toBe(2);
  await page.getByRole("button", { name: "Alle andere apparaten uitloggen" }).click();
  await expect(sessies).toHaveCount(1);
  expect(await countIn()).toBe(0);
  await page.reload();
  await expect(sessies, "this one goes on").toHaveCount(1);
});

test("a page with a secret in its address tells it to nobody, and every page has the policy", async ({ request }) => {
  for (const path of ["/uitnodiging/onbekend", "/wachtwoord/onbekend", `/volg/${"a".repeat(43)}`, `/opdracht/${"a".repeat(43)}`]) {
    const answer = await request.get(path);
    expect(answer.headers()["referrer-policy"], path).toBe("no-referrer");
    expect(await answer.text(), path).not.toMatch(/<meta name="referrer" content="(?!no-referrer")/);
  }
  for (const path of ["/inloggen", "/uitnodiging/bijlagen", "/volg/bijlagen", "/meldingen/bijlagen", "/bijlagen", "/uploads/anders"]) {
    expect((await request.get(path, { maxRedirects: 0 })).headers()["content-security-policy"], path).toContain("script-src 'self' 'nonce-");
  }
  const foreign = await request.post("/volg/bijlagen", { headers: { origin: "https://elders.example" }, form: { tekst: "van elders" } });
  expect(foreign.status()).toBe(403);
});

test("live and ready say how it is", async ({ request }) => {
  for (const path of ["/api/health/live", "/api/health/ready"]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(await answer.json()).toEqual({ status: "ok" });
  }
});
