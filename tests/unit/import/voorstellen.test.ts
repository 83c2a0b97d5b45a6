import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLLEN } from "@/lib/domain/authz/rollen";
import { IMPORT_GRENZEN, IMPORT_SOORTEN, type ImportRij } from "@/lib/domain/import/import-soort";
import { KOLOMMEN, normKop } from "@/lib/domain/import/kolommen";
import { matchKop, toRijen } from "@/lib/domain/import/match-kop";
import { proposeAfdelingen } from "@/lib/domain/import/propose-afdelingen";
import { proposeLocaties } from "@/lib/domain/import/propose-locaties";
import { proposePersonen, type BestaandePersoon } from "@/lib/domain/import/propose-personen";
import { norm } from "@/lib/domain/import/voorstel";
import { writeVoorbeeld } from "@/lib/domain/import/voorbeelden";

const rijen = (...cellen: Record<string, string>[]): ImportRij[] => cellen.map((cel, index) => ({ nummer: index + 2, cellen: cel }));
const NIETS = { afdelingen: new Map(), werkplekken: new Map(), teams: new Map() };

describe("columns", () => {
  it("are known by one name each: no heading means two fields of one kind", () => {
    for (const soort of IMPORT_SOORTEN) {
      const namen = KOLOMMEN[soort].flatMap((kolom) => [...new Set(kolom.namen.map(normKop))]);
      expect([soort, namen.filter((naam, index) => naam === "" || namen.indexOf(naam) !== index)]).toEqual([soort, []]);
    }
    expect([normKop("E-mail Adres"), norm("  Zaal   Iris ")]).toEqual(["emailadres", "zaal iris"]);
    expect(IMPORT_GRENZEN).toEqual({ bytes: 5 * 1024 * 1024, rijen: 20_000 });
  });
  it("give rows that count as a spreadsheet does, without empty cells and rows", () => {
    const kop = matchKop("afdelingen", ["Naam", " Code ", "Kleur"]);
    expect(kop).toMatchObject({ ok: true, value: { velden: ["naam", "code", null], naamVan: { naam: "Naam", code: "Code" }, genegeerd: ["Kleur"] } });
    expect(kop.ok && toRijen(kop.value, [["Balie", "", "rood"], ["", " ", "blauw"], ["Post"]])).toEqual([{ nummer: 2, cellen: { naam: "Balie" } }, { nummer: 4, cellen: { naam: "Post" } }]);
  });
});

describe("the example files", () => {
  it.each(IMPORT_SOORTEN)("%s can be read back and give no fault", (soort) => {
    const regels = parse(writeVoorbeeld(soort).replace(/^\ufeff/, ""), { delimiter: ";", relax_column_count: true }) as string[][];
    const kop = matchKop(soort, regels[0]!);
    if (!kop.ok) throw new Error(kop.error);
    const gelezen = toRijen(kop.value, regels.slice(1));
    expect(kop.value.genegeerd).toEqual([]);
    if (soort === "afdelingen") expect(proposeAfdelingen(gelezen, []).fouten).toEqual([]);
    if (soort === "locaties") expect(proposeLocaties(gelezen, []).fouten).toEqual([]);
    const wijst = { afdelingen: new Map([["bz", "1"], ["dv", "2"]]), werkplekken: new Map([["n2.14", "3"]]), teams: new Map([["servicedesk", "4"], ["technische dienst", "5"]]) };
    if (soort === "personen") expect(proposePersonen(gelezen, [], wijst).fouten).toEqual([]);
  });
});

