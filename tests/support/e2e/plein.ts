import { createHash, randomBytes, randomUUID } from "node:crypto";
import { expect, test as base, type APIResponse, type BrowserContext, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { Client } from "pg";
import type { Rol } from "@/lib/domain/authz/rollen";

const DATABASE = process.env["PROEF_DATABASE_URL"] ?? "";
const SECRET = process.env["PROEF_AUTH_SECRET"] ?? "";
const hash = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export type Mens = { readonly id: string; readonly naam: string; readonly email: string };
type Wie = { readonly naam?: string; readonly rollen?: readonly Rol[]; readonly team?: string };
type Antwoord = { readonly status: number; readonly body: Record<string, unknown> };

/** What a test needs of the running Serviceplein behind the browser: own people, own sessies, own keys. */
export type Plein = {
  sql<T>(text: string, values?: readonly unknown[]): Promise<T[]>;
  /** A new person, so that no test meets the data of another. */
  mens(wie?: Wie): Promise<Mens>;
  /** A sessie made in the database; the cookie is what signing in would have given. */
  cookieOf(mens: Mens): Promise<string>;
  signIn(context: BrowserContext, mens: Mens): Promise<void>;
  /** A call of the API as this person. */
  api(mens: Mens, path: string, body?: unknown): Promise<Antwoord>;
  /** A melding of this person through the API; answers its number. */
  melding(mens: Mens, input?: Record<string, unknown>): Promise<string>;
  /** The seconds in which the desk can undo are over for this melding: what waited is told now. */
  naBedenktijd(nummer: string): Promise<void>;
  /** A GET with the cookie of this person, redirects not followed. */
  get(mens: Mens | null, path: string): Promise<APIResponse>;
};

type Fixtures = { plein: Plein; faults: string[]; expectFaults: RegExp[]; openAs(mens: Mens, path: string): Promise<Page> };

/** Errors that a browser reports; the ones a test causes on purpose are named by the test itself. */
export function watch(page: Page, faults: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy/i.test(message.text())) faults.push(`${new URL(page.url()).pathname}: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
}

async function createMens(client: Client, { naam, rollen = [], team }: Wie): Promise<Mens> {
  const kenmerk = randomBytes(5).toString("hex");
  const mens = { id: randomUUID(), naam: naam ?? `Proef ${kenmerk}`, email: `proef-${kenmerk}@demo.example` };
  await client.query("INSERT INTO persoon (id, email, naam) VALUES ($1, $2, $3)", [mens.id, mens.email, mens.naam]);
  for (const rol of rollen) await client.query("INSERT INTO persoon_rol (persoon_id, rol) VALUES ($1, $2)", [mens.id, rol]);
  if (team) await client.query("INSERT INTO persoon_team (persoon_id, team_id) SELECT $1, id FROM team WHERE naam = $2", [mens.id, team]);
  return mens;
}

async function createCookie(client: Client, mens: Mens): Promise<string> {
  const sid = randomBytes(32).toString("base64url");
  await client.query("INSERT INTO sessie (id_hash, persoon_id, apparaat, created_at, gezien_op, verloopt_op) VALUES ($1, $2, 'Toets', now(), now(), now() + interval '1 hour')", [hash(sid), mens.id]);
  return encode({ token: { sid }, secret: SECRET, maxAge: 3600 });
}

async function createKey(client: Client, mens: Mens): Promise<string> {
  const sleutel = `fsd_${randomBytes(4).toString("hex")}_${randomBytes(32).toString("base64url")}`;
  await client.query("INSERT INTO api_sleutel (id, persoon_id, naam, voorvoegsel, hash, verloopt_op) VALUES ($1, $2, 'toets', $3, $4, now() + interval '1 hour')", [randomUUID(), mens.id, sleutel.slice(0, 12), hash(sleutel)]);
  return sleutel;
}

export const test = base.extend<Fixtures>({
  plein: async ({ request, baseURL }, use) => {
    const client = new Client({ connectionString: DATABASE, pipeline: true }); // journeys ask several things at once
    await client.connect();
    const address = baseURL ?? "";
    const keys = new Map<string, string>();
    const keyOf = async (mens: Mens) => keys.get(mens.id) ?? keys.set(mens.id, await createKey(client, mens)).get(mens.id)!;
    const api = async (mens: Mens, path: string, body?: unknown): Promise<Antwoord> => {
      const headers = { authorization: `Bearer ${await keyOf(mens)}`, "idempotency-key": randomUUID() };
      const reply = body === undefined ? await request.get(`/api/v1${path}`, { headers }) : await request.post(`/api/v1${path}`, { headers, data: body });
      const text = await reply.text();
      return { status: reply.status(), body: (text ? JSON.parse(text) : {}) as Record<string, unknown> };
    };
    await use({
      sql: async <T>(text: string, values: readonly unknown[] = []) => (await client.query(text, [...values])).rows as T[],
      mens: (wie = {}) => createMens(client, wie),
      cookieOf: (mens) => createCookie(client, mens),
      signIn: async (context, mens) => context.addCookies([{ name: "serviceplein", value: await createCookie(client, mens), url: address, httpOnly: true, sameSite: "Lax" }]),
      api,
      melding: async (mens, input = {}) => {
        const reply = await api(mens, "/meldingen", { omschrijving: "De lamp in de gang knippert al een tijdje.", productCode: "GO-03", ...input });
        expect(reply.status, JSON.stringify(reply.body)).toBe(201);
        return String(reply.body["nummer"]);
      },
      naBedenktijd: async (nummer) => {
        const { rows } = await client.query("UPDATE herstelpunt h SET gemaakt_op = h.gemaakt_op - interval '1 minute' FROM melding m WHERE m.id = h.melding_id AND m.nummer = $1 AND h.verteld_op IS NULL RETURNING h.id::text AS id", [nummer.replace(/^M/, "")]);
        await client.query("UPDATE pgboss.job SET start_after = now() WHERE name = 'gebeurtenis' AND state = 'created' AND data->>'herstelpunt' = ANY ($1)", [(rows as { id: string }[]).map(({ id }) => id)]);
      },
      get: async (mens, path) => request.get(path, { maxRedirects: 0, headers: mens ? { cookie: `serviceplein=${await createCookie(client, mens)}` } : {} }),
    });
    await client.end();
  },
  expectFaults: async ({ }, use) => use([]),
  faults: [async ({ context, expectFaults }, use) => {
    const faults: string[] = [];
    context.on("page", (page) => watch(page, faults));
    await use(faults);
    expect(faults.filter((fault) => !expectFaults.some((known) => known.test(fault))), "errors in the browser").toEqual([]);
  }, { auto: true }],
  openAs: async ({ browser, plein, faults, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (mens, path) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
      contexts.push(context);
      context.on("page", (page) => watch(page, faults));
      await plein.signIn(context, mens);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };
