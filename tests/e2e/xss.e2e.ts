import { type Page } from "@playwright/test";
import { ROLLEN } from "@/lib/domain/authz/rollen";
import { createLink } from "@/tests/support/e2e/links";
import { PAYLOADS } from "@/tests/support/e2e/payloads";
import { expect, test, watch, type Mens, type Plein } from "@/tests/support/e2e/plein";

type Toneel = { mens: Mens; klant: Mens; nummer: string; opdrachten: string[]; ids: Record<string, string>; volg: string; link: string };

/** Texts that hold all three hundred between them, none longer than a field takes. */
function pack(max: number): string[] {
  const pakken = [""];
  for (const payload of PAYLOADS) {
    if (`${pakken.at(-1)}${payload}`.length + 1 > max) pakken.push("");
    pakken.push(`${pakken.pop()}${payload} `);
  }
  return pakken.map((pak) => pak.trim().slice(0, max));
}
const LANG = pack(9_000);
const KORT = pack(190);
const naam = (plek: number) => KORT[plek % KORT.length]!;

/** A row of each kind with hostile words in every text it has. */
async function createRows(plein: Plein): Promise<Record<string, string>> {
  const one = async (query: string, values: readonly unknown[]) => (await plein.sql<{ id: string }>(`${query} RETURNING id::text AS id`, values))[0]!.id;
  const eigen = Date.now().toString(36); // a name stands once
  const adres = `geraakt-${eigen}@demo.example`;
  return {
    teams: await one("INSERT INTO team (id, naam, soort, dienstdomein_code, telefoon) VALUES (gen_random_uuid(), $1, 'backoffice', 'facilitair', $2)", [`${eigen} ${naam(0)}`.slice(0, 100), naam(1).slice(0, 30)]),
    leveranciers: await one("INSERT INTO leverancier (id, naam, email, contactpersoon) VALUES (gen_random_uuid(), $1, $2, $3)", [`${eigen} ${naam(2)}`.slice(0, 100), adres, naam(3).slice(0, 100)]),
    locaties: await one("INSERT INTO locatie (id, naam, soort, code) VALUES (gen_random_uuid(), $1, 'gebouw', $2)", [`${eigen} ${naam(4)}`.slice(0, 100), `${eigen}${naam(5)}`.slice(0, 20)]),
    afdelingen: await one("INSERT INTO afdeling (id, naam, code, kostenplaats) VALUES (gen_random_uuid(), $1, $2, $3)", [`${eigen} ${naam(6)}`.slice(0, 100), `${eigen}${naam(7)}`.slice(0, 20), naam(8).slice(0, 20)]),
  };
}

/** Every list row gets its own part of the three hundred; the first one carries the long texts, the conversation and the work. */
async function setStage(plein: Plein): Promise<Toneel> {
  const ids = await createRows(plein);
  const mens = await plein.mens({ rollen: ROLLEN, team: "Technische dienst", naam: naam(9) });
  const klant = await plein.mens({ naam: naam(10) });
  await plein.sql("UPDATE persoon SET functie = $2, telefoon = $3, afdeling_id = $4, werkplek_id = $5 WHERE id = $1", [klant.id, naam(11).slice(0, 100), naam(12).slice(0, 30), ids["afdelingen"], ids["locaties"]]);
  const nummers: string[] = [];
  for (const [index, tekst] of [...LANG, ...KORT.slice(0, 12)].entries()) {
    nummers.push(await plein.melding(klant, { omschrijving: tekst, onderwerp: naam(index), productCode: index === 0 ? "GO-01" : "GO-03" }));
  }
  const [nummer] = nummers as [string];
  const versie = async () => (await plein.api(mens, `/meldingen/${nummer}`)).body["versie"];
  const [team] = await plein.sql<{ id: string }>("SELECT id::text AS id FROM team WHERE naam = 'Technische dienst'");
  for (const [pad, body] of [["berichten", { tekst: LANG[0] }], ["berichten", { tekst: LANG.at(-1) }], ["notities", { tekst: LANG[0] }], ["acties/dispatch", { teamId: team!.id, toelichting: LANG[0] }], ["acties/dispatch", { leverancierId: ids["leveranciers"], toelichting: LANG.at(-1) }]] as const) {
    const reply = await plein.api(mens, `/meldingen/${nummer}/${pad}`, pad.startsWith("acties") ? { versie: await versie(), ...body } : body);
    expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(300);
  }
  await plein.sql("UPDATE melding SET plaats_tekst = $2, prioriteit_reden = $3, locatie_id = $4, versie = versie + 1 WHERE nummer = $1", [nummer.slice(1), naam(13), naam(14), ids["locaties"]]);
  for (const zichtbaar of ["klant", "intern"]) await plein.sql("INSERT INTO bijlage (id, melding_id, zichtbaar, delen, naam, type, grootte, sha256, op) SELECT gen_random_uuid(), id, $2, TRUE, $3, 'text/plain', 4, repeat('0', 64), now() FROM melding WHERE nummer = $1", [nummer.slice(1), zichtbaar, `${naam(15).slice(0, 90)}.txt`]);
  await plein.sql("INSERT INTO attentie (id, persoon_id, soort, tekst, pad, sleutel, op) VALUES (gen_random_uuid(), $1, 'proef', $2, '/', $3, now())", [mens.id, naam(16), `xss-${mens.id}`]);
  const werk = await plein.sql<{ nummer: number; team: boolean }>("SELECT o.nummer, o.team_id IS NOT NULL AS team FROM opdracht o JOIN melding m ON m.id = o.melding_id WHERE m.nummer = $1", [nummer.slice(1)]);
  const [bijTeam, bijLeverancier] = [true, false].map((isTeam) => `O${werk.find(({ team: van }) => van === isTeam)!.nummer}`) as [string, string];
  return { mens, klant, nummer, opdrachten: [bijTeam], ids, volg: await createLink(plein, "volg", nummer), link: await createLink(plein, "opdracht", bijLeverancier) };
}

