import { describe, expect, it } from "vitest";
import { countDagenTeLaat, listTerugKeuzes, readTerugVoor, UITGIFTE, UITGIFTE_SOORTEN } from "@/lib/domain/uitgifte/uitgifte";

describe("listTerugKeuzes", () => {
  it("begins with today while the balie is open, and skips the weekend", () => {
    expect(listTerugKeuzes(new Date("2026-03-12T09:00:00Z")).map(({ label, waarde }) => `${label} ${waarde}`)).toEqual(["vandaag 2026-03-12T17:00", "morgen 2026-03-13T17:00", "ma 2026-03-16T17:00", "di 2026-03-17T17:00", "wo 2026-03-18T17:00"]);
  });
  it("begins with the next working day after closing", () => expect(listTerugKeuzes(new Date("2026-03-13T18:00:00Z"))[0]).toEqual({ waarde: "2026-03-16T17:00", label: "ma" }));
});

it.each([["2026-03-12T17:00", "2026-03-12T16:00:00.000Z"], ["2026-07-01T17:00", "2026-07-01T15:00:00.000Z"]])("reads %s on the Dutch clock", (tekst, moment) => expect(readTerugVoor(tekst, new Date("2026-03-12T09:00:00Z"))?.toISOString()).toBe(moment));
it.each(["2026-03-12T09:00", "morgen", "", "2026-13-01T10:00"])("refuses “%s”: over, or no moment", (tekst) => expect(readTerugVoor(tekst, new Date("2026-03-12T09:00:00Z"))).toBeNull());
it.each([["2026-03-12T18:00:00Z", null], ["2026-03-12T09:00:00Z", 0], ["2026-03-11T20:00:00Z", 1], ["2026-03-05T09:00:00Z", 7]])("due %s is %s days late", (tot, laat) => expect(countDagenTeLaat(new Date(tot), new Date("2026-03-12T12:00:00Z"))).toBe(laat));
it("counts every kind under a product of the catalogue", () => expect(UITGIFTE_SOORTEN.every((soort) => /^[A-Z]{2}-\d\d$/.test(UITGIFTE[soort].product))).toBe(true));
