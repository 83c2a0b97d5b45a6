import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/data/context";
import { findPersoonActor } from "@/lib/data/find-actor";
import { findPlekOpPlan, getPlattegrond } from "@/lib/queries/locatie/get-plattegrond";
import { seedDemo } from "@/prisma/seed/demo";
import { testDb } from "@/tests/support/database";

const database = testDb();
let klant: Context;
const idOf = async (code: string): Promise<string> => (await database.db.locatie.findFirstOrThrow({ where: { code } })).id;

beforeAll(async () => {
  await seedDemo(database.db);
  const { id } = await database.db.persoon.findUniqueOrThrow({ where: { email: "klant@demo.example" } });
  klant = { db: database.db, actor: (await findPersoonActor(database.db, id))!, now: () => new Date() };
}, 120_000);

describe("a place on the plan of its floor", () => {
  it("is found for a room and for a desk, with the floor around it", async () => {
    const zaal = await findPlekOpPlan(klant, await idOf("N2.14"));
    expect(zaal).toMatchObject({ verdieping: "Gebouw Noord › 2e verdieping" });
    const desk = await findPlekOpPlan(klant, await idOf("N2.03-4"));
    expect(desk?.verdiepingId).toBe(zaal?.verdiepingId);
    expect(desk?.vlak).not.toEqual(zaal?.vlak);
    const plan = await getPlattegrond(klant, zaal?.verdiepingId ?? "");
    expect(plan?.ruimten.map(({ deur }) => deur)).toContain("14");
    expect(plan?.ruimten.map(({ vlak }) => vlak)).toContainEqual(zaal?.vlak);
  });

  it("marks nothing on the floor itself, and is not there for a building, outdoors or nonsense", async () => {
    const verdieping = await database.db.locatie.findFirstOrThrow({ where: { soort: "verdieping" } });
    expect((await findPlekOpPlan(klant, verdieping.id))?.vlak).toEqual([]);
    for (const soort of ["gebouw", "buiten"]) {
      const { id } = await database.db.locatie.findFirstOrThrow({ where: { soort } });
      expect(await findPlekOpPlan(klant, id)).toBeNull();
      expect(await getPlattegrond(klant, id)).toBeNull();
    }
    for (const id of [null, "", "N2.14", "' OR 1=1"]) expect(await findPlekOpPlan(klant, id)).toBeNull();
  });

  it("is closed to a leverancier, who sees one opdracht and no more", async () => {
    const buiten: Context = { ...klant, actor: { soort: "leverancier", id: crypto.randomUUID(), naam: "Lift & Zo", opdrachtId: crypto.randomUUID() } };
    const id = await idOf("N2.14");
    expect(await findPlekOpPlan(klant, id)).not.toBeNull();
    expect(await findPlekOpPlan(buiten, id)).toBeNull();
  });

  it("takes no outline with half a corner", async () => {
    await expect(database.db.locatie.updateMany({ where: { code: "N2.14" }, data: { vlak: [1, 2, 3, 4, 5] } })).rejects.toThrow();
    await expect(database.db.locatie.updateMany({ where: { code: "N2.14" }, data: { vlak: [1, 2, 3, 4] } })).rejects.toThrow();
  });
});
