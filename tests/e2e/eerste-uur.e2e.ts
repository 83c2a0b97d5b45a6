import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import type { BrowserContext, Page } from "@playwright/test";
import { Client } from "pg";
import { projectRoot } from "@/scripts/project-root";
import { startPlein, type RunningPlein } from "@/scripts/tests/running-plein";
import { testEnvironment } from "@/scripts/tests/tier";
import { expect, test, watch } from "@/tests/support/e2e/plein";

type Leeg = RunningPlein & { readonly settings: Record<string, string>; sql<T>(text: string, values?: readonly unknown[]): Promise<T[]> };
const knop = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** A second Serviceplein on a database of its own with nothing in it, as an organisation would begin. */
async function startLeeg(): Promise<Leeg> {
  const naam = `eerste_uur_${randomBytes(4).toString("hex")}`;
  const demoUrl = process.env["PROEF_DATABASE_URL"] ?? "";
  const owner = new Client({ connectionString: demoUrl });
  await owner.connect();
  await owner.query(`CREATE DATABASE ${naam}`);
  const settings = { DATABASE_URL: String(Object.assign(new URL(demoUrl), { pathname: `/${naam}` })), AUTH_SECRET: randomBytes(32).toString("base64url") };
  const plein = await startPlein(settings);
  // The first questions to a database from a machine that is still starting may take longer than a page waits.
  await expect.poll(async () => (await fetch(`${plein.url}/api/health/ready`)).status, { timeout: 60_000 }).toBe(200);
  const client = new Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  return {
    ...plein, settings, sql: async <T>(text: string, values: readonly unknown[] = []) => (await client.query(text, [...values])).rows as T[],
    stop: async () => {
      await client.end();
      await plein.stop();
      await owner.query(`DROP DATABASE ${naam} WITH (FORCE)`);
      await owner.end();
    },
  };
}

async function createBeheerder({ settings, url }: Leeg, email: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/run.mjs", "scripts/beheerder.ts", "--email", email], { cwd: projectRoot, env: testEnvironment({ ...settings, APP_URL: url }) });
  return stdout.trim().split("\n").at(-1)!;
}

async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Uw nieuwe wachtwoord").fill("zeven kromme bananen");
  await knop(page, "Bewaren en inloggen").click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith("/uitnodiging"));
}

async function importeer(page: Page, soort: string, aantal: number): Promise<void> {
  await page.goto(`/beheer/importeren?soort=${soort}`);
  const voorbeeld = await page.request.get(`/beheer/importeren/voorbeeld/${soort}`);
  await page.locator('input[type="file"]').setInputFiles({ name: `${soort}.csv`, mimeType: "text/csv", buffer: await voorbeeld.body() });
  await knop(page, "Bekijk wat er verandert").click();
  await expect(page.getByText("Er is nog niets veranderd.")).toBeVisible();
  await knop(page, `Importeren: ${aantal} toevoegen, 0 wijzigen`).click();
  await expect(page.getByText(`${aantal} toegevoegd, 0 gewijzigd.`)).toBeVisible();
}

/** Everything on the list of the eerste uur but the melding itself. */
async function setUp(page: Page): Promise<void> {
  await expect(page.getByText("Het eerste uur: 0 van 7 stappen zijn klaar.")).toBeVisible();
  await page.getByRole("link", { name: "Organisatie: Vul uw organisatie in" }).click();
  await page.getByLabel("Naam van de organisatie").fill("Gemeente Voorbeeld");
  await page.getByLabel(/^Telefoon van de servicedesk/).fill("010 123 45 67");
  await knop(page, "Wijzigingen bewaren").click();
  await expect(page.getByText("Bewaard.")).toBeVisible();
  await importeer(page, "afdelingen", 3);
  await importeer(page, "locaties", 6);
  await importeer(page, "personen", 3);
  await page.goto("/beheer/leveranciers");
  await page.getByRole("main").getByRole("row").getByRole("link").first().click();
  await page.getByLabel("E-mailadres voor opdrachten").fill("opdrachten@vending.example");
  await knop(page, "Wijzigingen bewaren").click();
  await expect(page.getByText("Bewaard.")).toBeVisible();
  await page.goto("/beheer");
  for (const [stap, stand] of [["Controleer de openingstijden", 5], ["Controleer de leveranciers", 6]] as const) {
    await knop(page, `Dit klopt : ${stap}`).click();
    await expect(page.getByText(`Het eerste uur: ${stand} van 7 stappen zijn klaar.`)).toBeVisible();
  }
}

