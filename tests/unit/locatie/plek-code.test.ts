import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANONIEM_FOTOS, ANONIEM_LIMIETEN, isTeSnel } from "@/lib/domain/locatie/anoniem-regels";
import { formatPlekCode, readPlekCode } from "@/lib/domain/locatie/plek-code";

describe("the code on a label", () => {
  it("is read back however it was typed over", () => {
    const code = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 12, maxLength: 12 });
    fc.assert(fc.property(code, fc.boolean(), (waarde, groot) => {
      const getypt = formatPlekCode(waarde);
      expect(readPlekCode(groot ? getypt.toUpperCase() : ` ${getypt} `)).toBe(waarde);
    }));
    expect(formatPlekCode("3f9a1c2b7d4e")).toBe("3f9a-1c2b-7d4e");
  });

  it.each(["", "3f9a1c2b7d4", "3f9a1c2b7d4e0", "3f9a1c2b7d4g", "../../beheer", "N2.14", "%00".repeat(4), "٣f9a1c2b7d4e"])("is not %s", (tekst) => expect(readPlekCode(tekst)).toBeNull());
});

describe("rules for who has no account", () => {
  it("takes for a program what is filled in within two seconds, or was never opened", () => {
    expect([isTeSnel(null, 10_000), isTeSnel(9_000, 10_000), isTeSnel(8_000, 10_000), isTeSnel(0, 10_000)]).toEqual([true, true, false, false]);
  });

  it("lets one label less than one network, and one address least of all", () => {
    expect(ANONIEM_LIMIETEN.plek.max).toBeLessThan(ANONIEM_LIMIETEN.netwerk.max);
    expect(ANONIEM_LIMIETEN.adres.vensterSeconden).toBe(86_400);
    expect(ANONIEM_FOTOS).toBeLessThan(5);
  });
});
