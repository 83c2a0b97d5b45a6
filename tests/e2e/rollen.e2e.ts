import type { Page } from "@playwright/test";
import { expectAccessible } from "@/tests/support/e2e/accessible";
import { createLink } from "@/tests/support/e2e/links";
import { expect, test, type Mens, type Plein } from "@/tests/support/e2e/plein";
import { expectLuistert } from "@/tests/support/e2e/toetsenbord";

const knop = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const dialoog = (page: Page) => page.getByRole("dialog");
const statusOf = async (plein: Plein, wie: Mens, nummer: string) => (await plein.api(wie, `/meldingen/${nummer}`)).body["status"];

test("a person enters the demo with one press and lands on the screen of the role", async ({ page }) => {
  await page.goto("/inloggen");
  await page.getByRole("button", { name: "Inloggen als frontoffice", exact: true }).click();
  await expect(page).toHaveURL(({ pathname }) => pathname === "/wachtrij");
});

test("frontoffice: what somebody else changed meanwhile stands beside mine, and nothing typed is lost", async ({ plein, openAs }) => {
  const klant = await plein.mens();
  const nummer = await plein.melding(klant);
  const collega = await plein.mens({ rollen: ["frontoffice"] });
  const desk = await openAs(await plein.mens({ rollen: ["frontoffice"] }), `/wachtrij/${nummer}`);
  /** Somebody else is just ahead of the next press. */
  const voor = (doe: () => Promise<unknown>) => desk.route("**/wachtrij/**", async (route) => { if (route.request().method() === "POST") await doe(); await route.continue(); }, { times: 1 });
  // The same field: both values, and theirs is taken. Another field of theirs stays without asking.
  await expectLuistert(desk);
  await desk.keyboard.press("t");
  await dialoog(desk).getByLabel("Onderwerp").fill("Lamp van mij");
  await dialoog(desk).getByLabel("Wie heeft er last van?").selectOption("ruimte");
  await voor(() => plein.api(collega, `/meldingen/${nummer}/acties/classify`, { versie: 1, onderwerp: "Lamp van de ander", urgentie: "kan-wachten" }));
  await dialoog(desk).getByRole("button", { name: "Indeling opslaan" }).click();
  await expect(dialoog(desk).getByText("Iemand anders werkte ook aan deze melding.")).toBeVisible();
  await expect(dialoog(desk).getByRole("group", { name: "Onderwerp" })).toContainText("Lamp van mij");
  await expectAccessible(desk);
  await dialoog(desk).getByRole("group", { name: "Onderwerp" }).getByLabel(new RegExp(`Neem die van ${collega.naam}`)).check();
  await dialoog(desk).getByRole("button", { name: "Indeling opslaan" }).click();
  await expect(dialoog(desk)).toHaveCount(0);
  expect(await plein.sql("SELECT onderwerp, impact, urgentie FROM melding WHERE nummer = $1", [Number(nummer.slice(1))])).toEqual([{ onderwerp: "Lamp van de ander", impact: "ruimte", urgentie: "kan-wachten" }]);
  // Somebody took it: first look, then the same press goes through with what was typed.
  await knop(desk, /^Gereed melden/).first().click();
  await dialoog(desk).getByLabel("Wat is er gedaan?").fill("De lamp brandt weer.");
  await voor(async () => plein.api(collega, `/meldingen/${nummer}/acties/take`, { versie: 3 }));
  await dialoog(desk).getByRole("button", { name: "Gereed melden" }).click();
  await expect(dialoog(desk).getByText(`Eigenaar · ${collega.naam}`)).toBeVisible();
  await expect(dialoog(desk).getByLabel("Wat is er gedaan?")).toHaveValue("De lamp brandt weer.");
  await dialoog(desk).getByRole("button", { name: "Gereed melden" }).click();
  await expect.poll(() => statusOf(plein, klant, nummer)).toBe("gereed");
});

test("frontoffice: a question goes to the klant, the answer comes back, and a note stays inside", async ({ plein, openAs }) => {
  const klant = await plein.mens();
  const nummer = await plein.melding(klant);
  const desk = await openAs(await plein.mens({ rollen: ["frontoffice"] }), `/wachtrij/${nummer}`);
  await knop(desk, "Intern").click();
  await desk.getByLabel("Schrijf een notitie. De klant ziet die niet.").fill("Vast weer de oude armatuur.");
  await knop(desk, "Notitie bewaren").click();
  await expect(desk.getByText("Vast weer de oude armatuur.").first()).toBeVisible();
  await knop(desk, "Vraag").click();
  await desk.getByLabel(/^Wat wilt u van de klant weten/).fill("Welk bureau is het?");
  await knop(desk, "Vraag versturen").click();
  await expect.poll(() => statusOf(plein, klant, nummer)).toBe("wacht_op_klant");
  await plein.naBedenktijd(nummer);
  const bijKlant = await openAs(klant, `/meldingen/${nummer}`);
  await expect(bijKlant.getByText("Welk bureau is het?").first()).toBeVisible();
  expect(await bijKlant.content()).not.toContain("oude armatuur");
  await bijKlant.getByLabel("Uw antwoord").fill("Het bureau bij het raam.");
  await bijKlant.reload();
  await expect(bijKlant.getByLabel("Uw antwoord")).toHaveValue("Het bureau bij het raam.");
  await knop(bijKlant, "Antwoord versturen").click();
  await expect.poll(() => statusOf(plein, klant, nummer)).toBe("in_behandeling");
});

