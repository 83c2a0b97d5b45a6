import { beforeAll, expect, it } from "vitest";
import { findHoofdvoorstellen } from "@/lib/queries/samen/find-hoofdvoorstellen";
import { mergeMeldingen } from "@/lib/use-cases/melding/merge-meldingen";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, hal: string, elders: string, klok = new Date("2026-03-02T09:00:00Z").getTime();
const as = (actor: PersoonActor) => contextOf(database.db, actor, () => new Date(klok));
const voorstellen = async () => must(await findHoofdvoorstellen(as(desk)));

beforeAll(async () => {
  await seedReferentie(database.db);
  [klant, desk] = await Promise.all([aPersoon(database.db), aPersoon(database.db, { rollen: ["frontoffice"] })]);
  hal = (await database.db.locatie.create({ data: { soort: "gebouw", naam: "Proefgebouw" } })).id;
  elders = (await database.db.locatie.create({ data: { soort: "gebouw", naam: "Ander gebouw" } })).id;
});

it("proposes a hoofdmelding for three alike, says what about, and stops when they are merged or long ago", async () => {
  const report = async (locatieId = hal) => { klok += 300_000; return aMelding(as(klant), { kwis: "S", locatieId, omschrijving: "De lamp in de hal is stuk." }); };
  const nummers = [await report(), await report()];
  await report(elders);
  await aMelding(as(klant), { kwis: "K", productCode: undefined, locatieId: hal, omschrijving: "De lamp in de hal is stuk en niemand helpt." });
  expect(await voorstellen()).toEqual([]);
  nummers.push(await report());
  expect(await voorstellen()).toEqual([{ nummers, minuten: 15, waarover: expect.stringContaining("Proefgebouw") as string }]);
  expect(await findHoofdvoorstellen(as(klant))).toMatchObject({ error: { code: "geen-recht" } });
  must(await mergeMeldingen(as(desk), { hoofd: nummers[0], meldingen: nummers.slice(1).map((nummer) => ({ nummer, versie: 1 })) }));
  expect(await voorstellen()).toEqual([]);
  for (let keer = 0; keer < 3; keer += 1) await report();
  expect((await voorstellen())[0]?.nummers).toHaveLength(4);
  klok += 3 * 3_600_000;
  expect(await voorstellen()).toEqual([]);
});
