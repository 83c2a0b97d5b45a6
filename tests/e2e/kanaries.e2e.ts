import { PAGE_TABLE } from "@/tests/contract/permissions/page-table";
import { addressOf } from "@/tests/support/e2e/addresses";
import { createVoliere, findLeaks, type Kanarie, type Voliere } from "@/tests/support/e2e/canaries";
import { expect, test, type Mens, type Plein } from "@/tests/support/e2e/plein";

const EIGEN = ["eigenNaam", "eigenMail", "eigenTelefoon", "eigenBericht"] as const satisfies readonly Kanarie[];
const GEHEIM = ["wachtwoordHash", "sleutelHash", "sessieHash"] as const satisfies readonly Kanarie[];

/** A stream of events as a browser would hold it open. */
async function openStream(address: string, cookie: string): Promise<{ text(): string; isDone(): boolean; stop(): void }> {
  const abort = new AbortController();
  const reply = await fetch(address, { headers: { cookie: `serviceplein=${cookie}` }, signal: abort.signal });
  const decoder = new TextDecoder();
  let [text, done] = ["", false];
  void (async () => {
    try {
      for await (const part of reply.body!) text += decoder.decode(part, { stream: true });
    } catch { /* we stopped listening ourselves */ }
    done = true;
  })();
  return { text: () => text, isDone: () => done, stop: () => abort.abort() };
}

type Bezoeker = { naam: string; mens: Mens | null; allowed: readonly Kanarie[]; extra: readonly string[] };

/** Every address there is, on the meldingen with the secrets; whether this person may open it does not matter. */
function pathsOf({ nummer, vreemdNummer, bijlageIds, kanaries }: Voliere): string[] {
  const pages = Object.keys(PAGE_TABLE).filter((file) => !PAGE_TABLE[file]!.neemt && !file.startsWith("api/stroom"));
  return pages.flatMap((file) => {
    const path = addressOf(file);
    if (!path.includes("{")) return [path];
    return [nummer, vreemdNummer].flatMap((melding) => bijlageIds.map((bijlage) => path.replace(/\{(eigen|melding)\}/, melding).replace(/\{(bijlage|foto)\}/, bijlage))).filter((one) => !one.includes("{"));
  }).concat([
    `/meldingen?zoek=${kanaries.vreemdeTekst}`, `/meldingen?zoek=${vreemdNummer}`, `/?zoek=${vreemdNummer}`, `/meldingen/nieuw/betreft?zoek=${kanaries.vreemdeNaam}`, `/api/zoek?zoek=${kanaries.vreemdeTekst}`,
    `/api/zoek/klanten?zoek=${kanaries.vreemdeNaam}`, `/api/wachtrij?nummers=${vreemdNummer.slice(1)}`, "/sturen/export?lijst=open",
  ]);
}

const API = (nummer: string) => ["", "/gebeurtenissen", "/berichten", "/notities", "/bijlagen"].map((deel) => `/meldingen/${nummer}${deel}`);

async function crawl(plein: Plein, voliere: Voliere, { mens, allowed, extra }: Bezoeker, fetchAs: (path: string, headers: Record<string, string>) => Promise<string>): Promise<string[]> {
  const found: string[] = [];
  const judge = (place: string, text: string, echo = "") => found.push(...findLeaks(text.replaceAll(echo || "\u0000", ""), voliere.kanaries, allowed).map((naam) => `${place}: ${naam}`));
  for (const path of [...new Set([...pathsOf(voliere), ...extra])]) {
    // What somebody typed into an address comes back as what was searched for; that is no leak.
    const echo = /zoek=([^&]+)/.exec(path)?.[1] ?? "";
    judge(path, await fetchAs(path, {}), echo);
    if (!path.startsWith("/api/") && !path.includes("bijlagen")) judge(`${path} as data`, await fetchAs(path, { rsc: "1" }), echo);
  }
  if (!mens) return found;
  for (const path of [...API(voliere.nummer), ...API(voliere.vreemdNummer), "/meldingen?limiet=200", "/opdrachten?limiet=200", `/meldingen?zoek=${voliere.kanaries.vreemdeTekst}`]) judge(`API ${path}`, JSON.stringify((await plein.api(mens, path)).body), /zoek=(.+)/.exec(path)?.[1] ?? "");
  return found;
}

test("what is private reaches nobody outside: no page, data, API, file or mail", async ({ plein, request }) => {
  test.setTimeout(300_000);
  const voliere = await createVoliere(plein);
  const stranger = await plein.mens();
  const bezoekers: Bezoeker[] = [
    { naam: "de melder", mens: voliere.klant, allowed: EIGEN, extra: [] },
    { naam: "een andere klant", mens: stranger, allowed: [], extra: [] },
    { naam: "wie de link om te volgen heeft", mens: null, allowed: EIGEN, extra: [voliere.volg, ...voliere.bijlageIds.map((id) => `${voliere.volg}/bijlagen/${id}`)] },
    { naam: "de leverancier", mens: null, allowed: ["toelichtingLeverancier"], extra: [voliere.opdracht, ...voliere.bijlageIds.map((id) => `${voliere.opdracht}/bijlagen/${id}`)] },
  ];
  const leaks: string[] = [];
  for (const bezoeker of bezoekers) {
    const cookie = bezoeker.mens ? `serviceplein=${await plein.cookieOf(bezoeker.mens)}` : "";
    const fetchAs = async (path: string, headers: Record<string, string>) => {
      // The postbus of the demo is everybody's: it is no channel of the real product.
      if (path.startsWith("/demo/postbus")) return "";
      return (await request.get(path, { headers: { ...headers, ...(cookie ? { cookie } : {}) }, maxRedirects: 0 })).text();
    };
    leaks.push(...(await crawl(plein, voliere, bezoeker, fetchAs)).map((leak) => `${bezoeker.naam}: ${leak}`));
  }
  expect(leaks).toEqual([]);
});

