import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideRoute, type RouteVraag, type RouteringsRegel } from "@/lib/domain/routering/decide-route";

const regel = (id: string, deel: Partial<RouteringsRegel> = {}): RouteringsRegel => ({ id, productCode: null, groep: null, locatieId: null, teamId: `team-${id}`, leverancierId: null, volgorde: 1, ...deel });
const PAD = ["vestiging", "gebouw", "etage"];
const route = (regels: RouteringsRegel[], deel: Partial<RouteVraag> = {}) =>
  decideRoute({ regels, product: { code: "GO-01", groep: "Gebouw" }, locatiePad: PAD, standaardTeamId: "desk", ...deel });

describe("decideRoute", () => {
  it.each([
    ["product over group over any", [regel("any"), regel("groep", { groep: "Gebouw" }), regel("product", { productCode: "GO-01" })], "product"],
    ["group over any", [regel("any"), regel("groep", { groep: "Gebouw" })], "groep"],
    ["a deeper place over a more precise product", [regel("product", { productCode: "GO-01" }), regel("plek", { locatieId: "gebouw" })], "plek"],
    ["the deepest place", [regel("hoog", { locatieId: "vestiging" }), regel("diep", { locatieId: "etage" }), regel("midden", { locatieId: "gebouw" })], "diep"],
    ["then the order", [regel("b", { volgorde: 2 }), regel("c", { volgorde: 1 })], "c"],
    ["then the id", [regel("b"), regel("a")], "a"],
  ])("%s", (_, regels, verwacht) => expect(route(regels)).toMatchObject({ regelId: verwacht, teamId: `team-${verwacht}` }));

  it("ignores rules for another product, group or place", () => {
    const regels = [regel("a", { productCode: "SM-01" }), regel("b", { groep: "Catering" }), regel("c", { locatieId: "elders" })];
    expect(route(regels)).toEqual({ teamId: "desk", leverancierId: null, regelId: null, uitleg: ["Geen regel past: het standaardteam krijgt de melding."] });
  });
  it("without a product only rules for any product fit", () => {
    expect(route([regel("product", { productCode: "GO-01" }), regel("any")], { product: null }).regelId).toBe("any");
  });
  it("can lead to a supplier", () => {
    expect(route([regel("lift", { teamId: null, leverancierId: "liftbedrijf" })])).toMatchObject({ teamId: null, leverancierId: "liftbedrijf" });
  });
  it("a rule without an addressee falls back on the standard team", () => {
    expect(route([regel("leeg", { teamId: null })])).toMatchObject({ teamId: "desk", regelId: "leeg" });
  });
  it("explains itself", () => {
    expect(route([regel("a", { productCode: "GO-01", locatieId: "gebouw" }), regel("b")]).uitleg).toEqual([
      "De regel voor product GO-01 op een hogere locatie (niveau 2 van 3) bepaalt de route.",
      "Er passen 2 regels. De diepste locatie gaat voor, dan het product boven de groep, dan de volgorde (1).",
    ]);
    expect(route([regel("a", { groep: "Gebouw", locatieId: "etage" })]).uitleg).toEqual(["De regel voor productgroep Gebouw op precies deze locatie bepaalt de route."]);
    expect(route([regel("a")]).uitleg).toEqual(["De regel voor elk product op elke locatie bepaalt de route."]);
  });
});

describe("decideRoute, whatever the rules", () => {
  const ofNiets = (...waarden: string[]) => fc.constantFrom<string | null>(null, ...waarden);
  const regels = fc.uniqueArray(fc.record({
    id: fc.integer({ min: 1, max: 99 }).map(String), productCode: ofNiets("GO-01", "SM-01"), groep: ofNiets("Gebouw", "Catering"), locatieId: ofNiets(...PAD, "elders"),
    teamId: ofNiets("t1", "t2"), leverancierId: ofNiets("l1"), volgorde: fc.nat(3),
  }), { selector: ({ id }) => id, maxLength: 12 });
  const diepte = (gekozen: RouteringsRegel | undefined) => (gekozen?.locatieId ? PAD.indexOf(gekozen.locatieId) : -1);

  it("always has an addressee and a reason, and never depends on the order of the table", () => {
    fc.assert(fc.property(regels, (tabel) => {
      const uitkomst = route(tabel);
      expect(uitkomst.teamId ?? uitkomst.leverancierId).not.toBeNull();
      expect(uitkomst.uitleg.length).toBeGreaterThan(0);
      expect(route(tabel.toReversed())).toEqual(uitkomst);
    }));
  });
  it("the winner fits, and an extra rule never moves the route to a less deep place", () => {
    fc.assert(fc.property(regels, (tabel) => {
      const winnaar = tabel.find(({ id }) => id === route(tabel).regelId);
      if (winnaar) {
        expect([null, "GO-01"]).toContain(winnaar.productCode);
        expect([null, "Gebouw"]).toContain(winnaar.groep);
        expect([null, ...PAD]).toContain(winnaar.locatieId);
      }
      const minder = tabel.slice(1);
      const winnaarMinder = minder.find(({ id }) => id === route(minder).regelId);
      expect(diepte(winnaar)).toBeGreaterThanOrEqual(diepte(winnaarMinder));
    }));
  });
});
