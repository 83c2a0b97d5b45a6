import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e/plein";
import { expectLuistert, Toetsenbord, type Geteld } from "@/tests/support/e2e/toetsenbord";

/** At most so many modelled seconds for each task of the day; a call that is answered at once has 45. */
const HOOGSTENS: Readonly<Record<string, number>> = {
  "in behandeling nemen en indelen": 12, "antwoorden uit een standaardtekst": 10, "overdragen aan een collega": 12, "vijf samenvoegen": 25, "telefoon, direct beantwoord": 45,
  "opdracht uitzetten": 12, "gereed melden": 20, "vraag aan de klant": 25, "notitie": 15, "zoeken en openen": 8,
};

const open = async (page: Page, nummer: string) => {
  await page.goto(`/wachtrij/${nummer}?weergave=open`);
  await expect(page.getByRole("group", { name: "Acties" })).toBeVisible();
  await expectLuistert(page);
};
/** On a busy machine a field is there a moment after the key; what is typed before that would be keys of the list. */
const schrijven = (page: Page) => expect(page.locator("textarea:focus, dialog input:focus, dialog select:focus")).toBeVisible();
const gedaan = (page: Page, tekst: RegExp | string) => expect(page.getByText(tekst).first()).toBeVisible();

test("de tien taken van de dag, met alleen het toetsenbord", async ({ plein, openAs }) => {
  const woord = `kiekeboe${randomBytes(4).toString("hex").replace(/\d/g, "q")}`;
  const desk = await plein.mens({ naam: "Dirk Desk", rollen: ["frontoffice"] });
  const collega = await plein.mens({ naam: `Nel ${woord}`, rollen: ["frontoffice"] });
  const klant = await plein.mens({ naam: `Kees ${woord}` });
  const [een, twee] = [await plein.melding(klant), await plein.melding(klant)];
  const page = await openAs(desk, `/wachtrij/${een}?weergave=open`);
  const geteld: Geteld[] = [];
  const taak = async (naam: string, doe: (toets: Toetsenbord) => Promise<void>) => {
    const toets = new Toetsenbord(page, naam);
    await doe(toets);
    geteld.push(toets.klaar());
  };

  await open(page, een);
  await taak("in behandeling nemen en indelen", async (toets) => {
    await toets.key("i");
    await gedaan(page, "U bent nu eigenaar.");
    await toets.key("t");
    await expect(page.getByRole("dialog")).toBeVisible();
    await toets.key("ArrowRight", "Control+Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
  await taak("antwoorden uit een standaardtekst", async (toets) => {
    await toets.key("u");
    await schrijven(page);
    await toets.type("//tussen");
    await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    await toets.key("Enter");
    await expect(page.locator("textarea:focus")).not.toHaveValue(/\/\//);
    // One thing is not known: sending asks for it and puts the cursor there.
    await toets.key("Control+Enter");
    await toets.type("de monteur");
    await toets.key("Control+Enter");
    await expect(page.getByRole("article").getByText(/Zo staat het ervoor: de monteur is ermee bezig/)).toBeVisible();
  });
  await taak("vraag aan de klant", async (toets) => {
    await toets.key("Control+k");
    await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
    await toets.type("vraag");
    await expect(page.getByRole("option", { name: /Vraag aan de klant/ }).first()).toBeVisible();
    await toets.key("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await schrijven(page);
    await toets.type("Op welke verdieping is het?");
    await toets.key("Control+Enter");
    await gedaan(page, "Op welke verdieping is het?");
  });
  await taak("notitie", async (toets) => {
    await toets.key("Escape", "n");
    await schrijven(page);
    await toets.type("Sleutel ligt bij de balie.");
    await toets.key("Control+Enter");
    await expect(page.getByRole("article").getByText("Sleutel ligt bij de balie.")).toBeVisible();
  });
  await taak("overdragen aan een collega", async (toets) => {
    await toets.key("Escape", "a");
    await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
    await toets.type("Nel k");
    await toets.key("Control+Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await gedaan(page, new RegExp(`Nel ${woord}`));
  });
  await taak("zoeken en openen", async (toets) => {
    await toets.key("Escape", "/");
    await toets.type(twee.slice(1));
    await expect(page.getByRole("option").first()).toBeVisible();
    await toets.key("ArrowDown", "Enter");
    await page.waitForURL(new RegExp(twee));
  });
  await taak("opdracht uitzetten", async (toets) => {
    await toets.key("o");
    await expect(page.getByRole("dialog")).toBeVisible();
    await toets.key("Control+Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await gedaan(page, "Technische dienst");
  });
  await taak("gereed melden", async (toets) => {
    await toets.key("e");
    await schrijven(page);
    await toets.type("De lamp is vervangen.");
    await toets.key("Control+Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await gedaan(page, "De lamp is vervangen.");
  });
  console.log(geteld);
  expect(geteld.filter(({ taak: naam, seconden }) => seconden > HOOGSTENS[naam]!)).toEqual([]);
  void twee; void collega;
});
