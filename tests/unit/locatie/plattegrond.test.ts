import { describe, expect, it } from "vitest";
import { boundsOf, rechthoek, toPoints, type Kader } from "@/lib/domain/locatie/vlak";
import { drawPlattegrond, viewBoxOf } from "@/lib/format/draw-plattegrond";
import { buildLocaties } from "@/prisma/seed/demo/organisatie/locaties";

const overlap = (a: Kader, b: Kader): boolean => a.x < b.x + b.breedte && b.x < a.x + a.breedte && a.y < b.y + b.hoogte && b.y < a.y + a.hoogte;
const inside = (a: Kader, b: Kader): boolean => a.x >= b.x && a.y >= b.y && a.x + a.breedte <= b.x + b.breedte && a.y + a.hoogte <= b.y + b.hoogte;

describe("an outline", () => {
  it("knows its bounds and how SVG writes it", () => {
    const vlak = rechthoek({ x: 10, y: 20, breedte: 60, hoogte: 45 });
    expect(toPoints(vlak)).toBe("10,20 70,20 70,65 10,65");
    expect(boundsOf(vlak)).toEqual({ x: 10, y: 20, breedte: 60, hoogte: 45 });
    expect(boundsOf([0, 0, 40, 0, 0, 30])).toEqual({ x: 0, y: 0, breedte: 40, hoogte: 30 });
  });

  it.each([[[]], [[1, 2]], [[0, 0, 5, 5]], [[0, 0, 5, 0, 5]]])("has no bounds without three whole corners: %j", (vlak) => {
    expect(boundsOf(vlak)).toBeNull();
  });
});

describe("the plans of the demo", () => {
  const rijen = buildLocaties();
  const kaderOf = (id: string): Kader => boundsOf(rijen.find((rij) => rij.id === id)?.vlak ?? [])!;
  const verdiepingen = rijen.filter(({ soort }) => soort === "verdieping");

  it("draw every floor, room and desk, and nothing outdoors", () => {
    expect(verdiepingen).toHaveLength(13);
    for (const { soort, naam, vlak } of rijen) expect(vlak.length > 0, naam).toBe(["verdieping", "ruimte", "werkplek"].includes(soort));
  });

  it.each(verdiepingen.map(({ id, naam, ouder_id }) => [`${ouder_id?.slice(-4)} ${naam}`, id] as const))("%s: rooms lie within the walls and beside each other", (_, id) => {
    const ruimten = rijen.filter((rij) => rij.ouder_id === id).map((rij) => boundsOf(rij.vlak)!);
    expect(ruimten.length).toBeGreaterThan(3);
    for (const [i, ruimte] of ruimten.entries()) {
      expect(inside(ruimte, kaderOf(id))).toBe(true);
      expect(Math.min(ruimte.breedte, ruimte.hoogte)).toBeGreaterThanOrEqual(20);
      for (const andere of ruimten.slice(i + 1)) expect(overlap(ruimte, andere)).toBe(false);
    }
  });

  it("put every desk inside its room, none over another", () => {
    const desks = rijen.filter(({ soort }) => soort === "werkplek");
    expect(desks).toHaveLength(48);
    for (const desk of desks) {
      expect(inside(boundsOf(desk.vlak)!, kaderOf(desk.ouder_id ?? ""))).toBe(true);
      for (const andere of desks) if (andere !== desk && andere.ouder_id === desk.ouder_id) expect(overlap(boundsOf(desk.vlak)!, boundsOf(andere.vlak)!)).toBe(false);
    }
  });
});

describe("the drawing of a floor", () => {
  const omtrek = rechthoek({ x: 0, y: 0, breedte: 300, hoogte: 160 });
  const ruimten = [{ deur: "14", vlak: rechthoek({ x: 0, y: 0, breedte: 60, hoogte: 60 }) }, { deur: "<b>&", vlak: rechthoek({ x: 60, y: 0, breedte: 60, hoogte: 60 }) }, { deur: "zonder", vlak: [] }];

  it("has rooms and door numbers to refer to apart, and its size around the wall", () => {
    const svg = drawPlattegrond({ omtrek, ruimten });
    expect(svg).toContain(`viewBox="${viewBoxOf({ x: 0, y: 0, breedte: 300, hoogte: 160 })}"`);
    expect(svg).toMatch(/<g id="plan">.*points="60,0 120,0 120,60 60,60"/);
    expect(svg).toMatch(/<g id="deuren"[^>]*>.*<text x="30" y="38">14<\/text>/);
  });

  it("writes what stands on a door as text", () => {
    expect(drawPlattegrond({ omtrek, ruimten })).not.toContain("<b>");
  });
});
