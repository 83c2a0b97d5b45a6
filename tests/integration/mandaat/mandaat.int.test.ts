import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { getGebarenboek } from "@/lib/queries/mandaat/get-gebarenboek";
import { getMandaat } from "@/lib/queries/mandaat/get-mandaat";
import { getZaak } from "@/lib/queries/wachtrij/get-zaak";
import { askRuimte } from "@/lib/use-cases/mandaat/ask-ruimte";
import { decideRuimte } from "@/lib/use-cases/mandaat/decide-ruimte";
import { makeGebaar } from "@/lib/use-cases/mandaat/make-gebaar";
import { saveMandaatkader } from "@/lib/use-cases/beheer/save-mandaatkader";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
const NU = new Date("2026-03-10T10:00:00Z");
const as = (actor: PersoonActor, nu = NU) => contextOf(database.db, actor, () => nu);
let klant: PersoonActor, desk: PersoonActor, coordinator: PersoonActor;
const gebaar = (anders: Record<string, string> = {}) => ({ sleutel: randomUUID(), soort: "attentie", bedrag: "50", reden: "Lang gewacht.", ...anders });
const mandaatVan = async (actor: PersoonActor, nummer: number, nu = NU) => getMandaat(as(actor, nu), must(await getZaak(as(actor, nu), nummer)).melding);

beforeAll(async () => {
  await seedReferentie(database.db);
  [klant, coordinator] = await Promise.all([aPersoon(database.db), aPersoon(database.db, { rollen: ["coordinator"] })]);
  const beheer = await aPersoon(database.db, { rollen: ["beheerder"] });
  must(await saveMandaatkader(as(beheer), { rol: "frontoffice", perGevalCent: "50", perMaandCent: "€ 250", gebaren: ["attentie", "anders"] }));
});
beforeEach(async () => { desk = await aPersoon(database.db, { rollen: ["frontoffice"] }); });

describe("the frame", () => {
  it("holds when many gestures are made at once: the ledger never passes it, and the balance is what is left", async () => {
    const nummers = await Promise.all(Array.from({ length: 8 }, () => aMelding(as(klant))));
    const uitkomst = await Promise.all(nummers.map((nummer) => makeGebaar(as(desk), nummer, gebaar())));
    expect(uitkomst.filter(({ ok }) => ok)).toHaveLength(5);
    expect(uitkomst.filter(({ ok }) => !ok).every((een) => !een.ok && een.error.code === "ongeldig" && een.error.fouten[0]!.reden.includes("deze maand"))).toBe(true);
    expect(await database.db.gebaar.aggregate({ where: { doorId: desk.id }, _sum: { bedragCent: true } })).toMatchObject({ _sum: { bedragCent: 25_000 } });
    expect(await mandaatVan(desk, nummers[0]!)).toMatchObject({ rest: { maandCent: 0, gevalCent: 0 } });
    expect(await mandaatVan(desk, nummers[0]!, new Date("2026-04-01T00:00:00Z"))).toMatchObject({ rest: { maandCent: 25_000 } });
  });

  it("counts one case for everybody together, and a second press once", async () => {
    const nummer = await aMelding(as(klant));
    const collega = await aPersoon(database.db, { rollen: ["frontoffice"] });
    const eerste = gebaar({ bedrag: "30,25" });
    await Promise.all([makeGebaar(as(desk), nummer, eerste), makeGebaar(as(desk), nummer, eerste)]).then((beide) => beide.forEach(must));
    expect(await makeGebaar(as(collega), nummer, gebaar({ bedrag: "19,76" }))).toMatchObject({ ok: false, error: { fouten: [{ veld: "bedrag" }] } });
    must(await makeGebaar(as(collega), nummer, gebaar({ bedrag: "19,75" })));
    const melding = await database.db.melding.findUniqueOrThrow({ where: { nummer }, include: { gebaren: true, gebeurtenissen: { where: { soort: "melding.gebaar_gemaakt" } } } });
    expect([melding.gebaren.length, melding.gebeurtenissen.length]).toEqual([2, 2]);
  });

  it("asks no permission for something else without money, but always a reason; never in a matter of one's own", async () => {
    const nummer = await aMelding(as(klant));
    must(await makeGebaar(as(desk), nummer, gebaar({ soort: "anders", bedrag: "" })));
    expect(await makeGebaar(as(desk), nummer, gebaar({ reden: "  " }))).toMatchObject({ error: { fouten: [{ veld: "reden" }] } });
    expect(await makeGebaar(as(desk), nummer, gebaar({ soort: "spoed", bedrag: "" }))).toMatchObject({ error: { fouten: [{ veld: "soort" }] } });
    expect(await makeGebaar(as(desk), await aMelding(as(desk)), gebaar())).toMatchObject({ error: { code: "geen-recht" } });
    expect(await makeGebaar(as(klant), nummer, gebaar())).toMatchObject({ error: { code: "geen-recht" } });
  });
});

