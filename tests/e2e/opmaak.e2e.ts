import type { Page } from "@playwright/test";
import { ROLLEN } from "@/lib/domain/authz/rollen";
import { measureWidth } from "@/tests/support/e2e/accessible";
import { act } from "@/tests/support/e2e/act";
import { createLink } from "@/tests/support/e2e/links";
import { expect, test, type Mens, type Plein } from "@/tests/support/e2e/plein";

/** Ten thousand characters without a place to break: one word, a family of emoji, Arabic that turns the line around and never turns it back, and what takes no room. */
const SOORTEN = {
  woord: "W", emoji: "👩‍👩‍👧‍👦", arabisch: "\u202eمرحبابالعالم", zonderBreedte: "a\u200d\u2060\u200b\u0301\u0301\u0301",
} as const;
type Soort = keyof typeof SOORTEN;
const lang = (soort: Soort, lengte = 10_000): string => Array.from(SOORTEN[soort].repeat(Math.ceil(lengte / SOORTEN[soort].length)).slice(0, lengte)).join("").toWellFormed().replaceAll("\ufffd", "");
const MIX = (["woord", "arabisch", "emoji", "zonderBreedte"] as const).map((soort) => lang(soort, 2_490)).join("");
/** A name stands once; it begins with a letter, so that it is never the first of a list. */
const naam = (soort: Soort, lengte: number) => `W${Date.now().toString(36)}${lang(soort, lengte)}`.slice(0, lengte).toWellFormed().replaceAll("\ufffd", "");

type Toneel = { readonly klant: Mens; readonly desk: Mens; readonly ids: Readonly<Record<string, string>> };

/** People, a place, a team and a firm with names that fill their field. */
async function setStage(plein: Plein): Promise<Toneel> {
  const one = async (query: string, values: readonly unknown[]) => (await plein.sql<{ id: string }>(`${query} RETURNING id::text AS id`, values))[0]!.id;
  const ids = {
    teams: await one("INSERT INTO team (id, naam, soort, dienstdomein_code) VALUES (gen_random_uuid(), $1, 'backoffice', 'facilitair')", [naam("woord", 100)]),
    leveranciers: await one("INSERT INTO leverancier (id, naam, email, contactpersoon) VALUES (gen_random_uuid(), $1, $2, $3)", [naam("arabisch", 100), `${"w".repeat(60)}${Date.now()}@demo.example`, naam("emoji", 100)]),
    locaties: await one("INSERT INTO locatie (id, naam, soort, code) VALUES (gen_random_uuid(), $1, 'gebouw', $2)", [naam("woord", 100), naam("woord", 20)]),
    afdelingen: await one("INSERT INTO afdeling (id, naam, code, kostenplaats) VALUES (gen_random_uuid(), $1, $2, $3)", [naam("zonderBreedte", 100), naam("woord", 20), "W".repeat(20)]),
  };
  const klant = await plein.mens({ naam: naam("woord", 100) });
  const desk = await plein.mens({ rollen: ROLLEN, naam: naam("arabisch", 100) });
  await plein.sql("INSERT INTO persoon_team (persoon_id, team_id) VALUES ($1, $2)", [desk.id, ids.teams]);
  await plein.sql("UPDATE persoon SET functie = $2, telefoon = $3, afdeling_id = $4, werkplek_id = $5 WHERE id = $1", [klant.id, naam("emoji", 100), "0".repeat(30), ids.afdelingen, ids.locaties]);
  return { klant, desk, ids };
}

