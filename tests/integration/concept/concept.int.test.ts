import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { sweepLosse } from "@/lib/data/bijlage-store";
import { sweepConcepten } from "@/lib/data/concept-store";
import { CONCEPT_GRENZEN } from "@/lib/domain/concept/concept";
import { getBijlage } from "@/lib/queries/bijlage/get-bijlage";
import { findLaatsteConcept, listConcepten } from "@/lib/queries/concept/list-concepten";
import { uploadBijlage } from "@/lib/use-cases/bijlage/upload-bijlage";
import { removeConcept } from "@/lib/use-cases/concept/remove-concept";
import { saveConcept } from "@/lib/use-cases/concept/save-concept";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const DAG = 86_400_000;
let klant: PersoonActor, ander: PersoonActor;

beforeAll(async () => {
  await seedReferentie(database.db);
  [klant, ander] = await Promise.all([aPersoon(database.db), aPersoon(database.db, { rollen: ["beheerder", "frontoffice"] })]);
});

const as = (actor: PersoonActor, now?: () => Date) => contextOf(database.db, actor, now);
const vorm = (sleutel: string, rest: Record<string, unknown> = {}) => ({
  sleutel, formulier: "melden", adres: "", stap: "wat", velden: [["omschrijving", "De lamp boven mijn bureau knippert."], ["plaats", "kamer 2.14"]], bijlageIds: [], apparaat: "laptop.a", versie: 0, ...rest,
});
const fileOf = async (actor: PersoonActor) => must(await uploadBijlage(as(actor), { naam: "lamp.jpg", bytes: await sharp({ create: { width: 8, height: 8, channels: 3, background: "#aa3344" } }).jpeg().toBuffer() })).id;

describe("een concept", () => {
  it("comes back as it was, with its files, for its own person and for nobody else", async () => {
    const [sleutel, foto, vreemd] = [randomUUID(), await fileOf(klant), await fileOf(ander)];
    expect(must(await saveConcept(as(klant), vorm(sleutel, { stap: "controle", bijlageIds: [foto, vreemd] })))).toEqual({ versie: 1, verstuurd: null });
    const [concept] = await listConcepten(as(klant));
    expect(concept).toMatchObject({ sleutel, stap: "controle", velden: vorm(sleutel).velden, bestanden: [{ id: foto, naam: "lamp.jpg", beeld: true }], versie: 1, apparaat: "laptop.a" });
    expect(await findLaatsteConcept(as(klant))).toMatchObject({ kop: "De lamp boven mijn bureau knippert.", productCode: null });
    expect([await listConcepten(as(ander)), await findLaatsteConcept(as(ander))]).toEqual([[], null]);
    // The same key of somebody else is another draft, and touches this one in no way.
    must(await saveConcept(as(ander), vorm(sleutel, { velden: [["omschrijving", "Iets heel anders."]] })));
    must(await removeConcept(as(ander), { id: sleutel }));
    expect((await listConcepten(as(klant))).map(({ velden }) => velden)).toEqual([vorm(sleutel).velden]);
    must(await removeConcept(as(klant), { id: sleutel }));
    expect(await listConcepten(as(klant))).toEqual([]);
    must(await removeConcept(as(klant), { id: sleutel }));
  });

  it("is not written over by a page that does not know the newest, except by the page that wrote it last", async () => {
    const sleutel = randomUUID();
    must(await saveConcept(as(klant), vorm(sleutel)));
    expect(must(await saveConcept(as(klant), vorm(sleutel))).versie).toBe(2);
    expect(must(await saveConcept(as(klant), vorm(sleutel, { apparaat: "telefoon.b", versie: 2 }))).versie).toBe(3);
    expect(await saveConcept(as(klant), vorm(sleutel, { versie: 2 }))).toEqual({ ok: false, error: { code: "inmiddels-gewijzigd", versie: 3 } });
    const beide = await Promise.all(["c.c", "d.d", "e.e"].map((apparaat) => saveConcept(as(klant), vorm(sleutel, { apparaat, versie: 3 }))));
    expect(beide.filter(({ ok }) => ok), "of pages at once one wins").toHaveLength(1);
  });

  it("ends with the melding, and does not come back by what was still under way", async () => {
    const sleutel = randomUUID();
    must(await saveConcept(as(klant), vorm(sleutel)));
    const { nummer } = must(await submitMelding(as(klant), { omschrijving: "De lamp knippert." }, { sleutel, deur: "portaal" }));
    expect((await listConcepten(as(klant))).map((concept) => concept.sleutel)).not.toContain(sleutel);
    expect(must(await saveConcept(as(klant), vorm(sleutel)))).toEqual({ versie: 0, verstuurd: nummer });
    await database.db.concept.create({ data: { persoonId: klant.id, sleutel, formulier: "melden", stap: "wat", velden: [["omschrijving", "te laat"]], apparaat: "a.a", bijgewerktOp: new Date() } });
    expect((await listConcepten(as(klant))).map((concept) => concept.sleutel)).not.toContain(sleutel);
    expect(await sweepConcepten(database.db, new Date())).toBeGreaterThanOrEqual(1);
  });

  it("keeps its files for as long as itself, and no longer", async () => {
    const [sleutel, foto, los] = [randomUUID(), await fileOf(klant), await fileOf(klant)];
    must(await saveConcept(as(klant), vorm(sleutel, { bijlageIds: [foto] })));
    const straks = new Date(Date.now() + 3 * DAG);
    await sweepConcepten(database.db, straks);
    await sweepLosse(database.db, straks);
    expect(await getBijlage(as(klant, () => straks), foto)).not.toBeNull();
    expect(await getBijlage(as(ander, () => straks), foto)).toBeNull();
    expect(await database.db.bijlage.findUnique({ where: { id: los } })).toBeNull();
    const later = new Date(Date.now() + (CONCEPT_GRENZEN.dagen + 1) * DAG);
    expect(await listConcepten(as(klant, () => later))).toEqual([]);
    await sweepConcepten(database.db, later);
    await sweepLosse(database.db, later);
    expect(await database.db.bijlage.findUnique({ where: { id: foto } })).toBeNull();
  });

  it("has its limits: twenty per person, 64 kB each, and nothing that is no form of ours", async () => {
    const druk = await aPersoon(database.db);
    const sleutels = Array.from({ length: 22 }, () => randomUUID());
    for (const [index, sleutel] of sleutels.entries()) must(await saveConcept(as(druk, () => new Date(Date.now() + index)), vorm(sleutel)));
    expect((await listConcepten(as(druk))).map(({ sleutel }) => sleutel)).toEqual(sleutels.slice(2).reverse());
    const fout = [
      { velden: [["omschrijving", "€".repeat(22_000)]] }, { velden: Array.from({ length: 201 }, () => ["v_a", ""]) }, { velden: [["omschrijving"]] }, { velden: "x" }, { sleutel: "x" }, { formulier: "wachtrij" },
      { stap: "klaar" }, { apparaat: "" }, { versie: -1 }, { bijlageIds: Array.from({ length: 6 }, () => randomUUID()) }, { persoonId: klant.id },
    ];
    for (const een of fout) expect(await saveConcept(as(druk), vorm(randomUUID(), een)), JSON.stringify(een).slice(0, 60)).toMatchObject({ error: { code: "ongeldig" } });
    must(await saveConcept(as(druk, () => new Date(Date.now() + 1000)), vorm(randomUUID(), { velden: [["omschrijving", "nul\0 half\ud800 😀"]] })));
    expect((await listConcepten(as(druk)))[0]!.velden).toEqual([["omschrijving", "nul half\ufffd 😀"]]);
  });
});
