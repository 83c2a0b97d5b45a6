import { beforeAll, expect, it } from "vitest";
import { getKwisLeren } from "@/lib/queries/kwis/get-kwis-leren";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, beheerder: PersoonActor;
const NU = new Date("2026-03-02T09:00:00+01:00");
const as = (actor: PersoonActor) => contextOf(database.db, actor, () => NU);

beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db);
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  beheerder = await aPersoon(database.db, { rollen: ["beheerder"] });
});

it("shows what was proposed against what it became, and the misses with their words but without what one may not read", async () => {
  const [goed, mis] = [await aMelding(as(klant), { omschrijving: "De kraan in de pantry druppelt" }), await aMelding(as(klant), { omschrijving: "De beamer in zaal 3 is kapot" })];
  must(await MELDING_COMMANDS.classify(as(desk), goed, { versie: 1, kwis: "S", productCode: "GO-09" }));
  must(await MELDING_COMMANDS.classify(as(desk), mis, { versie: 1, kwis: "K", productCode: "AV-01" }));
  const leren = await getKwisLeren(as(beheerder));
  expect(leren).toMatchObject({ versie: 2, versies: [], spoedJuist: 2 });
  expect(leren?.verwarring.toSorted((a, b) => a.werd.localeCompare(b.werd))).toEqual([{ voorgesteld: "S", werd: "K", aantal: 1 }, { voorgesteld: "S", werd: "S", aantal: 1 }]);
  expect(leren?.voorbeelden).toMatchObject([{ nummer: mis, onderwerp: null, voorgesteld: "S", werd: "K", product: "Beamer / scherm vergaderzaal" }]);
  expect(leren?.voorbeelden[0]?.woorden).toContain("kapot");
  expect(await getKwisLeren(as(desk))).toBeNull();
});

it("tells nobody of a klacht about themselves, not even its words", async () => {
  const nummer = await aMelding(as(klant), { omschrijving: "De beheerder was onbeleefd en de kast is stuk" });
  must(await MELDING_COMMANDS.classify(as(desk), nummer, { versie: 1, kwis: "I" }));
  const shown = async () => (await getKwisLeren(as(beheerder)))?.voorbeelden.map((voorbeeld) => voorbeeld.nummer) ?? [];
  expect(await shown()).toContain(nummer);
  await database.db.melding.update({ where: { nummer }, data: { kwis: "K", betreftPersoonId: beheerder.id, versie: { increment: 1 } } });
  expect(await shown()).not.toContain(nummer);
});
