import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { panBeeld, showInBeeld, zoomBeeld, zoomVan } from "@/lib/domain/locatie/beeld";
import { nextRuimte, type Richting } from "@/lib/domain/locatie/next-ruimte";
import { rechthoek } from "@/lib/domain/locatie/vlak";
import { drawVerdieping } from "@/prisma/seed/demo/organisatie/plattegrond";

const GEHEEL = { x: 0, y: 0, breedte: 560, hoogte: 180 };
const getal = fc.double({ min: -2000, max: 2000, noNaN: true });

describe("the part of a plan that is shown", () => {
  it("stays within the plan and keeps its shape, however somebody zooms and drags", () => {
    const stap = fc.oneof(
      fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), x: getal, y: getal }).map((zoom) => (beeld: typeof GEHEEL) => zoomBeeld(beeld, GEHEEL, zoom)),
      fc.record({ dx: getal, dy: getal }).map((pan) => (beeld: typeof GEHEEL) => panBeeld(beeld, GEHEEL, pan)),
    );
    fc.assert(fc.property(fc.array(stap, { maxLength: 20 }), (stappen) => {
      const beeld = stappen.reduce((nu, doe) => doe(nu), GEHEEL);
      expect(beeld.x).toBeGreaterThanOrEqual(-0.001);
      expect(beeld.x + beeld.breedte).toBeLessThanOrEqual(560.001);
      expect(beeld.y + beeld.hoogte).toBeLessThanOrEqual(180.001);
      expect(beeld.breedte / beeld.hoogte).toBeCloseTo(560 / 180, 3);
      expect(zoomVan(beeld, GEHEEL)).toBeLessThanOrEqual(8.001);
    }));
  });

  it("keeps the point under the finger in its place", () => {
    const beeld = zoomBeeld(GEHEEL, GEHEEL, { factor: 2, x: 140, y: 90 });
    expect(beeld).toMatchObject({ x: 70, breedte: 280 });
    expect((140 - beeld.x) / beeld.breedte).toBeCloseTo(140 / 560);
  });

  it("moves to a room that is out of sight, and stays where it is for one that is in sight", () => {
    const beeld = zoomBeeld(GEHEEL, GEHEEL, { factor: 4, x: 0, y: 0 });
    const ver = { x: 500, y: 100, breedte: 40, hoogte: 20 };
    const nu = showInBeeld(beeld, GEHEEL, ver);
    expect(nu.x).toBeLessThanOrEqual(500);
    expect(nu.x + nu.breedte).toBeGreaterThanOrEqual(540);
    expect(showInBeeld(nu, GEHEEL, ver)).toBe(nu);
  });
});

describe("arrow keys on a plan", () => {
  const vlakken = [rechthoek({ x: 0, y: 0, breedte: 50, hoogte: 50 }), rechthoek({ x: 50, y: 0, breedte: 50, hoogte: 50 }), rechthoek({ x: 0, y: 80, breedte: 50, hoogte: 50 }), rechthoek({ x: 50, y: 80, breedte: 50, hoogte: 50 })];

  it("go to the room that lies that way, and stay where there is none", () => {
    expect([nextRuimte(vlakken, 0, "rechts"), nextRuimte(vlakken, 0, "onder"), nextRuimte(vlakken, 3, "links"), nextRuimte(vlakken, 3, "boven")]).toEqual([1, 2, 2, 1]);
    expect([nextRuimte(vlakken, 0, "links"), nextRuimte(vlakken, 1, "boven"), nextRuimte([], 0, "links"), nextRuimte([[]], 0, "onder")]).toEqual([0, 1, 0, 0]);
  });

  it("reach every room of a floor from any other", () => {
    const kamers = Array.from({ length: 17 }, (_, i) => ({ nr: String(i).padStart(2, "0"), naam: i % 3 ? "" : "zaal Proef" }));
    const plan = [...drawVerdieping("N", kamers).kamers.values()];
    for (let begin = 0; begin < plan.length; begin += 1) {
      const bereikt = new Set([begin]);
      for (const hier of bereikt) for (const kant of ["links", "rechts", "boven", "onder"] satisfies Richting[]) bereikt.add(nextRuimte(plan, hier, kant));
      expect(bereikt.size).toBe(plan.length);
    }
  });
});