/** The beheerder invites from the list; the link comes out of the mail that was made. */
async function invite(page: Page, leeg: Leeg, { naam, email }: { naam: string; email: string }): Promise<string> {
  await page.goto("/beheer/mensen");
  await page.getByRole("link", { name: naam }).click();
  await knop(page, "Uitnodiging mailen").click();
  const link = async () => (await leeg.sql<{ tekst: string }>("SELECT tekst FROM mail WHERE aan = $1", [email])).map(({ tekst }) => /\/uitnodiging\/[\w-]{43}/.exec(tekst)?.[0])[0] ?? null;
  await expect.poll(link, { timeout: 20_000 }).not.toBeNull();
  return (await link())!;
}

test("from an empty database to the first real melding gereed, in the browser", async ({ browser, faults }) => {
  test.setTimeout(240_000);
  const leeg = await startLeeg();
  const contexts: BrowserContext[] = [];
  const open = async () => {
    const context = await browser.newContext({ baseURL: leeg.url, locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
    contexts.push(context);
    context.on("page", (page) => watch(page, faults));
    return context.newPage();
  };
  try {
    const [beheer, klant, desk] = [await open(), await open(), await open()];
    await choosePassword(beheer, await createBeheerder(leeg, "bea@voorbeeld.nl"));
    await setUp(beheer);

    await choosePassword(klant, await invite(beheer, leeg, { naam: "Karin Visser", email: "k.visser@voorbeeld.nl" }));
    await klant.getByRole("link", { name: "Iets is stuk, vies of leeg" }).click();
    await klant.getByRole("link", { name: "Zelf vertellen" }).click();
    await klant.getByLabel("Vertel het in uw eigen woorden").fill("De lamp boven mijn bureau knippert.");
    await expect(klant.getByRole("radio", { name: /zaal Waterlelie.*Uw werkplek/ })).toBeChecked();
    await klant.getByRole("button", { name: "Verder", exact: true }).click();
    await klant.getByRole("button", { name: "Versturen", exact: true }).click();
    await expect(klant.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
    await klant.getByRole("link", { name: "Volg uw melding" }).click();

    await choosePassword(desk, await invite(beheer, leeg, { naam: "Sanne Bakker", email: "s.bakker@voorbeeld.nl" }));
    await expect(desk).toHaveURL(({ pathname }) => pathname === "/wachtrij");
    await desk.getByRole("link", { name: /De lamp boven mijn bureau/ }).first().click();
    await knop(desk, /^In behandeling nemen/).click();
    await expect(desk.locator('input[name="versie"]').first()).toHaveValue("2");
    await knop(desk, /^Gereed melden/).first().click();
    await desk.getByRole("dialog").getByLabel("Wat is er gedaan?").fill("De lamp is vervangen.");
    await desk.getByRole("dialog").getByRole("button", { name: "Gereed melden" }).click();
    await expect.poll(async () => (await leeg.sql("SELECT 1 FROM melding WHERE status = 'gereed'")).length).toBe(1);

    // The desk may still take it back for some seconds; until then the klant does not read it.
    await expect(async () => {
      await klant.reload();
      await expect(klant.getByText("De lamp is vervangen.")).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 40_000 });
    await expect(klant.getByRole("heading", { name: "Bent u goed geholpen?" })).toBeVisible();
    await beheer.goto("/beheer");
    await expect(beheer.getByText("Alles staat klaar.")).toBeVisible();
  } finally {
    for (const context of contexts) await context.close().catch(() => undefined); // a stream that ends with the server is no fault
    await leeg.stop();
  }
});
