import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeToon } from "@/lib/domain/tekst/toon";
import { BASISTEKSTEN } from "@/prisma/seed/teksten/teksten";

const woorden = (tekst: string) => judgeToon(tekst).map(({ woord }) => woord.toLowerCase());

describe("a hint about the tone", () => {
  it("names the words, why, and what says it better, in order of the text", () => {
    expect(woorden("Zoals ik al zei: u had moeten bellen. U moet nu wachten!!")).toEqual(["zoals ik al zei", "u had moeten", "u moet", "!!"]);
    expect(judgeToon("U moet wachten.")[0]).toMatchObject({ van: 0, waarom: "Dit klinkt als een bevel." });
    expect(woorden("Kun je dit ff doen?")).toEqual(["je"]);
    expect(woorden("LEES NOU EENS WAT HIER STAAT")).toHaveLength(1);
  });

  it("leaves friendly and plain messages alone, also the words inside other words and what somebody else wrote", () => {
    for (const tekst of ["Dank u. Wij komen morgen vóór 12.00 uur.", "De drukker is gemaakt. Het project loopt.", "> u had moeten bellen\nDank voor uw bericht.", "Meld u bij de balie in gebouw NOORD."]) expect(woorden(tekst), tekst).toEqual([]);
  });

  it("says when a sentence is too long to read in one go", () => {
    expect(judgeToon(`${"woord ".repeat(30)}.`)).toMatchObject([{ waarom: "Deze zin heeft 30 woorden." }]);
  });

  it("has nothing to say about our own standaardteksten for klanten", () => {
    expect(BASISTEKSTEN.filter(({ doel = "klant" }) => doel === "klant").flatMap(({ kort, tekst }) => woorden(tekst).map((woord) => `${kort}: ${woord}`))).toEqual([]);
  });

  it("never fails, and always points at what stands in the text", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (tekst) => {
      for (const { woord, van } of judgeToon(tekst)) if (!woord.endsWith("…")) expect(tekst.slice(van, van + woord.length)).toBe(woord);
    }));
  });
});
