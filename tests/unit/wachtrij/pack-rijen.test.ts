import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRijen, unpackRijen } from "@/lib/contracts/pack-rijen";

const rij = fc.record({ nummer: fc.nat(), naam: fc.string(), prioriteit: fc.option(fc.integer({ min: 1, max: 4 })), wacht: fc.boolean(), op: fc.option(fc.integer({ min: 0, max: 4_102_444_800_000 })) }, { noNullPrototype: true });

describe("packed rows", () => {
  it("are the same rows again, whatever is in them", () => {
    fc.assert(fc.property(fc.array(rij), (rijen) => {
      expect(unpackRijen(JSON.parse(JSON.stringify(packRijen(rijen))))).toEqual(rijen);
    }));
  });

  it("are columns with small numbers", () => {
    expect(packRijen([{ nummer: 12603, soort: "S" }, { nummer: 12602, soort: null }])).toEqual({ nummer: [12603, -1], soort: ["S", null] });
  });
});
