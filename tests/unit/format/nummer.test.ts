import fc from "fast-check";
import { expect, test } from "vitest";
import { formatMeldingNummer, formatOpdrachtNummer, parseNummer } from "@/lib/format/nummer";

test.each(["M10001", "m10001", "m 10001", "M-10001", " 10001 ", "10 001", "10-001", "#10001", "M010001", "M\u00a010001"])("%j is melding 10001", (tekst) => {
  expect(parseNummer(tekst)).toEqual({ soort: "melding", nummer: 10001 });
});

test.each([["o 2231", "opdracht"], ["B-12", "order"], ["r7", "reservering"]] as const)("%j is een %s", (tekst, soort) => {
  expect(parseNummer(tekst)?.soort).toBe(soort);
});

test.each(["", "M", "0", "M0", "lift", "N2.14", "X10001", "10001a", "99999999999", "4294967296", "MM1"])("%j is geen nummer", (tekst) => {
  expect(parseNummer(tekst)).toBeNull();
});

test("wat wij schrijven kunnen wij ook lezen", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2_147_483_647 }), (nummer) => {
    expect(parseNummer(formatMeldingNummer(nummer))).toEqual({ soort: "melding", nummer });
    expect(parseNummer(formatOpdrachtNummer(nummer))).toEqual({ soort: "opdracht", nummer });
  }));
});
