import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { APP_ERRORS, ongeldig } from "@/lib/domain/shared/app-error";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import { err, ok } from "@/lib/domain/shared/result";

describe("a result", () => {
  it("is a value or an error, never both", () => {
    expect([ok(7), err("nee")]).toEqual([{ ok: true, value: 7 }, { ok: false, error: "nee" }]);
  });
});

describe("the table of errors", () => {
  it("has a client error and a Dutch sentence for each", () => {
    for (const [code, { status, titel }] of Object.entries(APP_ERRORS)) expect([code, status >= 400 && status < 500, /^[A-Z][^.]+$/.test(titel)]).toEqual([code, true, true]);
    expect(ongeldig("naam", "Vul een naam in.")).toEqual({ code: "ongeldig", fouten: [{ veld: "naam", reden: "Vul een naam in." }] });
  });
});

describe("isNummer", () => {
  it("takes whole numbers that a column can hold, and nothing else that a browser may send", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2_147_483_647 }), (nummer) => isNummer(nummer)));
    fc.assert(fc.property(fc.anything(), (waarde) => isNummer(waarde) === (typeof waarde === "number" && Number.isInteger(waarde) && waarde > 0 && waarde <= 2_147_483_647)));
    for (const waarde of [0, -1, 2_147_483_648, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null, undefined, {}, [1], { not: 1 }, 1n]) expect(isNummer(waarde)).toBe(false);
  });
});
