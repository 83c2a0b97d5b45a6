import { beforeAll, describe, expect, it } from "vitest";
import { findLocaties } from "@/lib/queries/intake/find-locaties";
import { getVoorstel } from "@/lib/queries/intake/get-voorstel";
import { findKlanten } from "@/lib/queries/klant/find-klanten";
import { getKlant } from "@/lib/queries/klant/get-klant";
import { getZaak } from "@/lib/queries/wachtrij/get-zaak";
import { findSnel } from "@/lib/queries/wachtrij/find-snel";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, collega: PersoonActor, coordinator: PersoonActor;

beforeAll(async () => {
  await seedReferentie(database.db);
  klant = await aPersoon(database.db, { naam: "Karin Visser" });
  await database.db.persoon.update({ where: { id: klant.id }, data: { telefoon: "4412", personeelsnummer: "P100%" } });
  desk = await aPersoon(database.db, { rollen: ["frontoffice"] });
  collega = await aPersoon(database.db, { rollen: ["frontoffice"] });
  coordinator = await aPersoon(database.db, { rollen: ["coordinator"] });
  const gebouw = await database.db.locatie.create({ data: { soort: "gebouw", naam: "Gebouw Noord" } });
  await database.db.locatie.create({ data: { soort: "ruimte", naam: "zaal Waterlelie", code: "N2.14", ouderId: gebouw.id } });
});
const as = (actor: PersoonActor) => contextOf(database.db, actor);

describe("finding while somebody speaks", () => {
  it.each(["kar vis", "VISSER", "4412", "p100%"])("finds a klant by %s", async (zoek) => {
    expect(must(await findKlanten(as(desk), zoek)).map(({ id }) => id)).toEqual([klant.id]);
  });
  it("finds a klant by a room, a telephone number in any notation, and the number of a melding in sight", async () => {
    const kamer = await database.db.locatie.create({ data: { soort: "ruimte", naam: "kamer", code: "Z3.08" } });
    const beller = await aPersoon(database.db, { naam: "Joris Beller" });
    await database.db.persoon.update({ where: { id: beller.id }, data: { werkplekId: kamer.id, telefoon: "06-1234 5678" } });
    const nummer = await aMelding(as(beller), { kwis: "K", productCode: undefined, omschrijving: "Onbeleefd geholpen.", betreft: { soort: "persoon", id: collega.id } });
    for (const zoek of ["z3.08", "Z 308", "0612345678", "+31 6 1234 5678", `M${nummer}`, `m-${nummer}`]) expect([zoek, must(await findKlanten(as(desk), zoek)).map(({ naam }) => naam)]).toEqual([zoek, ["Joris Beller"]]);
    expect(must(await findKlanten(as(collega), `M${nummer}`))).toEqual([]);
  });
  it.each(["%", "_", "zzz", "\0", "%%%%", "'"])("finds nobody by %j", async (zoek) => {
    const found = must(await findKlanten(as(desk), zoek)).map(({ id }) => id);
    expect(found).toEqual(zoek.startsWith("%") && zoek.length === 1 ? [klant.id] : []);
  });
  it("proposes soort, spoed, product and the place that is named", async () => {
    const voorstel = must(await getVoorstel(as(desk), "Er stroomt water uit het plafond in n2.14!"));
    expect(voorstel).toMatchObject({ kwis: "S", spoed: true, locaties: [{ code: "N2.14" }] });
    expect(must(await getVoorstel(as(desk), "In de zaal Waterlelie is de lamp kapot"))?.locaties).toMatchObject([{ naam: "zaal Waterlelie" }]);
    for (const tekst of ["", null, 12, {}, "a"]) expect(must(await getVoorstel(as(desk), tekst))).toBeNull();
    expect(must(await findLocaties(as(desk), "noord waterl"))).toMatchObject([{ code: "N2.14" }]);
  });
  it("is closed to a klant", async () => {
    expect(await findKlanten(as(klant), "visser")).toMatchObject({ ok: false, error: { code: "geen-recht" } });
    expect(await getKlant(as(klant), desk.id)).toMatchObject({ ok: false });
    expect(await findSnel(as(klant), "lamp")).toMatchObject({ ok: false });
  });
});

describe("one melding for the desk", () => {
  it("has what was said, noted and done, the clocks with their reasons, and what may be done now", async () => {
    const eerder = await aMelding(as(klant));
    const nummer = await aMelding(as(klant));
    must(await MELDING_COMMANDS.take(as(desk), nummer, { versie: 1 }));
    must(await informKlant(as(desk), nummer, { tekst: "Wij komen eraan." }));
    must(await noteMelding(as(desk), nummer, { tekst: "Alleen voor ons." }));
    const zaak = must(await getZaak(as(desk), nummer));
    expect(zaak.dossier.berichten).toMatchObject([{ tekst: "Wij komen eraan.", richting: "naar_klant", door: desk.naam }]);
    expect(zaak.dossier.notities).toMatchObject([{ tekst: "Alleen voor ons." }]);
    expect(zaak.klokken.some(({ soort, uitleg }) => soort === "gereed" && uitleg.length > 2)).toBe(true);
    expect(zaak.eerder.map((melding) => melding.nummer)).toEqual([eerder]);
    expect(zaak.route.naar).toMatchObject({ soort: "team", naam: "Technische dienst" });
    expect(zaak.acties).toEqual(expect.arrayContaining(["assign", "classify", "dispatch", "ask", "mark-gereed", "cancel"]));
    expect(zaak.acties).not.toContain("pause");
    expect(must(await getZaak(as(coordinator), nummer)).acties).toContain("pause");
  });
  it("does not exist for who the klacht is about: detail, klant page, quick search", async () => {
    const nummer = await aMelding(as(klant), { omschrijving: "Deze medewerker was brutaal tegen mij.", kwis: "K", productCode: undefined, betreft: { soort: "persoon", id: collega.id } });
    expect(await getZaak(as(collega), nummer)).toEqual(await getZaak(as(collega), 99_999_999));
    expect(must(await getKlant(as(collega), klant.id)).meldingen.map((melding) => melding.nummer)).not.toContain(nummer);
    expect(must(await findSnel(as(collega), `M${nummer}`)).some(({ pad }) => pad === `/wachtrij/M${nummer}`)).toBe(false);
    expect(must(await getZaak(as(desk), nummer)).melding.betreft).toBe(collega.naam);
    expect(await getZaak(as(klant), nummer)).toMatchObject({ ok: false, error: { code: "geen-recht" } });
  });
});
