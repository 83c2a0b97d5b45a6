import { PAGE_TABLE } from "@/tests/contract/permissions/page-table";
import { addressOf } from "@/tests/support/e2e/addresses";
import { createVoliere, findLeaks, type Kanarie, type Voliere } from "@/tests/support/e2e/canaries";
import { expect, test, type Mens, type Plein } from "@/tests/support/e2e/plein";

const EIGEN = ["eigenNaam", "eigenMail", "eigenTelefoon", "eigenBericht"] as const satisfies readonly Kanarie[];
const GEHEIM = ["wachtwoordHash", "sleutelHash", "sessieHash"] as const satisfies readonly Kanarie[];

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
    // On the own profile a sessie is told apart by its hash: it is the owner's, and nobody gets in with it.
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
