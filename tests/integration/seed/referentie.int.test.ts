import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEEM_PERSOON, seedReferentie } from "@/prisma/seed/referentie";
import { testDb } from "@/tests/support/database";

const database = testDb();

async function readAll(): Promise<unknown> {
  const { db } = database;
  const [team, leverancier, product, regel, norm, kalender, venster, instelling, persoon] = await Promise.all([
    db.team.findMany({ orderBy: { id: "asc" } }), db.leverancier.findMany({ orderBy: { id: "asc" } }), db.product.findMany({ orderBy: { id: "asc" } }),
    db.routeringsregel.findMany({ orderBy: { id: "asc" } }), db.norm.findMany({ orderBy: { id: "asc" } }), db.kalender.findMany({ orderBy: { code: "asc" } }),
    db.kalenderVenster.findMany({ orderBy: { id: "asc" } }), db.instelling.findMany({ orderBy: { sleutel: "asc" } }), db.persoon.findMany(),
  ]);
  return { team, leverancier, product, regel, norm, kalender, venster, instelling, persoon };
}

describe("seedReferentie", () => {
  beforeAll(() => seedReferentie(database.db));

  it("brings the catalogue with its teams, norms and one route per product", async () => {
    const { db } = database;
    expect(await db.product.count()).toBe(118);
    expect(await db.team.count({ where: { soort: "backoffice" } })).toBe(22);
    expect(await db.team.findMany({ where: { soort: "servicedesk" }, select: { naam: true } })).toEqual([{ naam: "Servicedesk" }]);
    expect(await db.routeringsregel.count()).toBe(118);
    expect(await db.routeringsregel.count({ where: { leverancier: { naam: "Vending" } } })).toBe(2);
    expect(await db.norm.count({ where: { soort: "stilte" } })).toBe(6);
    expect(await db.kalenderUitzondering.count({ where: { kalenderCode: "servicedesk" } })).toBe(0);
    expect(await db.persoon.findUnique({ where: { id: SYSTEEM_PERSOON.id } })).toMatchObject({ soort: "systeem", wachtwoordHash: null });
  });

  it("reads times, level and the policy of telling from the catalogue", async () => {
    const lamp = await database.db.product.findUniqueOrThrow({ where: { code: "GO-03" } });
    expect(lamp).toMatchObject({ niveau: "basis", reactieWaarde: 4, reactieEenheid: "uren", gereedWaarde: 5, gereedEenheid: "werkdagen", gereedBeleid: "automatisch" });
    expect(lamp.trefwoorden).toContain("verligting");
    const naControle = await database.db.product.findMany({ where: { code: { in: ["GO-01", "AD-01", "SP-01"] } }, select: { gereedBeleid: true } });
    expect(naControle.map(({ gereedBeleid }) => gereedBeleid)).toEqual(["na_controle", "na_controle", "na_controle"]);
  });

  it("changes nothing the second time", async () => {
    const before = await readAll();
    await seedReferentie(database.db);
    expect(await readAll()).toEqual(before);
  });

  it("leaves alone what a beheerder renamed, removed or switched off", async () => {
    const { db } = database;
    await db.team.update({ where: { naam: "Groen" }, data: { naam: "Groenvoorziening" } });
    await db.routeringsregel.updateMany({ where: { product: { code: "GO-03" } }, data: { actief: false } });
    await db.kalenderVenster.deleteMany({ where: { kalenderCode: "servicedesk", weekdag: 5 } });
    await db.instelling.update({ where: { sleutel: "contact" }, data: { waarde: { servicedeskTelefoon: "1234", piketnummer: "" } } });
    const before = await readAll();
    await seedReferentie(db);
    expect(await readAll()).toEqual(before);
  });
});
