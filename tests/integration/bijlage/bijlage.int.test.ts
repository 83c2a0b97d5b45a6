import { createHash, randomBytes, randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { sweepLosse } from "@/lib/data/bijlage-store";
import { findBijlageForOpdracht } from "@/lib/queries/bijlage/find-bijlage-for-opdracht";
import { getBijlage, getMiniatuur } from "@/lib/queries/bijlage/get-bijlage";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { removeLooseBijlage } from "@/lib/use-cases/bijlage/remove-loose-bijlage";
import { uploadBijlage } from "@/lib/use-cases/bijlage/upload-bijlage";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { bijlageResponse } from "@/lib/web/bijlage-response";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, ander: PersoonActor, desk: PersoonActor, foto: Buffer;

beforeAll(async () => {
  await seedReferentie(database.db);
  [klant, ander, desk] = await Promise.all([aPersoon(database.db), aPersoon(database.db), aPersoon(database.db, { rollen: ["frontoffice"] })]);
  foto = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#aa3344" } }).jpeg().toBuffer();
});

const as = (actor: PersoonActor, now?: () => Date) => contextOf(database.db, actor, now);
const upload = (actor: PersoonActor, naam = "lamp.jpg") => uploadBijlage(as(actor), { naam, bytes: foto });
const attach = (actor: PersoonActor, nummer: number, options = {}) => attachBijlage(as(actor), nummer, { bestand: { naam: "lamp.jpg", bytes: foto }, ...options });
const mayRead = async (actor: PersoonActor, id: string) => (await getBijlage(as(actor), id)) !== null;

describe("een los bestand", () => {
  it("is there for its uploader only, for a day, and can be taken back", async () => {
    const { id } = must(await upload(klant));
    expect([await mayRead(klant, id), await mayRead(ander, id), await mayRead(desk, id)]).toEqual([true, false, false]);
    expect(await getBijlage(as(klant, () => new Date(Date.now() + 25 * 3_600_000)), id)).toBeNull();
    expect(await removeLooseBijlage(as(ander), { id })).toMatchObject({ error: { code: "niet-gevonden" } });
    must(await removeLooseBijlage(as(klant), { id }));
    expect(await database.db.bijlageDeel.count({ where: { bijlageId: id } })).toBe(0);
  });

  it("comes along with the melding once, and only of the same person", async () => {
    const { id } = must(await upload(klant));
    const submit = (actor: PersoonActor) => submitMelding(as(actor), { omschrijving: "De lamp is stuk", bijlageIds: [id] }, { sleutel: randomUUID(), deur: "scherm" });
    expect(await submit(ander)).toMatchObject({ ok: false });
    must(await submit(klant));
    expect([await mayRead(klant, id), await mayRead(desk, id), await mayRead(ander, id)]).toEqual([true, true, false]);
    expect(await submit(klant)).toMatchObject({ error: { code: "ongeldig" } });
    expect(await removeLooseBijlage(as(klant), { id })).toMatchObject({ error: { code: "niet-gevonden" } });
  });

  it("is swept when nobody claimed it", async () => {
    const { id } = must(await upload(klant));
    expect(await sweepLosse(database.db, new Date(Date.now() + 25 * 3_600_000))).toBeGreaterThan(0);
    expect(await database.db.bijlage.findUnique({ where: { id } })).toBeNull();
  });

  it("ends at 100 MB an hour", async () => {
    const druk = await aPersoon(database.db);
    const bytes = Buffer.alloc(9 * 1024 * 1024, "tekst ");
    const results = [];
    for (let i = 0; i < 12; i += 1) results.push(await uploadBijlage(as(druk), { naam: "a.txt", bytes }));
    expect(results.map(({ ok }) => ok)).toEqual([...Array<boolean>(11).fill(true), false]);
    expect(results[11]).toMatchObject({ error: { code: "te-veel" } });
  });
});

describe("een bestand bij een melding", () => {
  it("is served bit for bit, with headers that leave a browser nothing to guess", async () => {
    const nummer = await aMelding(as(klant));
    const bytes = Buffer.concat([Buffer.from("%PDF-1.4\n"), randomBytes(1_300_000)]);
    const { id } = must(await attachBijlage(as(klant), nummer, { bestand: { naam: "Offerte “één”;\r\n.pdf", bytes } }));
    const bijlage = await getBijlage(as(desk), id);
    const response = bijlageResponse(bijlage!);
    const served = Buffer.from(await response.arrayBuffer());
    expect(createHash("sha256").update(served).digest("hex")).toBe(bijlage!.sha256);
    expect(served.equals(bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/octet-stream", "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; sandbox",
      "content-disposition": "attachment; filename=\"Offerte een.pdf\"; filename*=UTF-8''Offerte%20%E2%80%9C%C3%A9%C3%A9n%E2%80%9D%3B.pdf", "content-length": String(bytes.length),
    });
  });

  it("shows pictures inline, with a small one for lists", async () => {
    const { id } = must(await attach(klant, await aMelding(as(klant))));
    const response = bijlageResponse((await getBijlage(as(klant), id))!);
    expect([response.headers.get("content-type"), response.headers.get("content-disposition")?.split(";")[0]]).toEqual(["image/jpeg", "inline"]);
    expect((await sharp(Buffer.from((await getMiniatuur(as(klant), id))!)).metadata()).format).toBe("webp");
    expect(await getMiniatuur(as(ander), id)).toBeNull();
  });

  it("is internal when staff says so, also for the klant whose melding it is", async () => {
    const nummer = await aMelding(as(klant));
    const intern = must(await attach(desk, nummer)).id;
    const open = must(await attach(desk, nummer, { zichtbaar: "klant" })).id;
    const eigen = must(await attach(klant, nummer, { zichtbaar: "intern" })).id;
    expect(await Promise.all([intern, open, eigen].map((id) => mayRead(klant, id)))).toEqual([false, true, true]);
    expect(await Promise.all([intern, open, eigen].map((id) => mayRead(desk, id)))).toEqual([true, true, true]);
  });

  it("treats a foreign melding as absent, and writes history", async () => {
    const nummer = await aMelding(as(klant));
    expect(await attach(ander, nummer)).toEqual({ ok: false, error: { code: "niet-gevonden", wat: "melding" } });
    expect(await attach(ander, 999_999)).toEqual({ ok: false, error: { code: "niet-gevonden", wat: "melding" } });
    must(await attach(klant, nummer));
    const { gebeurtenissen } = await database.db.melding.findUniqueOrThrow({ where: { nummer }, select: { gebeurtenissen: { select: { soort: true } } } });
    expect(gebeurtenissen.map(({ soort }) => soort)).toContain("melding.bijlage_toegevoegd");
    must(await MELDING_COMMANDS.cancel(as(klant), nummer, { versie: 2, reden: "ingetrokken" }));
    expect(await attach(klant, nummer)).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
  });

  it("shows a leverancier what is shared and what hangs on the own opdracht, of no other", async () => {
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    const leverancier = await database.db.leverancier.create({ data: { naam: `Lift ${randomUUID()}`, email: "lift@test.example" } });
    must(await MELDING_COMMANDS.dispatch(as(desk), nummer, { versie: 2, leverancierId: leverancier.id }));
    const opdracht = await database.db.opdracht.findFirstOrThrow({ where: { melding: { nummer } } });
    const ctx = contextOf(database.db, { soort: "leverancier", id: leverancier.id, naam: leverancier.naam, opdrachtId: opdracht.id });
    const [gedeeld, intern] = [must(await attach(klant, nummer)).id, must(await attach(desk, nummer)).id];
    const eigen = must(await attachBijlage(ctx, nummer, { bestand: { naam: "klaar.jpg", bytes: foto } })).id;
    const vreemd = must(await attach(klant, await aMelding(as(klant)))).id;
    const read = (id: string) => findBijlageForOpdracht(ctx, { opdrachtId: opdracht.id, id });
    expect((await Promise.all([gedeeld, intern, eigen, vreemd].map(read))).map((found) => found !== null)).toEqual([true, false, true, false]);
    expect(await findBijlageForOpdracht(ctx, { opdrachtId: randomUUID(), id: gedeeld })).toBeNull();
  });
});
