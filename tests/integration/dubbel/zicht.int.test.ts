import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/data/context";
import type { Actor } from "@/lib/domain/authz/actor";
import { findDubbelen } from "@/lib/queries/dubbel/find-dubbelen";
import { findDubbelenDesk } from "@/lib/queries/dubbel/find-dubbelen-desk";
import { getDubbelFoto } from "@/lib/queries/dubbel/get-dubbel-foto";
import { attachBijlage } from "@/lib/use-cases/bijlage/attach-bijlage";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon } from "@/tests/support/personen";
import sharp from "sharp";

const database = testDb();
const TEKST = "Het licht flikkert de hele dag";
let plekken: { gebouw: string; verdieping: string; kamer: string; buur: string; elders: string; werkplek: string };
let melder: Actor & { soort: "persoon" }, ander: Actor, desk: Actor;

async function place(soort: string, naam: string, ouderId: string | null = null): Promise<string> {
  return (await database.db.locatie.create({ data: { soort, naam, ouderId, code: soort === "ruimte" ? naam : null }, select: { id: true } })).id;
}

beforeAll(async () => {
  await seedReferentie(database.db);
  const gebouw = await place("gebouw", "Stadhuis");
  const verdieping = await place("verdieping", "1e verdieping", gebouw);
  const kamer = await place("ruimte", "S1.01", verdieping);
  plekken = { gebouw, verdieping, kamer, buur: await place("ruimte", "S1.02", verdieping), elders: await place("gebouw", "Depot"), werkplek: await place("werkplek", "werkplek 1", kamer) };
  melder = (await aPersoon(database.db)) as typeof melder;
  [ander, desk] = [await aPersoon(database.db), await aPersoon(database.db, { rollen: ["frontoffice"] })];
});

const as = (actor: Actor): Context => contextOf(database.db, actor);
const vraag = (locatieId: string | null, tekst = TEKST) => ({ tekst, locatieId, productCode: null, kwis: null });
const report = (input: Record<string, unknown>) => aMelding(as(melder), { omschrijving: "De lamp knippert boven de tafel.", locatieId: plekken.kamer, kwis: "S", productCode: "GO-03", ...input });
const nummers = async (actor: Actor, locatieId: string | null, tekst?: string) => (await findDubbelen(as(actor), vraag(locatieId, tekst))).map(({ nummer }) => nummer);

describe("whose meldingen a card may show", () => {
  it("shows a storing at a shared place to a stranger: there, from its floor and by its code, not elsewhere", async () => {
    const nummer = await report({});
    expect(await nummers(ander, plekken.kamer)).toContain(nummer);
    expect(await nummers(ander, plekken.verdieping)).toContain(nummer);
    expect(await nummers(ander, null, `${TEKST} in s1.01`)).toContain(nummer);
    expect(await nummers(ander, plekken.elders)).toEqual([]);
    expect(await nummers(ander, plekken.kamer, "De kraan druppelt")).toEqual([]);
  });

  it("tells a stranger nothing of who, and nothing of the words when they name somebody", async () => {
    const nummer = await report({ onderwerp: `Lamp bij ${melder.naam} knippert`, omschrijving: "De lamp knippert en ik ben ziek." });
    const kaart = (await findDubbelen(as(ander), vraag(plekken.kamer))).find((een) => een.nummer === nummer);
    expect(kaart).toMatchObject({ wat: "Verlichting defect", waar: "S1.01, 1e verdieping", eigen: false, open: true });
    expect(JSON.stringify(kaart)).not.toMatch(new RegExp(`ziek|${melder.naam}`));
  });

  it.each<[string, () => Record<string, unknown>]>([
    ["a klacht", () => ({ kwis: "K", omschrijving: "De lamp knippert al weken en niemand komt." })],
    ["a wish", () => ({ kwis: "W" })],
    ["a question", () => ({ kwis: "I" })],
    ["a product that beheer does not share", () => ({ productCode: "BR-04", omschrijving: "Mijn lamp is gestolen, het licht flikkert." })],
    ["what nobody judged yet", () => ({ productCode: undefined })],
    ["a workplace", () => ({ locatieId: plekken.werkplek })],
    ["a place in own words only", () => ({ locatieId: undefined, plaatsTekst: "bij mij" })],
  ])("hides %s from a stranger", async (_, input) => {
    const nummer = await report(input());
    expect(await nummers(ander, plekken.kamer)).not.toContain(nummer);
    expect(await nummers(ander, null)).not.toContain(nummer);
  });

  it("hides a room that is the room of one person, and a closed dienstdomein", async () => {
    const nummer = await report({ locatieId: plekken.buur });
    expect(await nummers(ander, plekken.buur)).toContain(nummer);
    await database.db.persoon.update({ where: { id: melder.id }, data: { werkplekId: plekken.buur } });
    expect(await nummers(ander, plekken.buur)).not.toContain(nummer);
    expect(await nummers(melder, plekken.buur)).toContain(nummer);
    await database.db.persoon.update({ where: { id: melder.id }, data: { werkplekId: null } });
    await database.db.dienstdomein.create({ data: { code: "peno", naam: "P&O" } });
    const { versie } = await database.db.melding.findUniqueOrThrow({ where: { nummer } });
    await database.db.melding.update({ where: { nummer }, data: { dienstdomeinCode: "peno", versie: versie + 1 } });
    expect(await nummers(ander, plekken.buur)).not.toContain(nummer);
  });

  it("shows the picture for as long as the card may be shown", async () => {
    const nummer = await report({ locatieId: plekken.gebouw });
    const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#884422" } }).png().toBuffer();
    const { id } = must(await attachBijlage(as(melder), nummer, { bestand: { naam: "lamp.png", bytes }, zichtbaar: "klant" }));
    expect((await findDubbelen(as(ander), vraag(plekken.gebouw))).find((kaart) => kaart.nummer === nummer)?.fotoId).toBe(id);
    expect(await getDubbelFoto(as(ander), id)).not.toBeNull();
    await MELDING_COMMANDS.cancel(as(melder), nummer, { versie: (await database.db.melding.findUniqueOrThrow({ where: { nummer } })).versie, reden: "ingetrokken" });
    expect(await getDubbelFoto(as(ander), id)).toBeNull();
    expect(await nummers(ander, plekken.gebouw)).not.toContain(nummer);
  });

  it("is for the desk what the desk may see, and for nobody else", async () => {
    const nummer = await report({ locatieId: plekken.werkplek });
    const found = must(await findDubbelenDesk(as(desk), vraag(plekken.kamer)));
    expect(found.length).toBeLessThanOrEqual(3);
    expect(must(await findDubbelenDesk(as(desk), vraag(plekken.werkplek)))).toEqual(expect.arrayContaining([expect.objectContaining({ nummer, melder: melder.naam })]));
    expect(await findDubbelenDesk(as(ander), vraag(plekken.kamer))).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });

  it.each(["", "   ", "ab", "\0\0\0\0\0\0\0\0", "😀".repeat(2000), "' OR 1=1 --", "%%%%%%%%"])("survives %j", async (tekst) => {
    expect((await findDubbelen(as(ander), vraag(plekken.kamer, tekst))).length).toBeLessThanOrEqual(3);
    expect(await findDubbelen(as(ander), { ...vraag("geen-id", tekst), productCode: "ONZIN" })).toBeDefined();
  });
});
