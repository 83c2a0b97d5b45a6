import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeNamen, type Naam, type Stip } from "@/components/management/place-namen";

const BLAD = { breed: 340, boven: 17, onder: 199 };
const stip = (naam: string, rest: Partial<Stip> = {}): Stip => ({ naam, x: 170, y: 108, r: 8, slecht: false, ...rest });
/** The room of a name, a little smaller than is kept free, so that only real overlap counts. */
const vakOf = ({ naam, x, y }: Naam) => ({ links: x - naam.length * 4, rechts: x + naam.length * 4, boven: y - 11, onder: y + 3 });
const overlapt = (een: Naam, ander: Naam): boolean => {
  const [a, b] = [vakOf(een), vakOf(ander)];
  return a.links < b.rechts && b.links < a.rechts && a.boven < b.onder && b.boven < a.onder;
};

describe("de namen bij de stippen", () => {
  it("staan boven hun stip, en eronder of ernaast als daar al een naam staat", () => {
    expect(placeNamen([stip("Catering")], BLAD)).toEqual([{ naam: "Catering", x: 170, y: 96 }]);
    const namen = placeNamen([stip("Schoonmaak", { slecht: true }), stip("Catering", { y: 110 })], BLAD);
    expect(namen.map(({ naam }) => naam)).toEqual(["Schoonmaak", "Catering"]);
    expect(namen[1]!.y).toBeGreaterThan(namen[0]!.y);
  });

  it("noemen eerst wat aandacht vraagt, en hoogstens zes", () => {
    const rij = Array.from({ length: 9 }, (_, nr) => stip(`Groep ${nr}`, { x: 40 + (nr % 3) * 120, y: 40 + Math.floor(nr / 3) * 55, slecht: nr === 8 }));
    const namen = placeNamen(rij, BLAD);
    expect(namen).toHaveLength(6);
    expect(namen[0]!.naam).toBe("Groep 8");
  });

  it("overlappen nooit, blijven in het plaatje en zijn elke keer dezelfde", () => {
    const stippen = fc.array(fc.record({ naam: fc.string({ minLength: 3, maxLength: 20 }), x: fc.integer({ min: 45, max: 305 }), y: fc.integer({ min: 50, max: 166 }), r: fc.integer({ min: 4, max: 16 }), slecht: fc.boolean() }), { maxLength: 20 });
    fc.assert(fc.property(stippen, (alle) => {
      const namen = placeNamen(alle, BLAD);
      expect(placeNamen(alle, BLAD)).toEqual(namen);
      namen.forEach((een, nr) => {
        expect(namen.slice(nr + 1).some((ander) => overlapt(een, ander))).toBe(false);
        const { links, rechts, boven, onder } = vakOf(een);
        expect(links >= 0 && rechts <= BLAD.breed && boven >= BLAD.boven && onder <= BLAD.onder).toBe(true);
      });
    }));
  });
});