test("coordinator: pauses with a reason and a date that the klant sees, and resumes", async ({ plein, openAs }) => {
  const klant = await plein.mens();
  const nummer = await plein.melding(klant);
  const coordinator = await plein.mens({ rollen: ["coordinator"] });
  await plein.api(coordinator, `/meldingen/${nummer}/acties/take`, { versie: 1 });
  const page = await openAs(coordinator, `/wachtrij/${nummer}`);
  await page.locator("summary").filter({ hasText: "Meer acties" }).or(page.getByLabel("Meer acties")).first().click();
  await knop(page, "Opschorten").click();
  await dialoog(page).getByLabel("Reden").selectOption({ index: 1 });
  await dialoog(page).getByLabel("Wij gaan verder op").fill("2099-01-05T09:00");
  await dialoog(page).getByRole("button", { name: "Opschorten" }).click();
  await expect.poll(() => statusOf(plein, klant, nummer)).toBe("opgeschort");
  await knop(page, "Hervatten").click();
  await expect.poll(() => statusOf(plein, klant, nummer)).toBe("in_behandeling");
});

test("leverancier: refuses behind the link, and the desk has it back", async ({ plein, openAs, page }) => {
  const klant = await plein.mens();
  const nummer = await plein.melding(klant);
  const desk = await plein.mens({ rollen: ["frontoffice"] });
  const [leverancier] = await plein.sql<{ id: string }>("SELECT id::text AS id FROM leverancier WHERE actief LIMIT 1");
  await plein.api(desk, `/meldingen/${nummer}/acties/dispatch`, { versie: 1, leverancierId: leverancier!.id });
  const [opdracht] = await plein.sql<{ nummer: number }>("SELECT o.nummer FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE m.nummer = $1", [nummer.slice(1)]);
  await page.goto(await createLink(plein, "opdracht", `O${opdracht!.nummer}`));
  await page.locator("summary").filter({ hasText: "Kan ik niet doen" }).click();
  await page.getByLabel("Waarom kunt u dit niet doen?").fill("Wij hebben deze week geen monteur.");
  await page.locator("details[open]").getByRole("button", { name: "Kan ik niet doen" }).click();
  await expect.poll(() => statusOf(plein, klant, nummer)).toBe("in_behandeling");
  const balie = await openAs(desk, `/wachtrij/${nummer}`);
  await expect(balie.getByText("Wij hebben deze week geen monteur.").first()).toBeVisible();
});

test("manager: the list behind a number can be taken along, safe for a spreadsheet", async ({ plein, openAs }) => {
  const klant = await plein.mens();
  await plein.melding(klant, { onderwerp: "=HYPERLINK(\"http://elders.example\")" });
  const page = await openAs(await plein.mens({ rollen: ["manager"] }), "/sturen/lijst?lijst=open");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /CSV|Exporteren|Download/i }).first().click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const csv = Buffer.concat(chunks).toString("utf8");
  expect(csv.split("\n")[0]).toContain(";");
  expect(csv).toContain("HYPERLINK");
  expect(csv).not.toMatch(/(^|[;"])=HYPERLINK/m);
});

test("beheerder: invites somebody, who chooses a password and works until switched off", async ({ plein, openAs, page, request }) => {
  const nieuw = await plein.mens({ rollen: ["frontoffice"] });
  const beheer = await openAs(await plein.mens({ rollen: ["beheerder"] }), `/beheer/mensen/${nieuw.id}`);
  await knop(beheer, "Uitnodiging mailen").click();
  await expect(beheer.getByText(/uitnodiging/i).first()).toBeVisible();
  const linkOf = async () => (await plein.sql<{ tekst: string }>("SELECT tekst FROM mail WHERE aan = $1", [nieuw.email])).map(({ tekst }) => /\/uitnodiging\/[\w-]{43}/.exec(tekst)?.[0]).find(Boolean) ?? null;
  await expect.poll(linkOf, { timeout: 15_000 }).not.toBeNull();
  await page.goto((await linkOf())!);
  for (const field of await page.locator('input[type="password"]').all()) await field.fill("drie paarse fietsen zingen");
  await page.locator('form button[type="submit"]').first().click();
  await expect(page).toHaveURL(({ pathname }) => pathname === "/wachtrij");
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  expect((await request.get("/wachtrij", { headers: { cookie }, maxRedirects: 0 })).status()).toBe(200);
  await page.goto("about:blank"); // the list asks for what is new, and would be refused: a fault in the browser that is none
  await beheer.reload();
  await knop(beheer, /^Uitzetten/).first().click();
  await expect.poll(async () => (await plein.sql<{ actief: boolean }>("SELECT actief FROM persoon WHERE id = $1", [nieuw.id]))[0]!.actief).toBe(false);
  expect((await request.get("/wachtrij", { headers: { cookie }, maxRedirects: 0 })).status()).toBe(307);
});

test("klachtbehandelaar: handles a klacht about a colleague, who does not see that it is there", async ({ plein, openAs }) => {
  const klant = await plein.mens();
  const collega = await plein.mens({ rollen: ["frontoffice"] });
  const klachten = await plein.mens({ rollen: ["klachtbehandelaar"] });
  const nummer = await plein.melding(klant, { omschrijving: "Ik ben onbeleefd behandeld aan de balie.", kwis: "K", productCode: undefined });
  expect((await plein.api(klachten, `/meldingen/${nummer}/acties/classify`, { versie: 1, kwis: "K", betreft: { soort: "persoon", id: collega.id } })).status).toBe(200);
  expect((await plein.get(collega, `/wachtrij/${nummer}`)).status()).toBe(404);
  expect((await plein.api(collega, `/meldingen/${nummer}`)).status).toBe(404);
  const page = await openAs(klachten, `/wachtrij/${nummer}`);
  await expect(page.getByText(`De klacht gaat over ${collega.naam}.`)).toBeVisible();
  await knop(page, /^In behandeling nemen/).click();
  await expect.poll(() => statusOf(plein, klachten, nummer)).toBe("in_behandeling");
});
