import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsTekst } from "@/lib/domain/artikel/fits-tekst";

describe("een artikel past bij wat iemand schrijft", () => {
  it.each([
    ["twee woorden van de titel en een derde van de tekst", { woorden: 6, stam: 2, stamKop: 2, trefwoord: 0 }, true],
    ["twee woorden van de titel in een lange tekst", { woorden: 7, stam: 2, stamKop: 2, trefwoord: 2 }, false],
    ["één woord van de titel met een trefwoord en de helft", { woorden: 4, stam: 2, stamKop: 1, trefwoord: 1 }, true],
    ["één woord van de titel zonder trefwoord", { woorden: 4, stam: 4, stamKop: 1, trefwoord: 0 }, false],
    ["één woord van de titel met een trefwoord, en verder niets", { woorden: 2, stam: 1, stamKop: 1, trefwoord: 1 }, false],
    ["het enige woord, dat ook trefwoord is", { woorden: 1, stam: 1, stamKop: 1, trefwoord: 1 }, true],
    ["niets van de titel", { woorden: 3, stam: 3, stamKop: 0, trefwoord: 3 }, false],
  ])("%s: %o is %s", (_naam, gedeeld, past) => expect(fitsTekst(gedeeld)).toBe(past));

  it("past nooit beter als de tekst meer andere woorden heeft", () => {
    const getal = fc.integer({ min: 0, max: 6 });
    fc.assert(fc.property(fc.integer({ min: 2, max: 24 }), getal, getal, getal, (woorden, stam, stamKop, trefwoord) => {
      const gedeeld = { stam, stamKop: Math.min(stam, stamKop), trefwoord: Math.min(stam, trefwoord) };
      if (fitsTekst({ woorden: woorden + 1, ...gedeeld })) expect(fitsTekst({ woorden, ...gedeeld })).toBe(true);
    }));
  });
});
