import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "@/tests/support/e2e/accessible";
import { expect, test, watch } from "@/tests/support/e2e/plein";
import { expectLuistert } from "@/tests/support/e2e/toetsenbord";

let found: string[] = [];
test.beforeEach(({ faults }) => { found = faults; });

async function enter(browser: Browser, wie: string, naar: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  watch(page, found);
  await page.goto(`/inloggen?naar=${encodeURIComponent(naar)}`);
  await page.locator(`button[value="${wie}@demo.example"]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/inloggen"));
  return page;
}

const registreer = (page: Page) => page.getByRole("button", { name: /^Registreren( en gereed melden)? ?Ctrl/ });
const acties = (page: Page) => page.getByRole("group", { name: "Acties" });

/** Registers by keyboard alone, as somebody does who holds a telephone; answers the number. */
async function registerByKeyboard(page: Page, tekst: string): Promise<string> {
  await expect(page.getByLabel("Wie belt er?")).toBeFocused();
  await page.keyboard.type("karin vis");
  await expect(page.getByRole("option", { name: /Karin Visser/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "Klant" }).getByRole("link", { name: "Karin Visser" })).toBeVisible();
  for (const _stop of ["onbekend", "kanaal", "tekst"]) await page.keyboard.press("Tab");
  await page.keyboard.type(tekst);
  await expect(page.getByRole("group", { name: "Voorgestelde producten" }).getByRole("button").first()).toBeVisible();
  await page.keyboard.press("Alt+1");
  await page.keyboard.press("Control+Enter");
  const gemaakt = page.getByRole("status").getByRole("link", { name: /^M\d+$/ });
  await expect(gemaakt).toBeVisible();
  return (await gemaakt.textContent()) ?? "";
}

test("registreert met het toetsenbord, en wat niet af is overleeft een reload", async ({ browser }) => {
  const page = await enter(browser, "frontoffice", "/intake");
  await expectAccessible(page);
  await page.getByLabel("Wat is er aan de hand?").fill("Het licht in de hal knippert.");
  await page.reload();
  await expect(page.getByLabel("Wat is er aan de hand?")).toHaveValue("Het licht in de hal knippert.");
  await page.getByRole("button", { name: "Leegmaken" }).click();
  const nummer = await registerByKeyboard(page, "De lamp boven het bureau is stuk.");
  await page.getByLabel("Wie belt er?").fill("karin vis");
  await page.getByRole("option", { name: /Karin Visser/ }).click();
  await page.getByLabel("Balie", { exact: true }).check();
  await page.getByLabel("Wat is er aan de hand?").fill("Hoe laat gaat het gebouw zaterdag open?");
  await page.locator('input[name="kwis"][value="W"]').check();
  await page.getByRole("button", { name: "Registreren en gereed melden" }).click();
  await registreer(page).click();
  await expect(page.getByRole("alert").getByText("Schrijf voor de klant wat er is gedaan.")).toBeVisible();
  await expect(page.getByLabel("Balie", { exact: true })).toBeChecked(); // a refusal loses no choice
  await expect(page.locator('input[name="kwis"][value="W"]')).toBeChecked();
  await page.getByLabel("Wat is er gedaan?").fill("Zaterdag is het gebouw dicht.");
  await registreer(page).click();
  await expect(page.getByText("geregistreerd en gereed gemeld")).toBeVisible();
  await page.goto(`/wachtrij/${nummer}`);
  await expect(page.getByText("telefoon")).toBeVisible();
});

test("neemt, schrijft, deelt in, zet uit en meldt gereed, met toetsen en knoppen", async ({ browser }) => {
  const page = await enter(browser, "frontoffice", "/intake");
  const nummer = await registerByKeyboard(page, "De kraan in de pantry lekt een beetje.");
  await page.goto(`/wachtrij/${nummer}?weergave=van-mij`);
  await expectAccessible(page);
  await page.getByRole("heading", { level: 1 }).last().click();
  await expectLuistert(page);
  await page.keyboard.press("i");
  await expect(page.getByText("U bent nu eigenaar.")).toBeVisible();
  await page.keyboard.press("u");
  await page.keyboard.type("De loodgieter komt vanmiddag.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("article").getByText("De loodgieter komt vanmiddag.")).toBeVisible();
  await page.getByRole("button", { name: "Intern" }).click();
  await page.getByLabel("Schrijf een notitie. De klant ziet die niet.").fill("Sleutel ligt bij de balie.");
  await page.getByRole("button", { name: "Notitie bewaren" }).click();
  await expect(page.getByRole("article").getByText("Sleutel ligt bij de balie.")).toBeVisible();

  await acties(page).getByRole("button", { name: /^Indelen/ }).click();
  await page.getByRole("dialog").getByLabel("Prioriteit").selectOption("2");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Indeling opslaan" }).click();
  await expect(page.getByRole("alert").getByText("Schrijf waarom u van de voorgestelde prioriteit afwijkt.")).toBeVisible();
  await expect(page.getByRole("dialog").getByLabel("Prioriteit", { exact: true })).toHaveValue("2");
  await page.getByLabel("Waarom kiest u deze prioriteit?").fill("Er is straks een ontvangst.");
  await page.getByRole("button", { name: "Indeling opslaan" }).click();
  await expect(page.getByText("De melding is ingedeeld.")).toBeVisible();

  await acties(page).getByRole("button", { name: /^Opdracht uitzetten/ }).click();
  await expect(page.getByLabel("Team of leverancier")).not.toHaveValue("");
  await page.getByRole("dialog").getByRole("button", { name: "Opdracht uitzetten" }).click();
  await expect(page.getByText("De opdracht is uitgezet.")).toBeVisible();
  await page.getByRole("button", { name: /^Intrekken/ }).click();
  await page.getByLabel("Waarom trekt u de opdracht in?").fill("De klant draaide de kraan zelf vast.");
  await page.getByRole("dialog").getByRole("button", { name: "Intrekken" }).click();
  await expect(page.getByText("De opdracht is ingetrokken.")).toBeVisible();
  await acties(page).getByRole("button", { name: /^Gereed melden/ }).click();
  await page.getByLabel("Wat is er gedaan?").fill("De kraan is vastgedraaid.");
  await page.getByRole("dialog").getByRole("button", { name: "Gereed melden" }).click();
  await expect(acties(page).getByRole("button", { name: "Heropenen" })).toBeVisible();
});

test("ziet elders gebeuren zonder te herladen, en houdt tekst bij een botsing", async ({ browser }) => {
  const [page, collega] = [await enter(browser, "frontoffice", "/wachtrij?weergave=nieuw"), await enter(browser, "frontoffice2", "/intake")];
  await expectAccessible(page);
  const nummer = await registerByKeyboard(collega, "De deur van de fietsenstalling klemt.");
  await page.getByRole("button", { name: /nieuwe melding(en)? tonen$/ }).click({ timeout: 4000 });
  await page.locator(`a[data-rij="${nummer.slice(1)}"]`).click();
  await page.waitForURL(new RegExp(nummer));

  await acties(page).getByRole("button", { name: /^Gereed melden/ }).click();
  await page.getByLabel("Wat is er gedaan?").fill("De deur is bijgesteld.");
  await collega.goto(`/wachtrij/${nummer}`);
  await acties(collega).getByRole("button", { name: /^In behandeling nemen/ }).click();
  await expect(collega.getByText("U bent nu eigenaar.")).toBeVisible();
  await expect(page.getByText("nog geen eigenaar")).toBeHidden({ timeout: 4000 });
  await expect(page.getByLabel("Wat is er gedaan?")).toHaveValue("De deur is bijgesteld.");
});

test("een botsing over een opdracht zegt wat er veranderde en bewaart wat er stond", async ({ browser }) => {
  const page = await enter(browser, "frontoffice", "/intake");
  const nummer = await registerByKeyboard(page, "Het slot van de kast in de gang hapert.");
  await page.goto(`/wachtrij/${nummer}`);
  await acties(page).getByRole("button", { name: /^Opdracht uitzetten/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Opdracht uitzetten" }).click();
  await page.getByRole("button", { name: /^Klaar melden van opdracht/ }).click();
  await page.getByLabel("Wat heeft de uitvoerder gedaan?").fill("Het slot is gesmeerd.");
  await page.locator('dialog input[name="versie"]').evaluate((veld: HTMLInputElement) => { veld.value = "99"; });
  await page.getByRole("dialog").getByRole("button", { name: "Klaar melden" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Iemand anders heeft dit net gewijzigd");
  await expect(page.getByText("Bekijk wat er veranderd is")).toBeVisible();
  await expect(page.getByLabel("Wat heeft de uitvoerder gedaan?")).toHaveValue("Het slot is gesmeerd.");
});

test("op een telefoon: eerst de lijst, dan de melding, en terug", async ({ browser }) => {
  const page = await enter(browser, "frontoffice", "/wachtrij?weergave=open");
  // Tall, so that the bar at the bottom covers no row: half a row under a bar is no small target.
  await page.setViewportSize({ width: 320, height: 6000 });
  await expectAccessible(page);
  await page.locator("a[data-rij]").first().click();
  await expect(acties(page)).toBeVisible();
  await expect(page.locator("a[data-rij]").first()).toBeHidden();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Terug naar de lijst" }).click();
  await expect(page.locator("a[data-rij]").first()).toBeVisible();
});

test("zoekt, filtert en opent een klant; een andere rol vindt hier niets", async ({ browser }) => {
  const page = await enter(browser, "frontoffice", "/wachtrij?weergave=open&kwis=S");
  await expect(page.getByRole("table")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Sneltoetsen" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  const palet = page.getByRole("dialog", { name: "Wat wilt u doen?" });
  await expect(palet.getByRole("option", { name: /Nieuwe melding/ }), "with its key").toContainText("C");
  await expect(palet.getByRole("option", { name: /Gereed melden/ }), "no melding is open").toHaveCount(0);
  await page.keyboard.type("visser");
  await expect(palet.getByRole("option", { name: /Karin Visser Klant/ })).toBeVisible();
  await expectAccessible(page);
  await palet.getByRole("combobox").fill("klach");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/weergave=klachten/);
  await page.keyboard.press("/");
  await page.keyboard.type("karin visser");
  await page.getByRole("option", { name: /Karin Visser Klant/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Karin Visser" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 2000 });
  await expectAccessible(page);
  const klant = await enter(browser, "klant", "/");
  for (const pad of ["/wachtrij", "/intake", "/api/wachtrij"]) expect((await klant.request.get(pad)).status(), pad).toBe(pad.startsWith("/api") ? 403 : 404);
});