const naam = fc.constantFrom("A", "B", "C", "D", "E");
describe("afdelingen", () => {
  it("whatever the file, a proposal without faults has no circle and names every afdeling once", () => {
    const rij = fc.record({ naam, ouder: fc.option(naam, { nil: undefined }) }).map(({ naam: eigen, ouder }) => ({ naam: eigen, ...(ouder ? { ouder } : {}) }) as Record<string, string>);
    fc.assert(fc.property(fc.array(rij, { minLength: 1, maxLength: 6 }), fc.uniqueArray(naam), (gegeven, bestaat) => {
      const bestaand = bestaat.map((one) => ({ id: `id-${one}`, naam: one, code: null, kostenplaats: null, ouderId: null }));
      const { voorstellen, fouten } = proposeAfdelingen(rijen(...gegeven), bestaand);
      expect(voorstellen).toHaveLength(gegeven.length);
      if (fouten.length > 0) return;
      const ouders = new Map(voorstellen.map(({ sleutel, velden }) => [sleutel, velden.ouder]));
      expect(ouders.size).toBe(voorstellen.length);
      for (const [begin] of ouders) {
        let stappen = 0;
        for (let hier: string | null = begin; hier !== null; hier = ouders.get(hier) ?? null) expect(stappen++).toBeLessThanOrEqual(10);
      }
    }));
  });
  it("refuses a code that belongs to another", () => {
    const bestaand = [{ id: "1", naam: "Balie", code: "BAL", kostenplaats: null, ouderId: null }, { id: "2", naam: "Post", code: "PST", kostenplaats: null, ouderId: null }];
    expect(proposeAfdelingen(rijen({ naam: "Post", code: "BAL" }), bestaand).fouten).toMatchObject([{ rij: 2, kolom: "code" }]);
  });
});

describe("locaties", () => {
  it("importing the same file twice adds nothing the second time", () => {
    const rij = fc.record({ gebouw: naam, verdieping: naam, ruimte: naam });
    fc.assert(fc.property(fc.array(rij, { minLength: 1, maxLength: 8 }), (gegeven) => {
      const eerste = proposeLocaties(rijen(...gegeven), []);
      expect(eerste.fouten).toEqual([]);
      const bestaand = eerste.voorstellen.map(({ sleutel, velden }) => ({ id: sleutel, naam: velden.naam, code: velden.code, soort: velden.soort, ouderId: velden.ouder }));
      expect(proposeLocaties(rijen(...gegeven), bestaand).voorstellen.filter(({ id }) => id === null)).toEqual([]);
      expect(new Set(eerste.voorstellen.map(({ sleutel }) => sleutel)).size).toBe(eerste.voorstellen.length);
    }));
  });
  it("says which row names no place, or an impossible one", () => {
    expect(proposeLocaties(rijen({ code: "X" }, { ruimte: "Zaal" }, { pad: "Huis > Zaal", soort: "paleis" }), []).fouten.map(({ rij, kolom }) => [rij, kolom])).toEqual([[2, null], [3, "ruimte"], [4, "soort"]]);
  });
});

describe("personen", () => {
  const jan: BestaandePersoon = { id: "p", email: "jan@x.nl", naam: "Jan", personeelsnummer: "12", telefoon: null, functie: null, soort: "medewerker", afdelingId: null, werkplekId: null, rollen: ["manager"], teamIds: ["t1"] };
  it("never loses a role or a team, whatever the cells say", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...ROLLEN, "klant", "baas"), { maxLength: 4 }), (rollen) => {
      const { voorstellen, fouten } = proposePersonen(rijen({ email: "JAN@x.nl", rollen: rollen.join("; ") }), [jan], NIETS);
      expect(voorstellen[0]!.velden.rollen).toEqual([...new Set(["manager", ...rollen.filter((rol) => (ROLLEN as readonly string[]).includes(rol))])].sort());
      expect([voorstellen[0]!.id, voorstellen[0]!.velden.teamIds, fouten.length]).toEqual(["p", ["t1"], rollen.filter((rol) => rol === "baas").length]);
    }));
  });
  it("knows a person by number when the address changed, and refuses one number for two", () => {
    expect(proposePersonen(rijen({ email: "j.jansen@x.nl", personeelsnummer: "12" }), [jan], NIETS)).toMatchObject({ voorstellen: [{ id: "p", velden: { email: "j.jansen@x.nl" } }], fouten: [] });
    const piet = { ...jan, id: "q", email: "piet@x.nl", personeelsnummer: "13" };
    expect(proposePersonen(rijen({ email: "piet@x.nl", personeelsnummer: "12" }), [jan, piet], NIETS).fouten).toMatchObject([{ rij: 2, kolom: "personeelsnummer" }]);
  });
});
