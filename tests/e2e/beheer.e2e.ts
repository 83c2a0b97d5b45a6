import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e/plein";

/** What a beheerder keeps: the fields of a new one, one of them filled in wrongly first, and the one that is changed afterwards. */
type Onderwerp = {
  readonly pad: string; readonly velden: Readonly<Record<string, string>>; readonly keuzes?: Readonly<Record<string, string>>;
  readonly fout: readonly [label: string, waarde: string]; readonly wijzig: readonly [label: string, waarde: string];
  /** What its history shows; of people and who can be reached there only which field it was. */
  readonly spoor?: string;
};
const LANG = "x".repeat(300);
const ONDERWERPEN: readonly Onderwerp[] = [
  { pad: "afdelingen", velden: { Naam: "Proef {k}", Kostenplaats: "4711" }, fout: ["Kostenplaats", LANG], wijzig: ["Kostenplaats", "4712"] },
  { pad: "teams", velden: { Naam: "Proef {k}", "E-mailadres van het team": "{k}@demo.example" }, fout: ["E-mailadres van het team", "geen adres"], wijzig: ["Telefoon", "4455"] },
  { pad: "leveranciers", velden: { Naam: "Proef {k}", "E-mailadres voor opdrachten": "{k}@demo.example" }, fout: ["E-mailadres voor opdrachten", "geen adres"], wijzig: ["Contactpersoon", "Noor Bakker"], spoor: "Contactpersoon" },
  { pad: "mensen", velden: { Naam: "Proef {k}", "E-mailadres": "{k}@demo.example" }, fout: ["E-mailadres", "geen adres"], wijzig: ["Functie", "planoloog"], spoor: "Functie" },
  { pad: "locaties", velden: { Naam: "Proef {k}", Code: "{k}" }, fout: ["Code", LANG], wijzig: ["Naam", "Proef {k} boven"] },
  { pad: "producten", velden: { Naam: "Proef {k}", Code: "PR-{k}", Productgroep: "Proef" }, fout: ["Code", ""], wijzig: ["Tarief", "€ 12,50"] },
  { pad: "kalenders", velden: { Naam: "Proef {k}", Code: "proef-{k}" }, fout: ["Code", "Met spaties!"], wijzig: ["Zaterdag", "09:00-12:00"] },
  { pad: "routering", velden: { Toelichting: "Proef {k}", Volgorde: "90" }, keuzes: { Team: "Technische dienst", "Of een hele productgroep": "Gebouw & onderhoud" }, fout: ["Volgorde", "geen getal"], wijzig: ["Volgorde", "55"] },
];

const knop = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
/** By the words of the label; "(niet verplicht)" may stand behind them. */
const veld = (page: Page, label: string) => page.getByRole("textbox", { name: new RegExp(`^${label}( \\(niet verplicht\\))?$`) });
const wijzigingen = (page: Page) => page.locator("section").filter({ has: page.getByRole("heading", { name: "Wijzigingen", exact: true }) });

test.describe("beheerder: adds with a fault and a reload on the way, changes, switches off, and reads back what happened:", () => {
  for (const { pad, velden, keuzes = {}, fout, wijzig, spoor = wijzig[1] } of ONDERWERPEN) {
    test(pad, async ({ plein, openAs }) => {
      const kenmerk = `k${Date.now().toString(36)}`;
      const vul = (tekst: string) => tekst.replaceAll("{k}", kenmerk);
      const page = await openAs(await plein.mens({ rollen: ["beheerder"] }), `/beheer/${pad}`);
      await page.getByRole("main").getByRole("link", { name: / toevoegen$/ }).click();
      const [eerste, naam] = [Object.keys(velden)[0]!, vul(Object.values(velden)[0]!)];
      await veld(page, eerste).fill(naam);
      await page.reload();
      await expect(veld(page, eerste), "survives a reload").toHaveValue(naam);
      await veld(page, fout[0]).fill(fout[1]);
      await knop(page, "Toevoegen").click();
      await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible(); // the announcer of the router is an alert too, outside main
      await expect(veld(page, eerste), "survives a fault").toHaveValue(naam);
      await expect(veld(page, fout[0])).toHaveValue(fout[1]);
      for (const [label, waarde] of Object.entries(velden)) await veld(page, label).fill(vul(waarde));
      for (const [label, keuze] of Object.entries(keuzes)) await page.getByRole("combobox", { name: new RegExp(`^${label}`) }).selectOption({ label: keuze });
      await knop(page, "Toevoegen").click();
      await expect(page.getByRole("status").filter({ hasText: "Bewaard." })).toBeVisible();

      await veld(page, wijzig[0]).fill(vul(wijzig[1]));
      if (pad === "teams") await page.reload();
      await expect(veld(page, wijzig[0]), "a change survives a reload").toHaveValue(vul(wijzig[1]));
      await knop(page, "Wijzigingen bewaren").click();
      await expect(wijzigingen(page).getByText(vul(spoor)).first()).toBeVisible();
      await expect(veld(page, wijzig[0])).toHaveValue(vul(wijzig[1]));

      await knop(page, /^Uitzetten/).click();
      await expect(knop(page, "Weer aanzetten")).toBeVisible();
      await page.goto(`/beheer/${pad}?stand=uit${pad === "routering" ? "" : `&zoek=${kenmerk}`}`);
      await expect(page.getByRole("row").filter({ hasText: kenmerk }).getByText("Uit", { exact: true })).toBeVisible();
      if (pad !== "teams") return;
      await page.goto(`/beheer/${pad}/nieuw`);
      await expect(veld(page, eerste), "nothing is left of what was saved").toHaveValue("");
    });
  }

  test("normen, which are taken away instead of switched off", async ({ plein, openAs }) => {
    const page = await openAs(await plein.mens({ rollen: ["beheerder"] }), "/beheer/normen");
    await page.getByRole("link", { name: "Norm toevoegen" }).click();
    await page.getByLabel("KWIS").selectOption({ label: "Compliment" });
    await page.getByLabel("Klok").selectOption({ label: "Ter plaatse" });
    await veld(page, "Binnen").fill("nul");
    await knop(page, "Toevoegen").click();
    await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible(); // the announcer of the router is an alert too, outside main
    await expect(page.getByLabel("Klok")).toHaveValue("ter_plaatse");
    await veld(page, "Binnen").fill("6");
    await knop(page, "Toevoegen").click();
    await expect(page.getByRole("status").filter({ hasText: "Bewaard." })).toBeVisible();
    await veld(page, "Binnen").fill("7");
    await knop(page, "Wijzigingen bewaren").click();
    await expect(wijzigingen(page).getByText("Tijd: 6 → 7")).toBeVisible();
    await knop(page, "Norm verwijderen").click();
    await expect(page).toHaveURL(/\/beheer\/normen$/);
    await expect(page.getByRole("row").filter({ hasText: "Compliment" }).filter({ hasText: "Ter plaatse" })).toHaveCount(0);
  });
});
