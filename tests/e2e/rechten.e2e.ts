import { createHmac } from "node:crypto";
import { type APIRequestContext } from "@playwright/test";
import { ROLLEN, type Rol } from "@/lib/domain/authz/rollen";
import { PAGE_TABLE } from "@/tests/contract/permissions/page-table";
import { addressOf, fillAddresses, mayOpen } from "@/tests/support/e2e/addresses";
import { expect, test, type Mens, type Plein } from "@/tests/support/e2e/plein";

type Kind = { naam: string; rollen: readonly Rol[]; mens: Mens | null };
const FILES = Object.keys(PAGE_TABLE);

/** Roles with a screen of their own, for which absent is compared as well. */
const VERGELIJK: readonly (Rol | undefined)[] = [undefined, "frontoffice", "backoffice"];

type Ask = { file: string; path: string; kind: Kind; cookie: string | null };

async function judge(request: APIRequestContext, { file, path, kind, cookie }: Ask): Promise<string[]> {
  const rule = PAGE_TABLE[file]!;
  const reply = await request.get(path, { maxRedirects: 0, headers: cookie ? { cookie: `serviceplein=${cookie}` } : {} });
  const status = reply.status();
  const toLogin = [307, 303].includes(status) && (reply.headers()["location"] ?? "").includes("/inloggen");
  const isRefused = rule.anders === "leeg" ? status === 401 || (await reply.text()) === '{"items":[]}'
    : rule.anders === "data" ? [401, 403, 404].includes(status)
      : status === 404 || (!kind.mens && toLogin);
  const isGood = mayOpen(rule, kind.mens ? kind : null) ? status === (rule.antwoordt ?? (kind.mens && rule.binnen ? rule.binnen : 200)) : isRefused;
  return isGood ? [] : [`${kind.naam} ${path}: ${status}`];
}

/** A klacht of this klant about this person, with an opdracht for the cleaners and a file. */
async function addForeign(plein: Plein, { klant, over }: { klant: Mens; over: string }): Promise<{ melding: string; opdracht: string; bijlage: string }> {
  const melding = await plein.melding(klant, { productCode: undefined, kwis: "K" });
  await plein.sql("UPDATE melding SET betreft_persoon_id = $2, versie = versie + 1 WHERE nummer = $1", [melding.slice(1), over]);
  const [opdracht] = await plein.sql<{ nummer: number }>("INSERT INTO opdracht (id, melding_id, team_id, aangeboden_op, gewijzigd_op) SELECT gen_random_uuid(), m.id, t.id, now(), now() FROM melding m, team t WHERE m.nummer = $1 AND t.naam = 'Schoonmaak' RETURNING nummer", [melding.slice(1)]);
  const [bijlage] = await plein.sql<{ id: string }>(`INSERT INTO bijlage (id, melding_id, zichtbaar, naam, type, grootte, sha256, op)
    SELECT gen_random_uuid(), id, 'klant', 'proef.jpg', 'image/jpeg', 4, repeat('0', 64), now() FROM melding WHERE nummer = $1 RETURNING id::text AS id`, [melding.slice(1)]);
  return { melding, opdracht: `O${opdracht!.nummer}`, bijlage: bijlage!.id };
}

test("every page and route answers each role as the table says, and nobody else learns that it is there", async ({ plein, request }) => {
  test.slow();
  const fill = await fillAddresses(plein);
  const kinds: Kind[] = [{ naam: "niemand", rollen: [], mens: null }];
  for (const rollen of [[], ...ROLLEN.map((rol) => [rol])] as Rol[][]) {
    kinds.push({ naam: rollen[0] ?? "klant", rollen, mens: await plein.mens({ rollen, ...(rollen.includes("backoffice") ? { team: "Technische dienst" } : {}) }) });
  }
  const wrong: string[] = [];
  for (const kind of kinds) {
    const eigen = kind.mens ? await plein.melding(kind.mens) : "M1";
    const asks = FILES.filter((one) => !PAGE_TABLE[one]!.neemt && !(one.startsWith("api/stroom") && kind.mens)); // a line that stays open
    const cookie = kind.mens && (await plein.cookieOf(kind.mens));
    for (let at = 0; at < asks.length; at += 6) wrong.push(...(await Promise.all(asks.slice(at, at + 6).map((file) => judge(request, { file, path: fill(file, eigen), kind, cookie })))).flat());
  }
  expect(wrong).toEqual([]);
});

