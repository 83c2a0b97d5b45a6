import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTeksten, compareWoorden, countGedeeld, weighKenmerken } from "@/lib/domain/dubbel/gelijkenis";
import { listKenmerken } from "@/lib/domain/dubbel/kenmerken";
import { comparePlekken, findBuurt, weighPlek, type Nabijheid } from "@/lib/domain/dubbel/plek";
import { DREMPEL, scoreDubbel } from "@/lib/domain/dubbel/score";

const gewicht = weighKenmerken([]);
const lijk = (a: string, b: string) => compareTeksten(listKenmerken(a), listKenmerken(b), gewicht);
const plek = (...pad: string[]) => ({ pad, buurt: pad[1] ?? null });
const LAMP = { code: "GO-03", groep: "Gebouw" };
const vraag = (tekst: string, pad = ["N", "N2", "N2.14"]) => ({ kenmerken: listKenmerken(tekst), plek: plek(...pad), producten: [{ ...LAMP, zekerheid: 0.8 }] });
const kandidaat = (tekst: string, meer = {}) => ({ kenmerken: listKenmerken(tekst), plek: plek("N", "N2", "N2.14"), product: LAMP, urenGeleden: 2, open: true, ...meer });

describe("text likeness", () => {
  it("is high for the same matter in other words, and low for another matter", () => {
    expect(lijk("De lamp knippert", "Het licht flikkert de hele dag")).toBeGreaterThan(0.7);
    expect(lijk("De lamp knippert", "De kraan druppelt")).toBeLessThan(0.1);
    expect(countGedeeld(listKenmerken("De lamp knippert"), listKenmerken("licht uit"))).toBe(1);
  });
  it("counts what is broken for little", () => expect(lijk("De lamp is kapot", "De stoel is kapot")).toBeLessThan(lijk("De lamp is kapot", "De lamp is uit")));
  it("sees through a typing error and a compound", () => {
    expect(compareWoorden("plafondplaat", "plafonplaat")).toBeGreaterThan(0.5);
    expect(compareWoorden("vitrine", "glasvitrine")).toBeGreaterThan(0.5);
    expect(compareWoorden("vitrine", "podium")).toBe(0);
  });
  it("weighs a word that stands everywhere less than a rare one", () => {
    const weeg = weighKenmerken(Array.from({ length: 20 }, () => listKenmerken("lamp")));
    expect(weeg("§licht")).toBeLessThan(weeg("§kraan"));
  });
  it("lies between 0 and 1, is the same both ways, and full for the same text", () => {
    const tekst = fc.array(fc.constantFrom("lamp", "licht", "kraan", "kapot", "vitrine", "podium", "stoel", "flikkert"), { minLength: 1, maxLength: 12 }).map((woorden) => woorden.join(" "));
    fc.assert(fc.property(tekst, tekst, (a, b) => {
      const gelijk = lijk(a, b);
      expect(gelijk).toBeGreaterThanOrEqual(0);
      expect(gelijk).toBeLessThanOrEqual(1);
      expect(gelijk).toBeCloseTo(lijk(b, a), 9);
      expect(lijk(a, a)).toBeCloseTo(1, 9);
    }), { numRuns: 200 });
  });
});

describe("nearness", () => {
  it.each<[string[], string[], Nabijheid]>([
    [["N", "N2", "N2.14"], ["N", "N2", "N2.14"], "zelfde"], [["N", "N2", "N2.14"], ["N", "N2"], "omvat"], [["N"], ["N", "N2", "N2.14"], "ruim"],
    [["N", "N2", "N2.14"], ["N", "N2", "N2.16"], "buren"], [["N", "N2", "N2.14"], ["N", "N3", "N3.01"], "gebouw"], [["N", "N2"], ["Z", "Z2"], "elders"], [[], ["N"], "onbekend"],
  ])("%j and %j: %s, whichever comes first", (a, b, nabij) => {
    expect(comparePlekken(plek(...a), plek(...b))).toBe(nabij);
    expect(comparePlekken(plek(...b), plek(...a))).toBe(nabij);
  });
  it("is worth more for what is noticed further away, and nothing elsewhere", () => {
    expect(weighPlek("buren", true)).toBeGreaterThan(weighPlek("buren", false));
    expect(weighPlek("elders", true)).toBe(0);
  });
  it("looks on the floor, else on the terrain or in the building", () => {
    const stappen = (...soorten: string[]) => soorten.map((soort, i) => ({ id: String(i), soort }));
    expect(findBuurt(stappen("vestiging", "gebouw", "verdieping", "ruimte", "werkplek"))).toEqual({ buurt: "2", zoekIn: "2" });
    expect(findBuurt(stappen("buiten", "buiten"))).toEqual({ buurt: null, zoekIn: "0" });
    expect(findBuurt(stappen("vestiging", "gebouw"))).toEqual({ buurt: null, zoekIn: "1" });
    expect(findBuurt([])).toEqual({ buurt: null, zoekIn: null });
  });
});

describe("score", () => {
  it("passes the threshold for the same matter in the same room, not for another matter or another building", () => {
    expect(scoreDubbel(vraag("Het licht flikkert"), kandidaat("De lamp knippert"), gewicht)).toBeGreaterThan(DREMPEL);
    expect(scoreDubbel({ ...vraag("De kraan druppelt"), producten: [{ code: "GO-09", groep: "Gebouw", zekerheid: 0.9 }] }, kandidaat("De lamp knippert"), gewicht)).toBeLessThan(DREMPEL);
    expect(scoreDubbel(vraag("Het licht flikkert", ["Z", "Z1", "Z1.02"]), kandidaat("De lamp knippert"), gewicht)).toBe(0);
  });
  it("falls with time, with distance and once it is done", () => {
    const score = (meer = {}) => scoreDubbel(vraag("Het licht flikkert"), kandidaat("De lamp knippert", meer), gewicht);
    expect(score({ urenGeleden: 900 })).toBeLessThan(score());
    expect(score({ open: false })).toBeLessThan(score());
    expect(score({ plek: plek("N", "N2", "N2.16") })).toBeLessThan(score());
  });
});
