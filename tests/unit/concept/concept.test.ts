import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulierOf, isLeegConcept, isTeGrootConcept, kopOf, toConceptVelden, veldOf, type ConceptVeld } from "@/lib/domain/concept/concept";

describe("what of a form is kept", () => {
  it("leaves out what React, the files and the pressed button add, and keeps the order of the rest", () => {
    const velden = toConceptVelden([["$ACTION_1", "x"], ["omschrijving", "lamp"], ["bijlageId", "b"], ["stap", "verder"], ["sleutel", "k"], ["wie", "w"], ["v_keuze", "a"], ["v_keuze", "b"], ["bestand", new Blob()]]);
    expect(velden).toEqual([["omschrijving", "lamp"], ["v_keuze", "a"], ["v_keuze", "b"]]);
    expect([veldOf(velden, "v_keuze"), veldOf(velden, "plek")]).toEqual(["a", ""]);
  });

  it("is nothing without words and files: choices alone nobody misses", () => {
    const keuzes: ConceptVeld[] = [["soort", "S"], ["plek", "p"], ["omschrijving", "  "]];
    expect([isLeegConcept(keuzes, 0), isLeegConcept(keuzes, 1), isLeegConcept([...keuzes, ["v_maat", "42"]], 0)]).toEqual([true, false, false]);
  });

  it("is too big by what it weighs on the wire, not by its number of characters", () => {
    expect(isTeGrootConcept([["omschrijving", "a".repeat(10_000)]])).toBe(false);
    expect(isTeGrootConcept([["omschrijving", "€".repeat(22_000)]])).toBe(true);
    expect(isTeGrootConcept(Array.from({ length: 201 }, () => ["v_a", ""] as const))).toBe(true);
  });

  it("has a place per form, and a heading of at most one line", () => {
    expect([formulierOf(null), formulierOf("GO-03")]).toEqual(["melden", "melden:GO-03"]);
    fc.assert(fc.property(fc.string(), fc.string(), (tekst, plaats) => {
      const kop = kopOf([["omschrijving", tekst], ["plaats", plaats]]);
      return kop.length <= 61 && !kop.includes("\n");
    }));
    expect(kopOf([["omschrijving", "De lamp boven mijn bureau\nknippert al twee dagen en het wordt steeds erger"]])).toBe("De lamp boven mijn bureau knippert al twee dagen en het…");
  });
});