test("the live stream carries numbers and versions of what is in sight, and no word of what is private", async ({ plein, baseURL }) => {
  const voliere = await createVoliere(plein);
  const [desk, stranger] = [await plein.mens({ rollen: ["frontoffice"] }), await plein.mens()];
  const [mijn, hun, ons] = await Promise.all([voliere.klant, stranger, desk].map(async (mens) => openStream(`${baseURL}/api/stroom`, await plein.cookieOf(mens))));
  for (const nummer of [voliere.nummer, voliere.vreemdNummer]) {
    expect((await plein.api(desk, `/meldingen/${nummer}/berichten`, { tekst: voliere.kanaries.eigenBericht })).status).toBe(201);
    expect((await plein.api(desk, `/meldingen/${nummer}/notities`, { tekst: voliere.kanaries.notitie })).status).toBe(201);
  }
  const [eigen, vreemd] = [`"nummer":${voliere.nummer.slice(1)},`, `"nummer":${voliere.vreemdNummer.slice(1)},`];
  await expect.poll(() => [ons!.text().includes(eigen), ons!.text().includes(vreemd), mijn!.text().includes(eigen)]).toEqual([true, true, true]);
  expect([mijn!.text().includes(vreemd), hun!.text().includes(eigen), hun!.text().includes(vreemd)]).toEqual([false, false, false]);
  expect(mijn!.text()).not.toContain("genoteerd");
  for (const { text } of [mijn!, hun!, ons!]) {
    expect(findLeaks(text(), voliere.kanaries, [])).toEqual([]);
    const regels = text().split("\n").filter((regel) => regel.startsWith("data: ")).map((regel) => JSON.parse(regel.slice(6)) as unknown).flat();
    for (const regel of regels) expect(Object.keys(regel as object).filter((veld) => !["type", "nummer", "versie"].includes(veld))).toEqual([]);
  }
  // Signing out ends the stream at once, not when the browser happens to ask again.
  await plein.sql("UPDATE sessie SET beeindigd_op = now() WHERE persoon_id = $1", [voliere.klant.id]);
  await expect.poll(() => mijn!.isDone(), { timeout: 2000 }).toBe(true);
  expect(ons!.isDone()).toBe(false);
  for (const { stop } of [mijn!, hun!, ons!]) stop();
  expect((await fetch(`${baseURL}/api/stroom`)).status).toBe(401);
});

test("what is private stands in no mail to a klant or leverancier, and no secret in any export", async ({ plein, request }) => {
  test.slow();
  const voliere = await createVoliere(plein);
  const mailsTo = async (aan: string) => plein.sql<{ tekst: string }>("SELECT onderwerp || tekst || html AS tekst FROM mail WHERE aan = $1", [aan]);
  await expect.poll(async () => (await mailsTo(voliere.klant.email)).length, { timeout: 20_000 }).toBeGreaterThan(0);
  await expect.poll(async () => (await mailsTo(voliere.leverancierMail)).filter(({ tekst }) => tekst.includes(voliere.kanaries.toelichtingLeverancier)).length, { timeout: 20_000 }).toBeGreaterThan(0);
  const read = async (aan: string) => (await mailsTo(aan)).map(({ tekst }) => tekst).join("\n");
  expect(findLeaks(await read(voliere.klant.email), voliere.kanaries, EIGEN)).toEqual([]);
  expect(findLeaks(await read(voliere.leverancierMail), voliere.kanaries, ["toelichtingLeverancier"])).toEqual([]);
  const manager = await plein.mens({ rollen: ["manager"] });
  const csv = await (await request.get("/sturen/export?lijst=open", { headers: { cookie: `serviceplein=${await plein.cookieOf(manager)}` } })).text();
  expect(csv).toContain(voliere.nummer);
  for (const naam of [...GEHEIM, "notitie", "interneBijlage", "toelichtingTeam", "eigenMail", "eigenTelefoon"] as const) expect(csv, naam).not.toContain(voliere.kanaries[naam]);
  for (const rol of ["frontoffice", "beheerder", "manager"] as const) {
    const cookie = `serviceplein=${await plein.cookieOf(await plein.mens({ rollen: [rol] }))}`;
    for (const path of [`/wachtrij/${voliere.nummer}`, `/klanten/${voliere.klant.id}`, `/beheer/mensen/${voliere.klant.id}`, `/api/zoek/klanten/${voliere.klant.id}`, "/beheer/gezondheid"]) {
      const text = await (await request.get(path, { headers: { cookie }, maxRedirects: 0 })).text();
      expect(GEHEIM.filter((naam) => text.includes(voliere.kanaries[naam])), `${rol} ${path}`).toEqual([]);
    }
  }
});
