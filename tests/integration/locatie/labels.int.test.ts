import { beforeAll, describe, expect, it } from "vitest";
import { GAST } from "@/lib/domain/toegang/gast";
import { listLabelGroepen, listLabels } from "@/lib/queries/locatie/list-labels";
import { renewPlekCode } from "@/lib/use-cases/beheer/renew-plek-code";
import { scanPlekCode } from "@/lib/use-cases/locatie/scan-plek-code";
import { seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";
import { contextOf, must } from "@/tests/support/meldingen";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";

const database = testDb();
let beheerder: PersoonActor, klant: PersoonActor, gebouw: string, zaal: string, bureau: string;
const as = (actor: PersoonActor) => contextOf(database.db, actor);
const scan = (code: string) => scanPlekCode(contextOf(database.db, GAST), { code, netwerk: "n" });

beforeAll(async () => {
  await seedReferentie(database.db);
  beheerder = await aPersoon(database.db, { rollen: ["beheerder"] });
  klant = await aPersoon(database.db);
  const make = (soort: string, naam: string, ouderId: string | null) => database.db.locatie.create({ data: { soort, naam, ouderId } });
  gebouw = (await make("gebouw", "Gebouw Oost", null)).id;
  const vloer = await make("verdieping", "begane grond", gebouw);
  zaal = (await make("ruimte", "zaal Zwaluw", vloer.id)).id;
  bureau = (await make("werkplek", "werkplek 1", zaal)).id;
});

describe("labels of a building", () => {
  it("are there for its rooms, for desks when asked, and for one place by itself", async () => {
    const namen = async (vraag: Partial<Parameters<typeof listLabels>[1]>) => (await listLabels(as(beheerder), { onder: gebouw, werkplekken: false, ...vraag })).map(({ naam }) => naam);
    expect(await namen({})).toEqual(["zaal Zwaluw"]);
    expect(await namen({ werkplekken: true })).toEqual(["zaal Zwaluw", "werkplek 1"]);
    expect(await namen({ ids: [bureau] })).toEqual(["werkplek 1"]);
    expect(await namen({ onder: "geen id" })).toEqual([]);
    expect((await listLabelGroepen(as(beheerder))).map(({ pad }) => pad)).toEqual(["Gebouw Oost", "Gebouw Oost › begane grond"]);
    expect([await listLabels(as(klant), { onder: gebouw, werkplekken: true }), await listLabelGroepen(as(klant))]).toEqual([[], []]);
  });

  it("stop working when a place gets a new code, which only beheer can give, and which no history tells", async () => {
    const [oud] = await listLabels(as(beheerder), { onder: gebouw, werkplekken: false });
    must(await scan(oud!.plekCode));
    expect(await renewPlekCode(as(klant), { id: zaal, versie: 1 })).toMatchObject({ error: { code: "geen-recht" } });
    const { plekCode } = must(await renewPlekCode(as(beheerder), { id: zaal, versie: "1" }));
    expect(await renewPlekCode(as(beheerder), { id: zaal, versie: 1 })).toMatchObject({ error: { code: "inmiddels-gewijzigd" } });
    expect(await scan(oud!.plekCode)).toMatchObject({ error: { code: "niet-gevonden" } });
    expect(must(await scan(plekCode)).naam).toBe("zaal Zwaluw");
    const historie = JSON.stringify(await database.db.gebeurtenis.findMany({ where: { onderwerpId: zaal }, select: { gegevens: true } }));
    expect(historie).toContain("plekCode");
    expect(historie).not.toContain(plekCode);
  });
});
