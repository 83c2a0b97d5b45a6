import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/data/context";
import { findPersoonActor } from "@/lib/data/find-actor";
import { getPlanKeuze, getPlanVerdieping } from "@/lib/queries/locatie/get-plan-keuze";
import { findPlekByTekst, listPlekken } from "@/lib/queries/portaal/list-plekken";
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

describe("pointing out a place in the form", () => {
  it("offers the floors with a plan, what lies outdoors, and begins at the place that was chosen", async () => {
    const keuze = await getPlanKeuze(klant, await idOf("Z1.12"));
    expect(keuze?.gebouwen.map(({ naam, verdiepingen }) => [naam, verdiepingen.length])).toEqual([["Gebouw Noord", 6], ["Gebouw Zuid", 4], ["Raadhuis", 3]]);
    expect(keuze?.buiten.map(({ label }) => label)).toContain("parkeerterrein");
    const plan = await getPlanVerdieping(klant, keuze?.begin ?? "");
    expect(plan?.naam).toBe("Gebouw Zuid, 1e verdieping");
    expect(plan?.ruimten.find(({ label }) => label === "zaal IJsvogel (Z1.12)")).toMatchObject({ waarde: await idOf("Z1.12"), deur: "12" });
    expect(plan?.ruimten.every(({ vlak }) => vlak.length >= 6)).toBe(true);
    for (const id of ["", "geen id", await idOf("Z1.12")]) expect(await getPlanVerdieping(klant, id)).toBeNull();
  });

  it("finds places as people type them", async () => {
    const eerste = async (zoek: string) => (await listPlekken(klant, zoek))[0]?.label;
    expect([await eerste("n214"), await eerste("N 2.14"), await eerste("watterlelie"), await eerste("kantine")]).toEqual(["zaal Waterlelie (N2.14)", "zaal Waterlelie (N2.14)", "zaal Waterlelie (N2.14)", "restaurant De Kade (N0.03)"]);
    expect((await listPlekken(klant, "buiten")).map(({ label }) => label)).toContain("binnentuin");
    expect([await listPlekken(klant, "qxzqx"), await listPlekken(klant, "%"), await listPlekken(klant, "' OR 1=1 --")]).toEqual([[], [], []]);
    expect([await findPlekByTekst(klant, "n2.14"), await findPlekByTekst(klant, "zaal Waterlelie (N2.14)"), await findPlekByTekst(klant, "ergens bij het raam")]).toEqual([await idOf("N2.14"), await idOf("N2.14"), null]);
  });
});
