import { expectAccessible } from "@/tests/support/e2e/accessible";
import { expect, test } from "@/tests/support/e2e/plein";

test("a wrong proposal is explained, put right in one press, found back in beheer, learned from; a version is rolled back", async ({ plein, openAs }) => {
  const desk = await plein.mens({ rollen: ["frontoffice"] });
  const nummer = await plein.melding(await plein.mens(), { omschrijving: "De lamp boven de balie is kapot, en dat was vorige week ook al zo.", kwis: "S" });
  const page = await openAs(desk, `/wachtrij/${nummer}`);
  const kop = page.getByRole("main").locator("header").filter({ has: page.getByRole("heading", { level: 1 }) });
  await expect(kop.getByText("Deze woorden wezen op storing:")).toBeVisible();
  await expect(kop.getByText("kapot").last()).toBeVisible();
  const groep = kop.getByRole("group", { name: "Klopt de soort?" });
  await expect(groep.getByRole("button", { name: /^Klopt.*storing$/ })).toBeVisible();
  await expectAccessible(page);
  await groep.getByRole("button", { name: "Klacht", exact: true }).click();
  await expect(page.getByText("De melding is ingedeeld.")).toBeVisible();
  await expect(groep.getByRole("button", { name: /^Klopt.*klacht$/ })).toBeAttached();

  const beheerder = await plein.mens({ rollen: ["beheerder"] });
  const beheer = await openAs(beheerder, "/beheer/kwis");
  const verbeterd = beheer.getByRole("listitem").filter({ hasText: nummer });
  await expect(verbeterd).toContainText(/Storing.*werd.*Klacht/s);
  await expect(verbeterd).toContainText("kapot");
  await beheer.getByRole("button", { name: "Terugdraaien naar versie 2" }).click();
  await expect(beheer.getByRole("listitem").filter({ hasText: "Versie 2" })).toContainText("In gebruik");
  await beheer.getByRole("button", { name: "Opnieuw leren" }).click();
  await expect(beheer.getByRole("status").filter({ hasText: "Er wordt een nieuwe versie geleerd." })).toBeVisible();
});