/** What became of the words on this page: nothing ran, and nothing stands in it that they would have made. */
const inspect = (page: Page) => page.evaluate(() => ({
  geraakt: (window as { aantalGeraakt?: number }).aantalGeraakt ?? 0,
  gemaakt: [...document.querySelectorAll("[onerror],[onload],[onclick],[onmouseover],[onfocus],[ontoggle],[srcdoc],base,embed,object,math,img[src='x'],iframe[src^='javascript' i],a[href^='javascript' i],a[href^='data:' i],a[href^='vbscript' i],[action^='javascript:geraakt' i],link[href*='elders'],meta[http-equiv]")].map((element) => element.outerHTML.slice(0, 120)),
  toont: document.body.innerText.includes("geraakt"),
}));

test("three hundred hostile words in every text run nowhere and make nothing", async ({ browser, plein, baseURL, faults, expectFaults }) => {
  expectFaults.push(/status of 404/);
  test.setTimeout(240_000);
  expect(PAYLOADS).toHaveLength(300);
  const { mens, klant, nummer, opdrachten, ids, volg, link } = await setStage(plein);
  const beheer = ["teams", "leveranciers", "locaties", "afdelingen"].flatMap((soort) => [`/beheer/${soort}/${ids[soort]!}`]);
  const zoek = encodeURIComponent(PAYLOADS[0]!);
  const rondes: readonly [Mens | null, readonly string[]][] = [
    [mens, ["/wachtrij", "/wachtrij?weergave=alles", `/wachtrij/${nummer}`, `/wachtrij?zoek=${zoek}`, `/klanten/${klant.id}`, `/intake?klant=${klant.id}`, "/werk", `/werk/${opdrachten[0]!}`, "/sturen", "/sturen/lijst?lijst=open", ...beheer, `/beheer/mensen/${klant.id}`, `/beheer/mensen?zoek=${zoek}`, "/profiel", "/demo/postbus"]],
    [klant, ["/", "/meldingen", `/meldingen/${nummer}`, `/meldingen?zoek=${zoek}`, "/profiel", "/meldingen/nieuw"]],
    [null, [volg, link, `/inloggen?naar=${zoek}`, `/inloggen?naar=javascript:geraakt()`, `/meldingen/${zoek}`]],
  ];
  const wrong: string[] = [];
  let getoond = 0;
  for (const [wie, paden] of rondes) {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
    if (wie) await plein.signIn(context, wie);
    await context.addInitScript("window.geraakt = () => { window.aantalGeraakt = (window.aantalGeraakt || 0) + 1; };");
    const page = await context.newPage();
    page.on("dialog", (dialog) => { wrong.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
    watch(page, faults);
    for (const pad of paden) {
      await page.goto(pad, { waitUntil: "load" });
      const { geraakt, gemaakt, toont } = await inspect(page);
      if (geraakt > 0 || gemaakt.length > 0) wrong.push(`${pad}: ran ${geraakt} times, made ${gemaakt.join(" ")}`);
      if (toont) getoond += 1;
    }
    await context.close();
  }
  expect(wrong).toEqual([]);
  expect(getoond, "pages on which the words can be read").toBeGreaterThan(15);
});

test("a mail shows hostile words as words", async ({ plein, browser, baseURL, faults }) => {
  const klant = await plein.mens({ naam: naam(20) });
  await plein.melding(klant, { omschrijving: LANG[0], onderwerp: naam(21) });
  const find = () => plein.sql<{ id: string; html: string }>("SELECT id::text AS id, html FROM mail WHERE aan = $1", [klant.email]);
  await expect.poll(async () => (await find()).length, { timeout: 20_000 }).toBeGreaterThan(0);
  const [mail] = await find();
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  await context.addInitScript("window.geraakt = () => { window.top.aantalGeraakt = 1; };");
  const page = await context.newPage();
  watch(page, faults);
  await page.goto(`/demo/postbus/${mail!.id}`);
  expect(await inspect(page)).toMatchObject({ geraakt: 0, gemaakt: [] });
  // As a mail program would show it, which has no policy of ours.
  await page.setContent(mail!.html);
  expect(await inspect(page)).toMatchObject({ geraakt: 0, gemaakt: [] });
  await context.close();
});
