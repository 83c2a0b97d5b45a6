import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { removeExpired } from "@/lib/data/remove-expired";
import { sql } from "@/lib/data/sql";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testApi } from "@/tests/support/api";
import { testDb } from "@/tests/support/database";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const api = testApi(database);
let klant: PersoonActor, key: string, deskKey: string;

beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db);
  const desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  key = await api.keyOf(klant.email);
  deskKey = await api.keyOf(desk.email);
});

const post = (body: unknown, sleutel: string = randomUUID()) => api.call("/meldingen", { method: "POST", key, body, headers: { "idempotency-key": sleutel } });
const aNummer = async () => (await post({ omschrijving: "De deur van de kantine klemt." })).body["nummer"] as string;

describe("volgorde van oordelen", () => {
  it("judges key, method, body and syntax before it looks anything up", async () => {
    expect((await api.call("/meldingen")).status).toBe(401);
    expect((await api.call("/nergens")).status).toBe(401);
    expect((await api.call("/nergens", { key })).status).toBe(404);
    const wrongMethod = await api.call("/meldingen", { method: "DELETE", key });
    expect(wrongMethod.status).toBe(405);
    expect(wrongMethod.headers.get("allow")).toBe("POST, GET");
    expect((await api.call("/meldingen", { method: "POST", key, raw: "a=b", headers: { "content-type": "application/x-www-form-urlencoded" } })).status).toBe(415);
    expect((await api.call("/meldingen", { method: "POST", key, raw: "x".repeat(1_100_000), headers: { "content-type": "application/json" } })).status).toBe(413);
    expect((await api.call("/meldingen", { method: "POST", key, raw: "{", headers: { "content-type": "application/json" } })).status).toBe(400);
    expect((await api.call("/meldingen?limiet=201", { key })).status).toBe(400);
    expect((await api.call("/meldingen?onbekend=1", { key })).status).toBe(400);
    expect((await api.call("/meldingen/M999999/acties/take", { method: "POST", key, body: {} })).status).toBe(400);
    expect((await api.call("/meldingen/M999999/acties/take", { method: "POST", key, body: { versie: 1 } })).status).toBe(404);
    expect((await api.call("/meldingen", { method: "POST", key, body: { omschrijving: "x" } })).status).toBe(400);
  });

  it("answers problem+json with fields and without anything of the inside", async () => {
    const reply = await post({ omschrijving: "", kwis: "Z", extra: 1 });
    expect(reply.status).toBe(400);
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    expect(reply.headers.get("api-version")).toBe("1.0.0");
    expect(reply.body).toMatchObject({ type: "/problemen/ongeldig", status: 400, instance: "/api/v1/meldingen" });
    expect((reply.body["errors"] as { veld: string }[]).map(({ veld }) => veld).sort()).toEqual(["extra", "kwis", "omschrijving"]);
  });

  it("says 404 outside sight, 403 in sight, 409 when stale and 409 when impossible", async () => {
    const nummer = await aNummer();
    const andere = await api.keyOf((await aPersoon(database.db)).email);
    const absent = await api.call("/meldingen/M999999", { key: andere });
    const foreign = await api.call(`/meldingen/${nummer}`, { key: andere });
    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, instance: "" }).toEqual({ ...absent.body, instance: "" });
    expect((await api.call(`/meldingen/${nummer}/acties/take`, { method: "POST", key, body: { versie: 1 } })).status).toBe(403);
    expect((await api.call(`/meldingen/${nummer}/acties/take`, { method: "POST", key: deskKey, body: { versie: 7 } })).body["type"]).toBe("/problemen/inmiddels-gewijzigd");
    expect((await api.call(`/meldingen/${nummer}/acties/close`, { method: "POST", key: deskKey, body: { versie: 1 } })).body["type"]).toBe("/problemen/overgang-niet-toegestaan");
    const taken = await api.call(`/meldingen/m-${nummer.slice(1)}/acties/take`, { method: "POST", key: deskKey, body: { versie: 1 } });
    expect(taken.body).toMatchObject({ status: "in_behandeling", versie: 2 });
  });
});

describe("Idempotency-Key", () => {
  it("gives the same answer for the same body in any order, and 422 for another", async () => {
    const sleutel = randomUUID();
    const eerste = await post({ omschrijving: "Lamp stuk", kanaal: "api" }, sleutel);
    const tweede = await post({ kanaal: "api", omschrijving: "Lamp stuk" }, sleutel);
    expect(eerste.status).toBe(201);
    expect(tweede.status).toBe(201);
    expect(tweede.body).toEqual(eerste.body);
    expect(eerste.headers.get("location")).toBe(`/api/v1/meldingen/${String(eerste.body["nummer"])}`);
    expect((await post({ omschrijving: "Iets anders" }, sleutel)).status).toBe(422);
    expect((await api.call("/meldingen", { method: "POST", key, body: { omschrijving: "zonder sleutel" } })).status).toBe(400);
  });

  it("makes one melding of twenty parallel duplicates, and does not keep a failure", async () => {
    const sleutel = randomUUID();
    const replies = await Promise.all(Array.from({ length: 20 }, () => post({ omschrijving: "Dubbel geklikt" }, sleutel)));
    expect(new Set(replies.map(({ status, body }) => `${status} ${String(body["nummer"])}`)).size).toBe(1);
    const opnieuw = randomUUID();
    expect((await post({ omschrijving: "" }, opnieuw)).status).toBe(400);
    expect((await post({ omschrijving: "Nu wel" }, opnieuw)).status).toBe(201);
  });
});

