import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildZoekquery, listVarianten, type TermKennis } from "@/lib/domain/zoek/build-zoekquery";
import { parseZoekvraag, readTelefoon } from "@/lib/domain/zoek/zoek-vraag";

describe("a search as typed", () => {
  it("is words, words in a row and words that must not occur", () => {
    expect(parseZoekvraag('lamp "niet goed" -keuken')).toEqual([
      { tekst: "lamp", isZin: false, isNiet: false }, { tekst: "niet goed", isZin: true, isNiet: false }, { tekst: "keuken", isZin: false, isNiet: true },
    ]);
    expect(parseZoekvraag("-keuken").map(({ isNiet }) => isNiet)).toEqual([false]);
    expect(parseZoekvraag('  " ! - ?? ')).toEqual([]);
    expect(parseZoekvraag("N2.14")).toEqual([{ tekst: "N2.14", isZin: false, isNiet: false }]);
  });
  it("is never more than it can carry, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (tekst) => {
      const termen = parseZoekvraag(tekst);
      return termen.length <= 10 && termen.every((term) => term.tekst.length > 0 && term.tekst.length <= 60) && (termen.length === 0 || termen.some(({ isNiet }) => !isNiet));
    }));
  });
  it.each([["06 1234 5678", "12345678"], ["+31 6-12345678", "12345678"], ["0031612345678", "12345678"], ["4417", "4417"], ["10482", "10482"], ["M10482", null], ["12", null], ["lamp 4417", null], ["123456", null]])("reads %s as the end of a telephone number: %s", (tekst, eind) => {
    expect(readTelefoon(tekst)).toBe(eind);
  });
});

const kennis = (tekst: string, meer: Partial<TermKennis> = {}): TermKennis => ({ term: { tekst, isZin: false, isNiet: false }, stammen: [{ woord: tekst, aantal: 12 }], zin: null, tekens: [], lijkt: [], ...meer });

describe("the question for the index", () => {
  it("asks every term, by its word or by who is called so", () => {
    const { query, schatting, verruimd } = buildZoekquery([kennis("lamp"), kennis("visser", { stammen: [{ woord: "visser", aantal: 3 }], tekens: [{ woord: "@abc", aantal: 40 }] })]);
    expect(query).toBe("(('lamp')) & (('visser') | '@abc')");
    expect({ schatting, verruimd }).toEqual({ schatting: 12, verruimd: [] });
  });
  it("takes the nearest words when nobody ever used this one", () => {
    const lijkt = [{ woord: "knippert", aantal: 4 }, { woord: "knipper", aantal: 30 }, { woord: "koffie", aantal: 900 }];
    const gevonden = buildZoekquery([kennis("knipert", { stammen: [{ woord: "knipert", aantal: 0 }], lijkt })]);
    expect([gevonden.query, gevonden.merk]).toEqual(["(('knipert') | 'knippert')", "'knipert' | 'knippert'"]);
    expect(gevonden.verruimd).toEqual([{ van: "knipert", naar: ["knippert"] }]);
    expect(listVarianten("lmap", [{ woord: "lamp", aantal: 5 }, { woord: "lap", aantal: 9 }]).map(({ woord }) => woord)).toEqual(["lap", "lamp"]);
    expect(listVarianten("ab", [{ woord: "ac", aantal: 5 }])).toEqual([]);
  });
  it("leaves out what must not occur and passes over words that say nothing", () => {
    const niet = { term: { tekst: "keuken", isZin: false, isNiet: true } };
    expect(buildZoekquery([kennis("lamp"), kennis("keuken", niet), kennis("de", { stammen: [] })]).query).toBe("(('lamp')) & !(('keuken'))");
    expect(buildZoekquery([kennis("de", { stammen: [] })]).query).toBeNull();
    expect(buildZoekquery([kennis("keuken", niet)]).query).toBeNull();
  });
  it("keeps any word inside its quotes", () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 30 }), (woord) => {
      const query = buildZoekquery([kennis(woord)]).query ?? "";
      const binnen = query.slice(3, -3);
      return query.startsWith("(('") && query.endsWith("'))") && !/(^|[^'\\])'([^']|$)/.test(binnen.replaceAll("''", "").replaceAll("\\\\", ""));
    }));
  });
});
