import { beforeAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { findDubbelenVan } from "@/lib/queries/dubbel/find-dubbelen-van";
import { uploadBijlage } from "@/lib/use-cases/bijlage/upload-bijlage";
import { addMeemelder } from "@/lib/use-cases/melding/add-meemelder";
import { joinMelding } from "@/lib/use-cases/melding/join-melding";
import { leaveMelding } from "@/lib/use-cases/melding/leave-melding";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let melder: PersoonActor, ander: PersoonActor, desk: PersoonActor;
let hal: string, werkplek: string;
const as = (actor: PersoonActor) => contextOf(database.db, actor);
const read = (nummer: number) => database.db.melding.findUniqueOrThrow({ where: { nummer }, include: { volgers: true, berichten: true, bijlagen: true, notities: true, gebeurtenissen: { orderBy: { id: "asc" } } } });
const report = (wie: PersoonActor, input = {}) => aMelding(as(wie), { kwis: "S", locatieId: hal, ...input });
const merge = async (nummer: number, naar: string, wie = desk) => MELDING_COMMANDS.cancel(as(wie), nummer, { versie: (await read(nummer)).versie, reden: "samengevoegd", naar });

beforeAll(async () => {
  await seedReferentie(database.db);
  [melder, ander, desk] = await Promise.all([aPersoon(database.db), aPersoon(database.db), aPersoon(database.db, { rollen: ["frontoffice"] })]);
  hal = (await database.db.locatie.create({ data: { soort: "ruimte", naam: "hal" } })).id;
  werkplek = (await database.db.locatie.create({ data: { soort: "werkplek", naam: "werkplek 1", ouderId: hal } })).id;
});

describe("geldt ook voor mij", () => {
  it("takes along what was typed and added, once, and the melder hears nothing twice", async () => {
    const nummer = await report(melder);
    const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#884422" } }).png().toBuffer();
    const { id } = must(await uploadBijlage(as(ander), { naam: "lamp.png", bytes }));
    const tekst = "x".repeat(9_999);
    must(await joinMelding(as(ander), nummer, { tekst, bijlageIds: [id] }));
    must(await joinMelding(as(ander), nummer));
    expect(await read(nummer)).toMatchObject({ volgers: [{ persoonId: ander.id, soort: "meemelder" }], berichten: [{ tekst, doorId: ander.id }], bijlagen: [{ id }] });
    expect(await joinMelding(as(ander), nummer, { bijlageIds: [id] })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "bijlageIds" }] } });
  });

  it("exists only where a stranger may know of it", async () => {
    for (const input of [{ locatieId: werkplek }, { productCode: "BR-04" }, { productCode: undefined }, { locatieId: undefined }]) {
      expect(await joinMelding(as(ander), await report(melder, input))).toEqual({ ok: false, error: { code: "niet-gevonden", wat: "melding" } });
    }
  });
});

describe("the desk", () => {
  it("merges the later one: its klant follows, and both histories say so", async () => {
    const [eerste, tweede] = [await report(melder), await report(ander, { omschrijving: "Het licht flikkert in de hal." })];
    const [mee, gestopt] = [await aPersoon(database.db), await aPersoon(database.db)];
    for (const wie of [mee, gestopt, melder]) must(await joinMelding(as(wie), tweede));
    must(await leaveMelding(as(gestopt), tweede));
    expect(must(await findDubbelenVan(as(desk), tweede)).map(({ nummer, eerder }) => ({ nummer, eerder }))).toEqual(expect.arrayContaining([{ nummer: eerste, eerder: true }]));
    must(await merge(tweede, `m ${eerste}`));
    const [blijft, weg] = [await read(eerste), await read(tweede)];
    expect(weg).toMatchObject({ status: "geannuleerd", annuleerReden: "samengevoegd", annuleerNaar: `M${eerste}`, verwantId: blijft.id });
    expect(weg.gebeurtenissen.at(-1)).toMatchObject({ soort: "melding.geannuleerd", gegevens: { reden: "samengevoegd", met: `M${eerste}` } });
    expect(blijft.volgers.map(({ persoonId, soort, doorId }) => [persoonId, soort, doorId]).sort(), "also who had joined the one that went").toEqual([ander, mee].map(({ id }) => [id, "meemelder", desk.id]).sort());
    expect(blijft.gebeurtenissen.at(-1)).toMatchObject({ soort: "melding.samengevoegd", gegevens: { met: `M${tweede}` } });
    expect(await getEigenMelding(as(ander), eerste)).toMatchObject({ relatie: "meemelder" });
    expect(must(await findDubbelenVan(as(desk), tweede))).toEqual([]);
  });

  it("refuses what is not there, closed, or the melding itself, and changes nothing; of one klant nobody follows", async () => {
    const [eerste, tweede] = [await report(melder), await report(melder)];
    for (const naar of ["M999999", `M${tweede}`]) expect(await merge(tweede, naar)).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "naar" }] } });
    expect((await read(tweede)).status).toBe("nieuw");
    must(await merge(tweede, `${eerste}`));
    expect((await read(eerste)).volgers).toEqual([]);
    const derde = await report(ander);
    expect(await merge(derde, `M${tweede}`)).toMatchObject({ error: { code: "ongeldig" } });
    expect(await merge(derde, `M${eerste}`, ander)).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "reden" }] } });
    must(await merge(derde, "de melding van vorige week"));
    expect(await read(derde)).toMatchObject({ annuleerNaar: "de melding van vorige week", verwantId: null });
  });

  it("lets exactly one of two opposite merges win", async () => {
    const [een, twee] = [await report(melder), await report(ander)];
    const uitkomsten = await Promise.all([merge(een, `M${twee}`), merge(twee, `M${een}`)]);
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("makes a caller a meemelder, with what they said as a note that klanten do not read", async () => {
    const nummer = await report(melder);
    must(await addMeemelder(as(desk), nummer, { persoonId: ander.id, tekst: "Belde: bij ons ook." }));
    must(await addMeemelder(as(desk), nummer, { persoonId: ander.id }));
    const na = await read(nummer);
    expect(na).toMatchObject({ berichten: [], notities: [{ tekst: `Geldt ook voor ${ander.naam}: Belde: bij ons ook.` }], volgers: [{ persoonId: ander.id }] });
    expect(na.gebeurtenissen.filter(({ soort }) => soort === "melding.meegemeld")).toHaveLength(1);
    expect(await addMeemelder(as(desk), nummer, { persoonId: melder.id })).toMatchObject({ error: { code: "ongeldig" } });
    expect(await addMeemelder(as(ander), nummer, { persoonId: ander.id })).toMatchObject({ error: { code: "geen-recht" } });
    expect(await addMeemelder(as(desk), 999_999, { persoonId: ander.id })).toMatchObject({ error: { code: "niet-gevonden" } });
    const klacht = await aMelding(as(melder), { kwis: "K", productCode: undefined, omschrijving: "Ik vind het te lang duren." });
    expect(await addMeemelder(as(desk), klacht, { persoonId: ander.id })).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
  });
});
