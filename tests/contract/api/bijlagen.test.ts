import { createHash, randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testApi } from "@/tests/support/api";
import { testDb } from "@/tests/support/database";
import { aPersoon } from "@/tests/support/personen";

const database = testDb();
const api = testApi(database);
let key: string, deskKey: string, nummer: string;

beforeAll(async () => {
  await seedReferentie(database.db);
  key = await api.keyOf((await aPersoon(database.db)).email);
  deskKey = await api.keyOf((await aPersoon(database.db, { rollen: ["frontoffice"] })).email);
  nummer = String((await api.call("/meldingen", { method: "POST", key, body: { omschrijving: "Tegel los" }, headers: { "idempotency-key": randomUUID() } })).body["nummer"]);
});

const photo = () => sharp({ create: { width: 40, height: 30, channels: 3, background: "#884422" } }).withExif({ IFD0: { Copyright: "geheim-adres" } }).jpeg().toBuffer();
function form(bytes: Buffer, naam: string, velden: Record<string, string> = {}): FormData {
  const data = new FormData();
  data.set("bestand", new Blob([new Uint8Array(bytes)]), naam);
  for (const [veld, waarde] of Object.entries(velden)) data.set(veld, waarde);
  return data;
}
const upload = (body: BodyInit, met = key) => api.call(`/meldingen/${nummer}/bijlagen`, { method: "POST", key: met, raw: body });

describe("bijlagen over de API", () => {
  it("keeps a picture without its metadata, and shows the klant only what is for the klant", async () => {
    expect((await upload(form(await photo(), "foto.jpg"))).status).toBe(201);
    expect((await upload(form(await photo(), "intern.jpg", { zichtbaar: "intern" }), deskKey)).status).toBe(201);
    const delen = await database.db.bijlageDeel.findMany();
    expect(delen.every(({ bytes }) => !Buffer.from(bytes).includes("geheim-adres"))).toBe(true);
    const sums = await database.db.bijlage.findMany({ include: { delenBytes: { orderBy: { volgnr: "asc" } } } });
    for (const bijlage of sums) {
      const parts = bijlage.delenBytes.filter(({ volgnr }) => volgnr >= 0).map(({ bytes }) => Buffer.from(bytes));
      expect(createHash("sha256").update(Buffer.concat(parts)).digest("hex")).toBe(bijlage.sha256);
    }
    expect(((await api.call(`/meldingen/${nummer}/bijlagen`, { key })).body["items"] as { naam: string }[]).map(({ naam }) => naam)).toEqual(["foto.jpg"]);
    expect((await api.call(`/meldingen/${nummer}/bijlagen`, { key: deskKey })).body["items"]).toHaveLength(2);
  });

  it("refuses what is no file of ours with a sentence, and stores nothing", async () => {
    const before = await database.db.bijlage.count();
    for (const [bytes, naam] of [["<svg xmlns='http://www.w3.org/2000/svg'/>", "x.jpg"], ["<html>", "x.png"], ["MZ\u0000\u0001", "x.pdf"], ["", "leeg.jpg"]] as const) {
      expect([naam, (await upload(form(Buffer.from(bytes), naam))).status]).toEqual([naam, 400]);
    }
    expect((await upload(new FormData())).status).toBe(400);
    expect((await upload("geen formulier")).status).toBe(400);
    const ander = await api.keyOf((await aPersoon(database.db)).email);
    expect((await upload(form(await photo(), "foto.jpg"), ander)).status).toBe(404);
    expect(await database.db.bijlage.count()).toBe(before);
  });
});