describe("Idempotency-Key after a while", () => {
  it("still answers after 71 hours and 59 minutes, and is new after 72 hours", async () => {
    const sleutel = randomUUID();
    const eerste = await post({ omschrijving: "De kraan lekt." }, sleutel);
    const [row] = await database.db.$queryRaw<{ uren: number }[]>(sql`SELECT extract(epoch FROM verloopt_op - created_at)::float8 / 3600 AS uren FROM idempotency WHERE sleutel = ${sleutel}`);
    expect(row?.uren).toBeCloseTo(72, 1);
    const later = (ms: number) => database.db.$executeRaw(sql`UPDATE idempotency SET verloopt_op = verloopt_op - make_interval(secs => ${ms / 1000}) WHERE sleutel = ${sleutel}`);
    await later(71 * 3_600_000 + 59 * 60_000);
    await removeExpired(database.db);
    expect((await post({ omschrijving: "De kraan lekt." }, sleutel)).body).toEqual(eerste.body);
    expect((await post({ omschrijving: "Iets anders." }, sleutel)).status).toBe(422);
    await later(2 * 60_000);
    const opnieuw = await post({ omschrijving: "Iets anders." }, sleutel);
    expect([opnieuw.status, opnieuw.body["nummer"] === eerste.body["nummer"]]).toEqual([201, false]);
  });
});

describe("sleutels", () => {
  it("never have more rights than their person, nor outlive it, and a scope narrows", async () => {
    const lezen = await api.keyOf(klant.email, "lezen");
    expect((await api.call("/meldingen", { key: lezen })).status).toBe(200);
    expect((await api.call("/meldingen", { method: "POST", key: lezen, body: { omschrijving: "mag niet" }, headers: { "idempotency-key": randomUUID() } })).status).toBe(403);
    const mail = await api.keyOf(klant.email, "mail");
    expect((await api.call("/meldingen", { key: mail })).status).toBe(403);
    const weg = await aPersoon(database.db);
    const wegKey = await api.keyOf(weg.email);
    expect((await api.call("/teams", { key: wegKey })).status).toBe(200);
    await database.db.persoon.update({ where: { id: weg.id }, data: { actief: false } });
    expect((await api.call("/teams", { key: wegKey })).status).toBe(401);
  });

  it("pages through all in sight exactly once", async () => {
    const eigen = await aPersoon(database.db);
    const eigenKey = await api.keyOf(eigen.email);
    for (let index = 0; index < 7; index += 1) {
      await api.call("/meldingen", { method: "POST", key: eigenKey, body: { omschrijving: `Nummer ${index}`, kwis: index % 2 ? "I" : "S" }, headers: { "idempotency-key": randomUUID() } });
    }
    for (const sorteer of ["uiterlijk", "ontvangen", "-ontvangen"]) {
      const seen: string[] = [];
      let cursor = "";
      do {
        const page = await api.call(`/meldingen?limiet=3&sorteer=${sorteer}${cursor ? `&cursor=${cursor}` : ""}`, { key: eigenKey });
        expect(page.status).toBe(200);
        seen.push(...(page.body["items"] as { nummer: string }[]).map(({ nummer }) => nummer));
        cursor = (page.body["volgende"] as string | null) ?? "";
      } while (cursor);
      expect(seen).toHaveLength(7);
      expect(new Set(seen).size).toBe(7);
    }
    expect((await api.call("/meldingen?kwis=I&kwis=K", { key: eigenKey })).body["items"]).toHaveLength(3);
  });
});

describe("rekenen", () => {
  it("proposes and computes without making a record", async () => {
    const kwis = await api.call("/kwis", { method: "POST", key, body: { tekst: "Er is brand in de keuken op de tweede verdieping" } });
    expect(kwis.body).toMatchObject({ kwis: "S", spoed: true });
    const uiterlijk = await api.call("/sla/uiterlijk", { method: "POST", key, body: { ontvangenOp: "2026-03-27T16:30:00+01:00", kalender: "servicedesk", norm: { waarde: 4, eenheid: "uren" } } });
    expect(uiterlijk.body["uiterlijk"]).toBe("2026-03-30T10:30:00+02:00");
    expect((await api.call("/sla/uiterlijk", { method: "POST", key, body: { ontvangenOp: "2026-03-27T16:30:00", kalender: "servicedesk", norm: { waarde: 4, eenheid: "uren" } } })).status).toBe(400);
    expect((await api.call("/sla/uiterlijk", { method: "POST", key, body: { ontvangenOp: "2026-03-27T16:30:00Z", kalender: "geen", norm: { waarde: 4, eenheid: "uren" } } })).status).toBe(400);
  });
});