/** The klant says it in the form itself, on a small phone; every step of it must hold. */
async function report(page: Page, hold: (waar: string) => Promise<void>): Promise<string> {
  await page.getByLabel("Vertel het in uw eigen woorden").fill(MIX);
  await hold("formulier, eerste stap");
  await page.getByRole("button", { name: "Verder", exact: true }).last().click();
  const kop = page.getByRole("heading", { level: 1, name: /Nog een paar vragen|Klopt het zo/ });
  await expect(kop).toBeVisible();
  await hold("formulier, vragen");
  if ((await kop.textContent())?.startsWith("Nog")) {
    await page.getByRole("radio", { name: "Weet ik niet" }).first().check();
    await page.getByRole("button", { name: "Verder", exact: true }).last().click();
  }
  await expect(page.getByRole("heading", { name: "Klopt het zo?" })).toBeVisible();
  await hold("formulier, controle");
  await page.getByRole("button", { name: "Versturen", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Uw melding is ontvangen" })).toBeVisible();
  await hold("ontvangen");
  return /\/meldingen\/(M\d+)/.exec(page.url())![1]!;
}

/** What desk and klant write back and forth, as long as it may be. */
async function talk(plein: Plein, nummer: string, { klant, desk, ids }: Toneel): Promise<readonly [string, string]> {
  await plein.sql("UPDATE melding SET onderwerp = $2, plaats_tekst = $3, locatie_id = $4, versie = versie + 1 WHERE nummer = $1", [nummer.slice(1), naam("woord", 120), naam("emoji", 190), ids["locaties"]]);
  for (const [wie, pad, tekst] of [[desk, "berichten", lang("woord")], [klant, "berichten", lang("arabisch")], [desk, "notities", lang("emoji")]] as const) expect((await plein.api(wie, `/meldingen/${nummer}/${pad}`, { tekst })).status).toBe(201);
  await act(plein, desk, nummer, "dispatch", { teamId: ids["teams"], toelichting: lang("arabisch", 4_000) });
  await act(plein, desk, nummer, "dispatch", { leverancierId: ids["leveranciers"], toelichting: lang("woord", 4_000) });
  await plein.sql("INSERT INTO bijlage (id, melding_id, zichtbaar, delen, naam, type, grootte, sha256, op) SELECT gen_random_uuid(), id, 'klant', TRUE, $2, 'text/plain', 4, repeat('0', 64), now() FROM melding WHERE nummer = $1", [nummer.slice(1), `${"W".repeat(100)}.txt`]);
  const werk = await plein.sql<{ nummer: number; team: boolean }>("SELECT o.nummer, o.team_id IS NOT NULL AS team FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE m.nummer = $1", [nummer.slice(1)]);
  return [`O${werk.find(({ team }) => team)!.nummer}`, `O${werk.find(({ team }) => !team)!.nummer}`];
}

/** The innermost things that stick out on the right and are not cut off, to know where to look. */
const findOverflow = (page: Page) => page.evaluate(() => {
  const isOut = (node: Element): boolean => node.getBoundingClientRect().right > window.innerWidth + 1 && !node.closest(".truncate,.sr-only");
  return [...document.querySelectorAll("body *")].filter((node) => isOut(node) && ![...node.children].some(isOut)).slice(0, 4).map((node) => `${node.tagName} ${node.className} in ${node.parentElement?.tagName} ${node.parentElement?.className}`).join(" | ");
});

test("texts of ten thousand characters without a space break no screen of klant, desk, team, leverancier or mail on a phone of 320 px", async ({ plein, openAs, expectFaults }) => {
  test.setTimeout(120_000);
  expectFaults.push(/status of 404/);
  const breed: string[] = [];
  const holdOn = (page: Page) => async (waar: string) => {
    const width = await measureWidth(page);
    if (width > 320) breed.push(`${waar}: ${width} px, ${await findOverflow(page)}`);
  };
  const visit = async (page: Page, paden: readonly string[]) => {
    for (const pad of paden) {
      await page.goto(pad);
      await holdOn(page)(pad.replace(/[\w-]{36,}/, "…"));
    }
  };
  const toneel = await setStage(plein);
  const { klant, desk, ids } = toneel;
  const bijKlant = await openAs(klant, "/profiel");
  await bijKlant.setViewportSize({ width: 320, height: 640 });
  await holdOn(bijKlant)("profiel");
  await bijKlant.goto("/meldingen/nieuw?soort=S");
  const nummer = await report(bijKlant, holdOn(bijKlant));
  const [bijTeam, bijLeverancier] = await talk(plein, nummer, toneel);
  await visit(bijKlant, [`/meldingen/${nummer}`, "/meldingen", "/", "/profiel/gegevens", await createLink(plein, "volg", nummer), await createLink(plein, "opdracht", bijLeverancier)]);
  await expect.poll(async () => (await plein.sql("SELECT 1 FROM mail WHERE aan = $1", [klant.email])).length, { timeout: 20_000 }).toBeGreaterThan(1);
  for (const { html, onderwerp } of await plein.sql<{ html: string; onderwerp: string }>("SELECT html, onderwerp FROM mail WHERE aan = $1 OR aan = (SELECT email FROM leverancier WHERE id = $2)", [klant.email, ids["leveranciers"]])) {
    await bijKlant.setContent(html);
    await holdOn(bijKlant)(`mail ${onderwerp.slice(0, 40)}`);
  }
  const bijDesk = await openAs(desk, "/werk");
  await bijDesk.setViewportSize({ width: 320, height: 640 });
  await holdOn(bijDesk)("werk");
  const beheer = ["teams", "leveranciers", "locaties", "afdelingen"].map((soort) => `/beheer/${soort}/${ids[soort]!}`);
  await visit(bijDesk, ["/wachtrij?weergave=alles", `/wachtrij/${nummer}`, `/klanten/${klant.id}`, `/intake?klant=${klant.id}`, `/werk/${bijTeam}`, "/sturen/lijst?lijst=open", ...beheer, `/beheer/mensen/${klant.id}`, "/beheer/mensen"]);
  expect(breed).toEqual([]);
});