test("a page about a thing out of sight answers every role as one about nothing", async ({ plein, request }) => {
  test.slow();
  const klant = await plein.mens();
  const gaten = FILES.filter((file) => /\{(eigen|melding|opdracht|bijlage|foto)\}/.test(addressOf(file)) && PAGE_TABLE[file]!.wie !== "niemand");
  const wrong: string[] = [];
  for (const rollen of [[], ...ROLLEN.map((rol) => [rol])] as Rol[][]) {
    const mens = await plein.mens({ rollen, ...(rollen.includes("backoffice") ? { team: "Technische dienst" } : {}) });
    // Of another klant, with work for another team, and a klacht about this very person: foreign to whoever asks.
    const vreemd = await addForeign(plein, { klant, over: mens.id });
    const niets = { melding: "M999999", opdracht: "O999999", bijlage: "00000000-0000-4000-8000-00000000abcd" };
    const cookie = `serviceplein=${await plein.cookieOf(mens)}`;
    const ask = async (path: string) => {
      const reply = await request.get(path, { maxRedirects: 0, headers: { cookie } });
      return { status: reply.status(), text: (await reply.text()).length };
    };
    for (const file of gaten) {
      const at = (van: typeof niets) => addressOf(file).replace(/\{(eigen|melding)\}/, van.melding).replace("{opdracht}", van.opdracht).replace(/\{(bijlage|foto)\}/, van.bijlage);
      const daar = await ask(at(vreemd));
      // Staff are led from a page of the portal to their own, whatever the number: there it is not found.
      // Who may not ask at all is told so, of whatever number: data says 403 where a page says 404.
      const isVerboden = daar.status === 403 && PAGE_TABLE[file]!.anders === "data" && !mayOpen(PAGE_TABLE[file]!, { rollen });
      const isGood = daar.status === 404 || isVerboden || (daar.status === 307 && rollen.length > 0 && file.startsWith("(portaal)"));
      if (!isGood) wrong.push(`${rollen[0] ?? "klant"} ${at(vreemd)}: ${daar.status}`);
      if (!VERGELIJK.includes(rollen[0])) continue;
      const nergens = await ask(at(niets));
      if (nergens.status !== daar.status || Math.abs(daar.text - nergens.text) > 200) wrong.push(`${rollen[0] ?? "klant"} ${at(vreemd)}: ${JSON.stringify(daar)} and not ${JSON.stringify(nergens)}`);
    }
  }
  expect(gaten.length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

test("nothing that is sent from a foreign page, or from nowhere, is taken in", async ({ plein, request }) => {
  const mens = await plein.mens({ rollen: ["beheerder"] });
  const cookie = `serviceplein=${await plein.cookieOf(mens)}`;
  const takers = [...FILES.filter((file) => PAGE_TABLE[file]!.neemt).map(addressOf), "/api/attenties", "/api/auth/signout", "/inloggen", "/profiel", "/meldingen/nieuw", "/wachtrij/M10001", "/intake", "/beheer/mensen", "/werk", `/volg/${"a".repeat(43)}`, `/opdracht/${"a".repeat(43)}`];
  const wrong: string[] = [];
  for (const path of takers) {
    const sets: Record<string, string>[] = [{}, { origin: "https://elders.example" }, { origin: "null" }, { origin: "geen adres" }, { origin: "https://elders.example", "x-forwarded-host": "elders.example" }, { origin: "https://elders.example", "next-action": "0".repeat(42) }];
    for (const headers of sets) {
      const reply = await request.post(path, { headers: { cookie, ...headers }, form: { tekst: "van elders" }, maxRedirects: 0 });
      if (reply.status() !== 403) wrong.push(`${path} ${JSON.stringify(headers)}: ${reply.status()}`);
    }
  }
  const kept = await plein.sql("SELECT 1 FROM sessie WHERE persoon_id = $1 AND beeindigd_op IS NULL", [mens.id]);
  expect({ wrong, sessies: kept.length }).toEqual({ wrong: [], sessies: 1 });
});

test("a stopped session, a changed role and a switched-off account end access at the very next request", async ({ plein, request }) => {
  const mens = await plein.mens({ rollen: ["frontoffice"] });
  const headers = { cookie: `serviceplein=${await plein.cookieOf(mens)}` };
  const get = async (path: string) => (await request.get(path, { headers, maxRedirects: 0 })).status();
  expect(await get("/wachtrij")).toBe(200);
  await plein.sql("DELETE FROM persoon_rol WHERE persoon_id = $1", [mens.id]);
  expect(await get("/wachtrij")).toBe(404);
  expect(await get("/")).toBe(200);
  await plein.sql("UPDATE persoon SET actief = FALSE WHERE id = $1", [mens.id]);
  expect(await get("/")).toBe(307);
});

test("a made-up address in X-Forwarded-For escapes no limit on signing in", async ({ plein, request, baseURL }) => {
  const counterOf = (adres: string) => createHmac("sha256", process.env["PROEF_AUTH_SECRET"] ?? "").update(`inlog-adres:${adres}`).digest("hex");
  const countOf = async (...adressen: string[]) => (await plein.sql<{ aantal: number }>("SELECT COALESCE(sum(aantal), 0)::int AS aantal FROM limiet WHERE sleutel = ANY ($1)", [adressen.map(counterOf)]))[0]!.aantal;
  const verzonnen = ["198.51.100.7", "198.51.100.8"];
  const before = await countOf("127.0.0.1", "0:0:0:0::/64");
  const { csrfToken } = (await (await request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  for (const [nummer, adres] of verzonnen.entries()) {
    await request.post("/api/auth/callback/credentials", { headers: { origin: baseURL ?? "", "x-forwarded-for": adres }, form: { csrfToken, email: `niemand${nummer}@demo.example`, wachtwoord: "een verkeerd wachtwoord" }, maxRedirects: 0 });
  }
  expect(await countOf(...verzonnen)).toBe(0);
  expect(await countOf("127.0.0.1", "0:0:0:0::/64")).toBe(before + verzonnen.length);
});

test("the sixth export of one person within an hour has to wait", async ({ plein }) => {
  const manager = await plein.mens({ rollen: ["manager"] });
  const replies = [];
  for (let keer = 0; keer < 6; keer += 1) replies.push(await plein.get(manager, "/sturen/export?lijst=open&groep=GO-99"));
  expect(replies.map((reply) => reply.status()).filter((status) => status !== 200)).toEqual([429]);
  expect(Number(replies.at(-1)!.headers()["retry-after"])).toBeGreaterThan(0);
  expect(await replies.at(-1)!.text()).toMatch(/^U hebt dit uur al vijf lijsten opgehaald\. Over \d+ minuten kan het weer\.$/);
});
