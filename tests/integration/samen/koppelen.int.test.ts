import { beforeAll, describe, expect, it } from "vitest";
import { linkMelding, unlinkMelding } from "@/lib/use-cases/melding/link-melding";
import { getEigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import { seedReferentie } from "@/prisma/seed/referentie";
import { getKringVan } from "@/tests/support/kring";
import { testDb } from "@/tests/support/database";
import { aMelding, contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let klant: PersoonActor, desk: PersoonActor, collega: PersoonActor;
const as = (actor: PersoonActor) => contextOf(database.db, actor);
const soorten = async (wie: PersoonActor, nummer: number) => (await getKringVan(as(wie), nummer)).verwanten.map((ander) => [ander.nummer, ander.soort]);

beforeAll(async () => {
  await seedReferentie(database.db);
  [klant, desk, collega] = await Promise.all([aPersoon(database.db), aPersoon(database.db, { rollen: ["frontoffice"] }), aPersoon(database.db, { rollen: ["frontoffice"] })]);
});

describe("linking", () => {
  it("shows from both sides, with cause and consequence, once, and goes away from either side", async () => {
    const [een, twee] = [await aMelding(as(klant)), await aMelding(as(klant))];
    must(await linkMelding(as(desk), een, { naar: twee, soort: "naar_aanleiding_van" }));
    expect([await soorten(desk, een), await soorten(desk, twee)]).toEqual([[[twee, "aanleiding"]], [[een, "gevolg"]]]);
    for (const [van, naar] of [[een, twee], [twee, een]] as const) expect(await linkMelding(as(desk), van, { naar, soort: "verwant" })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "naar" }] } });
    must(await unlinkMelding(as(desk), twee, { naar: een }));
    expect([await soorten(desk, een), await soorten(desk, twee)]).toEqual([[], []]);
    expect(await unlinkMelding(as(desk), twee, { naar: een })).toMatchObject({ error: { code: "ongeldig" } });
    expect((await getEigenMelding(as(klant), een))).not.toBeNull();
  });

  it("links nothing that one may not see, and does not show or name it to who may not", async () => {
    const gewoon = await aMelding(as(klant));
    const klacht = await aMelding(as(klant), { kwis: "K", productCode: undefined, omschrijving: "De medewerker was onvriendelijk.", betreft: { soort: "persoon", id: collega.id } });
    expect(await linkMelding(as(collega), gewoon, { naar: klacht, soort: "verwant" })).toMatchObject({ error: { code: "ongeldig", fouten: [{ veld: "naar" }] } });
    expect(await linkMelding(as(klant), gewoon, { naar: klacht, soort: "verwant" })).toMatchObject({ error: { code: "geen-recht" } });
    must(await linkMelding(as(desk), gewoon, { naar: klacht, soort: "verwant" }));
    expect(await soorten(desk, gewoon)).toEqual([[klacht, "verwant"]]);
    expect(await soorten(collega, gewoon)).toEqual([]);
    const { id, laatste } = await database.db.melding.findUniqueOrThrow({ where: { nummer: gewoon } });
    const history = await database.db.gebeurtenis.findMany({ where: { meldingId: id, soort: "melding.gekoppeld" } });
    expect([history.length, JSON.stringify(history.map(({ gegevens }) => gegevens)).includes(String(klacht)), laatste.includes(String(klacht))]).toEqual([1, false, false]);
    expect(await linkMelding(as(desk), gewoon, { naar: gewoon, soort: "verwant" })).toMatchObject({ error: { code: "ongeldig" } });
  });

  it("links once when both sides press at the same moment", async () => {
    const [een, twee] = [await aMelding(as(klant)), await aMelding(as(klant))];
    const uitkomsten = await Promise.all([linkMelding(as(desk), een, { naar: twee, soort: "verwant" }), linkMelding(as(collega), twee, { naar: een, soort: "duplicaat" })]);
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
