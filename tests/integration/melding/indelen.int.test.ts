import { beforeAll, describe, expect, it } from "vitest";
import { saveProduct } from "@/lib/use-cases/beheer/save-product";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor;
beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db);
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
});

const NU = new Date("2026-03-02T09:00:00+01:00");
const as = (actor: PersoonActor, now = NU) => contextOf(database.db, actor, () => now);
const read = (nummer: number) => database.db.melding.findUniqueOrThrow({ where: { nummer }, include: { klokken: { include: { gebeurtenissen: true } } } });

describe("indelen", () => {
  it("asks a reason for an own priority, keeps it through a change of place, and lets a new product decide again", async () => {
    const nummer = await aMelding(as(klant));
    expect(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: 1, prioriteit: 2 })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "reden" }] } });
    must(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: 1, prioriteit: 2, reden: "Raadsvergadering vanavond" }));
    expect(await read(nummer)).toMatchObject({ prioriteit: 2, gereedBeleid: "na_controle" });
    const plaats = await database.db.locatie.create({ data: { soort: "gebouw", naam: "Oost" } });
    must(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: 2, locatieId: plaats.id }));
    expect(await read(nummer)).toMatchObject({ prioriteit: 2, locatieId: plaats.id });
    must(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: 3, productCode: "GO-01" }));
    expect(await read(nummer)).toMatchObject({ prioriteit: 1 });
  });

  it("revises the clock instead of starting it anew: what has elapsed still counts", async () => {
    const nummer = await aMelding(as(klant));
    const before = await read(nummer);
    const later = new Date(NU.getTime() + 2 * 3_600_000);
    must(await MELDING_COMMANDS.classify(as(desk, later), nummer, { versie: 1, impact: "ruimte", urgentie: "kan-niet-werken" }));
    const after = await read(nummer);
    const gereed = after.klokken.find(({ soort }) => soort === "gereed")!;
    expect(after.prioriteit).toBe(2);
    expect(gereed.startOp).toEqual(before.ontvangenOp);
    expect(gereed.gebeurtenissen.map(({ soort }) => soort).sort()).toEqual(["herzien", "start"]);
    expect(after.uiterlijkGereed!.toISOString()).toBe("2026-03-03T16:30:00.000Z");
    expect(after.uiterlijkGereed! < before.uiterlijkGereed!).toBe(true);
  });

  it("keeps a klacht away from whom it is about", async () => {
    const collega = await aPersoon(database.db, { rollen: ["frontoffice"] });
    const team = await database.db.team.findFirstOrThrow({ where: { soort: "backoffice" } });
    const nummer = await aMelding(as(klant), { omschrijving: "Ik ben onbeleefd behandeld.", kwis: "K", productCode: undefined, betreft: { soort: "persoon", id: collega.id } });
    expect(await MELDING_COMMANDS.take(as(collega), nummer, { versie: 1 })).toMatchObject({ error: { code: "niet-gevonden" } });
    expect(await MELDING_COMMANDS.assign(as(desk), nummer, { versie: 1, eigenaarId: collega.id })).toMatchObject({ error: { fouten: [{ veld: "eigenaarId" }] } });
    const overTeam = await aMelding(as(klant), { omschrijving: "Weer niet schoon.", kwis: "K", productCode: undefined, betreft: { soort: "team", id: team.id } });
    expect(await MELDING_COMMANDS.dispatch(as(desk), overTeam, { versie: 1, teamId: team.id })).toMatchObject({ error: { fouten: [{ veld: "teamId" }] } });
  });

  it("gives a melding the dienstdomein of its product; layer and dienstdomein are kept as the beheerder chose them", async () => {
    const beheerder = as(await aPersoon(database.db, { rollen: ["beheerder"] }));
    await database.db.dienstdomein.create({ data: { code: "ict", naam: "ICT" } });
    const nieuw = { code: "ICT-01", naam: "Laptop", groep: "Werkplek", dienstdomeinCode: "ict", niveau: "basis", laag: "tactisch", kwis: "W", gereedBeleid: "na_controle" };
    expect(await saveProduct(beheerder, { ...nieuw, dienstdomeinCode: "keuken" })).toMatchObject({ error: { fouten: [{ veld: "dienstdomeinCode" }] } });
    expect(await saveProduct(beheerder, { ...nieuw, laag: "dieper" })).toMatchObject({ error: { fouten: [{ veld: "laag" }] } });
    const { id } = must(await saveProduct(beheerder, nieuw));
    expect(await database.db.product.findUniqueOrThrow({ where: { id } })).toMatchObject({ laag: "tactisch", dienstdomeinCode: "ict" });
    const nummer = await aMelding(as(klant), { productCode: "ICT-01" });
    expect(await read(nummer)).toMatchObject({ dienstdomeinCode: "ict" });
    must(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: 1, productCode: "GO-03" }));
    expect(await read(nummer)).toMatchObject({ dienstdomeinCode: "facilitair" });
    must(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: 2, productCode: "ICT-01" }));
    must(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: 3, productCode: null }));
    expect(await read(nummer)).toMatchObject({ dienstdomeinCode: "ict", productId: null });
  });
});