describe("above the frame", () => {
  it("one ja of the coordinator makes the gesture, in the name of who asked and beside the own frame", async () => {
    const nummer = await aMelding(as(klant));
    const vraag = gebaar({ soort: "buiten_catalogus", bedrag: "85" });
    must(await askRuimte(as(desk), nummer, vraag));
    expect(await askRuimte(as(desk), nummer, gebaar())).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
    expect(await mandaatVan(coordinator, nummer)).toMatchObject({ magBeslissen: true });
    const ja = { vraagId: vraag.sleutel, antwoord: "ja", reden: "" };
    const samen = await Promise.all([decideRuimte(as(coordinator), nummer, ja), decideRuimte(as(coordinator), nummer, { ...ja, antwoord: "nee", reden: "Te duur." })]);
    expect(samen.filter(({ ok }) => ok)).toHaveLength(1);
    const daarna = await mandaatVan(desk, nummer);
    expect(daarna).toMatchObject({ besteed: { maandCent: 0 }, vragen: [{ beslistDoor: coordinator.naam }] });
    expect(daarna?.gebaren.length).toBe(daarna?.vragen[0]!.antwoord === "ja" ? 1 : 0);
  });

  it("a nee says why, and nobody decides on a question of one's own", async () => {
    const nummer = await aMelding(as(klant));
    const vraag = gebaar({ bedrag: "400" });
    must(await askRuimte(as(coordinator), nummer, vraag));
    const ander = await aPersoon(database.db, { rollen: ["coordinator"] });
    expect(await decideRuimte(as(coordinator), nummer, { vraagId: vraag.sleutel, antwoord: "ja" })).toMatchObject({ error: { code: "overgang-niet-toegestaan" } });
    expect(await decideRuimte(as(desk), nummer, { vraagId: vraag.sleutel, antwoord: "ja" })).toMatchObject({ error: { code: "geen-recht" } });
    expect(await decideRuimte(as(ander), nummer, { vraagId: vraag.sleutel, antwoord: "nee" })).toMatchObject({ error: { fouten: [{ veld: "reden" }] } });
    must(await decideRuimte(as(ander), nummer, { vraagId: vraag.sleutel, antwoord: "nee", reden: "Kan uit de voorraad." }));
    expect(await mandaatVan(coordinator, nummer)).toMatchObject({ gebaren: [], vragen: [{ antwoord: "nee", antwoordReden: "Kan uit de voorraad." }] });
  });
});

describe("the ledger", () => {
  it("tells the manager what was given, but nothing of a klacht about the reader", async () => {
    const manager = await aPersoon(database.db, { rollen: ["manager"] });
    const behandelaar = await aPersoon(database.db, { rollen: ["klachtbehandelaar", "coordinator"] });
    const nummer = await aMelding(as(klant), { kwis: "K", productCode: undefined, omschrijving: "Zij was onbeleefd.", betreft: { soort: "persoon", id: manager.id } });
    const [van, tot] = [new Date("2026-05-01"), new Date("2026-06-01")];
    const read = async (wie: PersoonActor) => must(await getGebarenboek(as(wie), { van, tot }));
    must(await makeGebaar(as(behandelaar, new Date("2026-05-05")), nummer, gebaar({ soort: "anders", bedrag: "" })));
    expect(await read(manager)).toMatchObject({ totaal: { aantal: 0 }, rijen: [] });
    expect(await read(await aPersoon(database.db, { rollen: ["manager"] }))).toMatchObject({ totaal: { aantal: 1 }, perSoort: [{ naam: "anders", aantal: 1 }], rijen: [{ nummer }] });
    expect(await getGebarenboek(as(desk), { van, tot })).toMatchObject({ error: { code: "geen-recht" } });
  });
});
