import { describe, expect, it } from "vitest";
import { optioneleTekst, tekst } from "@/lib/contracts/velden";

describe("text of a person", () => {
  it.each(["\u200b", " \u2060\u200d ", "\u3164", "\u0301\u0301", "\u202e", ""])("is nothing when nobody can see it: %j", (waarde) => {
    expect(tekst(10).safeParse(waarde).error?.issues[0]?.message).toBe("Vul dit in.");
    expect(optioneleTekst(10).parse(waarde)).toBeUndefined();
  });

  it("keeps what is written, from right to left too, without marks that would turn the words beside it", () => {
    expect(tekst(50).parse("Karin\u202enirak\u2066x\u2069")).toBe("Karinnirakx");
    expect(tekst(50).parse(" مرحبا\u200f 👩‍👩‍👧 e\u0301\r\n")).toBe("مرحبا\u200f 👩‍👩‍👧 e\u0301");
  });

  it("refuses what cannot be kept", () => {
    for (const waarde of ["a\0", "half\ud800", "\0"]) expect(tekst(10).safeParse(waarde).error?.issues[0]?.message).toBe("Hier staan tekens in die wij niet kunnen bewaren.");
    expect(tekst(3).safeParse("vier").success).toBe(false);
  });
});
