import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/app/api/v1/_endpoints/endpoints";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testApi } from "@/tests/support/api";
import { testDb } from "@/tests/support/database";
import { aPersoon } from "@/tests/support/personen";

const database = testDb();
const api = testApi(database);
let key: string, nummer: string, opdracht: string;

beforeAll(async () => {
  await seedReferentie(database.db);
  const iemand = await aPersoon(database.db, { rollen: ["frontoffice", "coordinator", "manager", "beheerder"] });
  key = await api.keyOf(iemand.email);
  const melding = await api.call("/meldingen", { method: "POST", key, body: { omschrijving: "Doelwit" }, headers: { "idempotency-key": randomUUID() } });
  nummer = String(melding.body["nummer"]);
  const team = await database.db.team.findFirstOrThrow({ where: { soort: "backoffice" } });
  await api.call(`/meldingen/${nummer}/acties/dispatch`, { method: "POST", key, body: { versie: 1, teamId: team.id } });
  opdracht = `O${(await database.db.opdracht.findFirstOrThrow()).nummer}`;
});

const deep = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));
const VALUES: readonly unknown[] = [
  null, true, -1, 0, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, "", " ", "\0", "a\0b", "\ud800", "x".repeat(20_000), "' OR 1=1 --", "{{constructor}}", "<script>alert(1)</script>",
  [], {}, { not: "" }, { contains: "" }, { in: [] }, { $ne: null }, { __proto__: { admin: true } }, ["a", "b"], deep(20), "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-02-30T10:00:00Z",
  "00000000-0000-7000-8000-00000000dead", "2026-03-01T10:00:00+14:00", "K", "ingetrokken", "overmacht",
];
const RAW: readonly string[] = [
  "", "{", "null", "[]", "1", '"text"', "[".repeat(5000) + "]".repeat(5000), '{"a":1e999}', "\u0000", '{"omschrijving":"\\ud800"}', `{"omschrijving":${JSON.stringify("y".repeat(900_000))}}`, '{"__proto__":{"x":1}}', '{"versie":1,"versie":2}',
];

const address = (path: string): string => path.replace("{nummer}", path.startsWith("/opdrachten") ? opdracht : nummer);

/** The version as it stands now, so that what passes the contract reaches the database. */
async function currentVersie(path: string): Promise<number> {
  const find = path.startsWith("/opdrachten") ? database.db.opdracht.findFirstOrThrow() : database.db.melding.findUniqueOrThrow({ where: { nummer: Number(nummer.slice(1)) } });
  return (await find).versie;
}

/** A valid value for every field that a contract may require: what is tried out stands alone in being strange. */
const SAMPLE: Readonly<Record<string, unknown>> = {
  omschrijving: "x", tekst: "x", vraag: "x", oplossing: "x", resultaat: "x", cijfer: 7, hervatOp: "2090-01-01T10:00:00Z", van: "2090-01-01T10:00:00Z", tot: "2090-01-01T12:00:00Z",
  ontvangenOp: "2026-03-02T10:00:00Z", kalender: "servicedesk", norm: { waarde: 4, eenheid: "uren" },
};
const sampleOf = (fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.flatMap((veld) => (veld === "reden" ? [[veld, "ingetrokken"]] : veld in SAMPLE ? [[veld, SAMPLE[veld]]] : [])));

/** The names of the fields of a contract; a refined one still has its shape. */
function fieldsOf(schema: unknown): string[] {
  return Object.keys((schema as { shape?: object } | undefined)?.shape ?? {});
}

describe.each(ENDPOINTS.filter(({ method }) => method === "POST"))("$method $path", ({ path, body }) => {
  it("never answers 500 on input, whatever the value of whatever field", async () => {
    const fields = fieldsOf(body);
    const headers = { "idempotency-key": randomUUID() };
    const wrong: string[] = [];
    for (const veld of fields) for (const value of VALUES) {
      const versie = await currentVersie(path);
      const reply = await api.call(address(path), { method: "POST", key, headers: { ...headers, "idempotency-key": randomUUID() }, body: { ...sampleOf(fields), ...(fields.includes("versie") ? { versie } : {}), [veld]: value } });
      if (reply.status >= 500 || /at .*\.ts:\d|node_modules|prisma/i.test(reply.text)) wrong.push(`${veld}=${JSON.stringify(value)?.slice(0, 60)} → ${reply.status} ${reply.text.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it("never answers 500 on a broken or hostile body", async () => {
    const wrong: string[] = [];
    for (const raw of RAW) {
      const { status, text } = await api.call(address(path), { method: "POST", key, raw, headers: { "content-type": "application/json", "idempotency-key": randomUUID() } });
      if (status >= 500 || (status < 400 && status !== 200 && status !== 201)) wrong.push(`${raw.slice(0, 40)} → ${status} ${text.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe.each(ENDPOINTS.filter(({ method }) => method === "GET"))("$method $path", ({ path, query }) => {
  it("never answers 500 on a hostile query or number", async () => {
    const texts = ["", "\0", "%", "' OR 1=1 --", "{\"not\":\"\"}", "x".repeat(5000), "-1", "99999999999", "NaN", "\ud83d", "a:*&|!()<->", "2026-13-01"];
    for (const veld of fieldsOf(query)) for (const text of texts) {
      const reply = await api.call(`${address(path)}?${veld}=${encodeURIComponent(text.toWellFormed())}`, { key });
      expect([veld, text.slice(0, 20), reply.status < 500]).toEqual([veld, text.slice(0, 20), true]);
    }
    for (const text of ["..", "M", "M0", "M99999999999", "%00", "'", "O1", "nul"]) {
      if (path.includes("{nummer}")) expect([text, (await api.call(path.replace("{nummer}", text), { key })).status]).toEqual([text, 404]);
    }
  });
});
