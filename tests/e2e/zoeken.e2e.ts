import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test, watch } from "@/tests/support/e2e/plein";

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
}

test("een klant vindt typend, met fouten, een dienst, een eigen melding en wat te doen, met toetsen en op 320 px", async ({ plein, openAs }) => {
  const klant = await plein.mens();
  const nummer = await plein.melding(klant, { omschrijving: "De lamp in de gang knippert al een tijdje." });
  const page = await openAs(klant, "/");
  await page.setViewportSize({ width: 320, height: 700 });
  const vak = page.getByRole("combobox", { name: /Waar gaat het om/ });
  const optie = (naam: RegExp) => page.getByRole("option", { name: naam });
  await vak.pressSequentially("lmap knipert");
  await expect(optie(/Verlichting defect/)).toBeVisible();
  await expect(optie(new RegExp(nummer))).toBeVisible();
  await expect(page.getByRole("search").getByRole("status")).toHaveText(/\d+ mogelijkhe/);
  await page.keyboard.press("ArrowDown");
  await expect(optie(/Verlichting defect/)).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/diensten\/GO-03$/);
  await expect(page.getByText(/Wij verwachten dat u .+ van ons hoort/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Dit melden" }).click();
  await expect(page.getByRole("radio", { name: /Verlichting defect/ })).toBeChecked();
  await page.goto(`/zoeken?tekst=${nummer.replace("M", "m ")}`);
  await expect(page, "a number in any spelling leads to the melding itself").toHaveURL(new RegExp(`/meldingen/${nummer}$`));
  await page.goto("/diensten?deur=W");
  await expect(page.getByRole("link", { name: "Sleutel aanvragen" })).toBeVisible();
  await expectAccessible(page);
  expect((await plein.get(klant, "/diensten/XX-99")).status()).toBe(404);
});

test("zonder JavaScript staat alles op een pagina, en wat niets vindt wordt geteld; een gedeeld adres komt na inloggen goed uit", async ({ browser, plein, faults }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  watch(page, faults);
  await page.goto("/diensten/SP-04");
  await page.locator('button[value="klant@demo.example"]').click();
  await expect(page.getByRole("heading", { name: "Sleutel aanvragen" })).toBeVisible();
  await page.goto("/");
  await page.getByRole("combobox", { name: /Waar gaat het om/ }).fill("koffiemashine");
  await page.getByRole("button", { name: "Zoeken" }).click();
  await page.getByRole("link", { name: "Koffieautomaat storing" }).click();
  await expect(page).toHaveURL(/\/diensten\/CA-06$/);
  const onzin = `brzkwx${Date.now().toString(36).replace(/\d/g, "q")}`;
  await page.goto(`/zoeken?tekst=${onzin}`);
  await expect(page.getByRole("heading", { name: "Niets gevonden? Meld het" })).toBeVisible();
  await page.getByRole("link", { name: "Meld het" }).click();
  await expect(page.getByRole("textbox", { name: /eigen woorden/ })).toHaveValue(onzin);
  expect(await plein.sql("SELECT aantal FROM zoekmis WHERE tekst = $1", [onzin])).toHaveLength(1);
  await context.close();
});

test("de servicedesk plaatst een mededeling; wie er werkt leest die, ook in het formulier, tot zij voorbij is", async ({ plein, openAs }) => {
  const titel = `Lift doet het niet ${Date.now()}`;
  const desk = await openAs(await plein.mens({ rollen: ["frontoffice"] }), "/mededelingen/nieuw");
  await desk.getByRole("textbox", { name: "Titel" }).fill(titel);
  await desk.getByRole("button", { name: "Plaatsen" }).click();
  await expect(desk.getByRole("textbox", { name: "Titel" }), "nothing typed is lost").toHaveValue(titel);
  await desk.getByRole("textbox", { name: "Wat is er aan de hand?" }).fill("De monteur komt om elf uur.");
  await expect(desk.getByRole("region", { name: "Zo lezen mensen het" }).or(desk.locator("main")).getByText("De monteur komt om elf uur.").first()).toBeVisible();
  await desk.getByRole("combobox", { name: "Waar geldt het?" }).fill("Gebouw Zuid");
  await desk.getByRole("option", { name: "Gebouw Zuid", exact: true }).click();
  await desk.getByRole("button", { name: "Plaatsen" }).click();
  await expect(desk.getByText("Bewaard.")).toBeVisible();
  const [zuid, noord] = [await plein.mens(), await plein.mens()];
  for (const [mens, code] of [[zuid, "Z2.04"], [noord, "N2.03"]] as const) await plein.sql("UPDATE persoon SET werkplek_id = (SELECT id FROM locatie WHERE code = $2) WHERE id = $1 RETURNING id", [mens.id, code]);
  const [bijZuid, bijNoord] = [await openAs(zuid, "/"), await openAs(noord, "/")];
  await expect(bijZuid.getByText(titel)).toBeVisible();
  await expect(bijNoord.getByText(titel)).toHaveCount(0);
  await expectAccessible(bijZuid);
  const [plek] = await plein.sql<{ id: string }>("SELECT id FROM locatie WHERE code = 'Z2.04'");
  await bijNoord.goto(`/meldingen/nieuw?plek=${plek!.id}`);
  await expect(bijNoord.getByRole("region", { name: "Wij weten hiervan" }).getByText(titel)).toBeVisible();
  await desk.getByRole("button", { name: "Nu beëindigen" }).click();
  await expect(desk.getByText("Voorbij").or(desk.getByText("De mededeling is voorbij.")).first()).toBeVisible();
  await bijZuid.reload();
  await expect(bijZuid.getByText(titel)).toHaveCount(0);
});

test("het zoekvak staat alleen op een toegelaten intranet, en zoekt in het hele venster", async ({ plein, openAs, page, expectFaults, baseURL }) => {
  expectFaults.push(/frame|Framing|Refused to frame|ERR_BLOCKED_BY_RESPONSE|Content Security Policy/i);
  const header = async (pad: string) => (await plein.get(null, pad)).headers()["content-security-policy"] ?? "";
  expect(await header("/inbed/zoeken"), "nobody may before it is set").toContain("frame-ancestors 'none'");
  const beheer = await openAs(await plein.mens({ rollen: ["beheerder"] }), "/beheer/organisatie");
  const adressen = beheer.getByRole("textbox", { name: /Adressen van uw intranet/ });
  await adressen.fill("http://intranet.example");
  await beheer.getByRole("button", { name: "Wijzigingen bewaren" }).click();
  await expect(beheer.getByText(/Dit klopt niet: http:\/\/intranet\.example/).first()).toBeVisible();
  await adressen.fill("https://intranet.example");
  await beheer.getByRole("button", { name: "Wijzigingen bewaren" }).click();
  await expect(beheer.getByText("Werkt op: https://intranet.example.")).toBeVisible();
  await expect.poll(() => header("/inbed/zoeken"), { timeout: 8000 }).toContain("frame-ancestors https://intranet.example;");
  expect(await header("/inloggen")).toContain("frame-ancestors 'none'");
  // The desk under a name of its own: a browser lets no page from outside reach into this machine, whatever our policy says.
  await page.route("https://desk.example/**", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    return pathname === "/zoeken" ? route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Gevonden</title>" }) : route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}${search}` }) });
  });
  const snippet = `<!doctype html><iframe src="https://desk.example/inbed/zoeken" title="Zoeken" width="600" height="190"></iframe>`;
  for (const huis of ["intranet", "elders"]) await page.route(`https://${huis}.example/`, (route) => route.fulfill({ contentType: "text/html", body: snippet }));
  const vak = page.frameLocator("iframe").getByRole("searchbox", { name: "Waar kunnen we u mee helpen?" });
  await page.goto("https://elders.example/");
  await expect(vak, "another site gets an empty frame").toHaveCount(0);
  await page.goto("https://intranet.example/");
  await vak.fill("sleutel");
  await vak.press("Enter");
  await expect(page, "in the whole window").toHaveURL("https://desk.example/zoeken?tekst=sleutel");
  await adressen.fill("");
  await beheer.getByRole("button", { name: "Wijzigingen bewaren" }).click();
  await expect(beheer.getByText(/Het vak werkt nu nog nergens/)).toBeVisible();
});
