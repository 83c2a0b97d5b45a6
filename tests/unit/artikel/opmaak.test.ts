import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeHref, parseDelen, parseOpmaak, type Blok, type Deel } from "@/lib/domain/artikel/parse-opmaak";

const delenOf = (blok: Blok): readonly Deel[] => (blok.soort === "lijst" ? blok.items.flat() : blok.delen);
const hrefs = (tekst: string) => parseOpmaak(tekst).flatMap(delenOf).flatMap((deel) => (deel.soort === "link" ? [deel.href] : []));

describe("parseOpmaak", () => {
  it("leest koppen, alinea's, lijsten en vet", () => {
    expect(parseOpmaak("# Groot\ntekst\nverder\n\n## Kop\n- een\n- **twee** en\n\n1. eerst\n2. dan\n### Klein")).toEqual([
      { soort: "kop", niveau: 2, delen: [{ soort: "tekst", tekst: "Groot" }] },
      { soort: "alinea", delen: [{ soort: "tekst", tekst: "tekst\nverder" }] },
      { soort: "kop", niveau: 2, delen: [{ soort: "tekst", tekst: "Kop" }] },
      { soort: "lijst", genummerd: false, items: [[{ soort: "tekst", tekst: "een" }], [{ soort: "vet", tekst: "twee" }, { soort: "tekst", tekst: " en" }]] },
      { soort: "lijst", genummerd: true, items: [[{ soort: "tekst", tekst: "eerst" }], [{ soort: "tekst", tekst: "dan" }]] },
      { soort: "kop", niveau: 3, delen: [{ soort: "tekst", tekst: "Klein" }] },
    ]);
  });

  it.each([
    ["Zie [de plattegrond](/plattegrond/n1).", ["/plattegrond/n1"]], ["Lees https://www.voorbeeld.nl/pad?x=1.", ["https://www.voorbeeld.nl/pad?x=1"]],
    ["Bel 0318 555 112 of 112.", ["tel:0318555112", "tel:112"]], ["Bel 4400 of toestel 4401", ["tel:4400", "tel:4401"]], ["Mail naar balie@waterstede.example.", ["mailto:balie@waterstede.example"]],
    ["+31 6 12 34 56 78", ["tel:+31612345678"]],
  ])("maakt in '%s' de juiste links", (tekst, links) => expect(hrefs(tekst)).toEqual(links));

  it.each([
    "[klik](javascript:alert(1))", "[klik](JaVaScRiPt:alert`1`)", "[klik](data:text/html,<script>)", "[klik](//elders.example/x)", "[klik](/\\elders.example)", "[klik](http://elders.example)", "[klik](vbscript:x)",
    "[klik](https://naam:woord@elders.example)", "[klik](ftp://x)", "[klik](\u0001javascript:1)", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![plaatje](x)", "**<b onclick=x>**",
  ])("laat van '%s' niets dan tekst over", (tekst) => expect(hrefs(tekst)).toEqual([]));

  it("geeft voor iedere tekst alleen blokken met tekst en toegelaten links, en verliest geen letter", () => {
    const bits = fc.constantFrom("**", "[", "](", ")", "javascript:", "https://", "/", "//", "\\", "<script>", "# ", "- ", "1. ", "\n", " ", "a", "é", "0612345678", "@b.nl", "\u202e", "\0");
    fc.assert(fc.property(fc.oneof(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)), fc.array(bits, { maxLength: 60 }).map((delen) => delen.join(""))), (tekst) => {
      for (const href of hrefs(tekst)) expect(href).toMatch(/^(https:\/\/|tel:|mailto:|\/(?![/\\]))/);
      expect(parseDelen(tekst).map((deel) => deel.tekst).join("").length).toBeLessThanOrEqual(tekst.length);
    }), { numRuns: 300 });
  });

  it("blijft snel op een tekst die het moeilijk maakt", () => {
    const start = performance.now();
    for (const lastig of ["[".repeat(20_000), "**a".repeat(6_000), "[a](".repeat(5_000), "0 ".repeat(10_000), "a@".repeat(10_000), "https://".repeat(2_500), "\n- a".repeat(5_000)]) parseOpmaak(lastig);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("keurt adressen op zichzelf", () => {
    expect(["/artikelen/wifi", "https://a.nl", "tel:0318555112"].map(judgeHref)).toEqual(["/artikelen/wifi", "https://a.nl/", "tel:0318555112"]);
    expect(["", "javascript:1", "//a", "/\u0007", "tel:abc", "mailto:x", "https://", " https://a.nl"].map(judgeHref)).toEqual([null, null, null, null, null, null, null, null]);
  });
});
