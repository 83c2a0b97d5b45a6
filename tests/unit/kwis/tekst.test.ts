import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectSpoed } from "@/lib/domain/kwis/detect-spoed";
import { foldTekst, normalizeTekst } from "@/lib/domain/kwis/normalize-tekst";
import { buildProductIndex, listWoorden, stemWoord } from "@/lib/domain/kwis/product-index";
import { COMPLIMENT_SIGNALEN } from "@/lib/domain/kwis/signalen/compliment";
import { INFORMATIE_SIGNALEN } from "@/lib/domain/kwis/signalen/informatie";
import { KLACHT_SIGNALEN, VERLEDEN_TIJD } from "@/lib/domain/kwis/signalen/klacht";
import { compileSignalen } from "@/lib/domain/kwis/signalen/signaal";
import { STORING_SIGNALEN } from "@/lib/domain/kwis/signalen/storing";
import { WENS_SIGNALEN } from "@/lib/domain/kwis/signalen/wens";

const TABELLEN = { compliment: COMPLIMENT_SIGNALEN, informatie: INFORMATIE_SIGNALEN, klacht: KLACHT_SIGNALEN, storing: STORING_SIGNALEN, wens: WENS_SIGNALEN };
const hits = (tabel: keyof typeof TABELLEN, tekst: string) => compileSignalen(TABELLEN[tabel]).filter(({ patroon }) => patroon.test(normalizeTekst(tekst))).length;

describe("a text before it is judged", () => {
  it("is folded, without letterhead and salutation, a sentence a line", () => {
    expect(foldTekst("Één “Café” ‘s avonds")).toBe("een \"cafe\" 's avonds");
    expect(normalizeTekst("Onderwerp: lamp\r\nBeste collega,\r\n> De lamp is stuk.  Kunt u komen?")).toBe("de lamp is stuk.\nkunt u komen?");
  });
  it("stays the same when it is folded again, is never longer than what is read, and never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 6000 }), (tekst) => {
      expect(foldTekst(foldTekst(tekst))).toBe(foldTekst(tekst));
      expect(normalizeTekst(tekst)).not.toMatch(/\r|[ \t]{2}/);
    }), { numRuns: 200 });
    expect(normalizeTekst("x".repeat(50_000))).toHaveLength(4_000);
  });
});

describe("danger", () => {
  it.each(["er is brand in de keuken", "ik ruik gas in de kelder", "er zit iemand vast in de lift", "collega is bewusteloos", "er is ingebroken", "water stroomt uit het plafond", "de nooduitgang is geblokkeerd"])("is in: %s", (tekst) => {
    expect(detectSpoed(tekst).length).toBeGreaterThan(0);
  });
  it.each(["de brandblusser is verlopen", "wanneer is de ontruimingsoefening?", "het lampje brandt niet", "er is geen gaslucht meer", "mag ik hier roken", "de printer hapert", ""])("is not in: %s", (tekst) => {
    expect(detectSpoed(tekst)).toEqual([]);
  });
});

describe("the tables of signals", () => {
  it.each(Object.keys(TABELLEN) as (keyof typeof TABELLEN)[])("%s: every row is a pattern that weighs something and matches no empty text", (naam) => {
    for (const { patroon, gewicht } of compileSignalen(TABELLEN[naam])) expect([String(patroon), gewicht > 0 && gewicht <= 3.5, patroon.test("")]).toEqual([String(patroon), true, false]);
  });
  it.each([
    ["compliment", "Wat ben ik goed geholpen, petje af!"], ["informatie", "Hoe laat gaat de kantine open?"], ["klacht", "Ik ben ontevreden over de onbeschofte toon."],
    ["storing", "De lamp is kapot."], ["wens", "Ik wil graag een extra stoel aanvragen."],
  ] as const)("%s hears: %s", (naam, tekst) => expect(hits(naam, tekst)).toBeGreaterThan(0));
  it("reads a whole word only, and a complaint by its past tense", () => {
    expect(compileSignalen([["bot", 1]])[0]!.patroon.test("boterham")).toBe(false);
    expect("ik stond te wachten en niemand kwam".match(VERLEDEN_TIJD)).toEqual(["stond", "kwam"]);
  });
  it("answers hostile texts quickly, whatever repeats in them", () => {
    const boze = ["a".repeat(4000), "lift ".repeat(800), "er is ".repeat(660), "water (".repeat(570), "!?".repeat(2000), "de de de ".repeat(440), "\n".repeat(4000), "zit ".repeat(1000)];
    const since = performance.now();
    for (const tekst of boze) {
      detectSpoed(normalizeTekst(tekst));
      for (const naam of Object.keys(TABELLEN) as (keyof typeof TABELLEN)[]) hits(naam, tekst);
    }
    expect(performance.now() - since).toBeLessThan(5000);
  });
});

describe("the index of products", () => {
  const producten = [{ code: "A", naam: "Sleutels", groep: "X", trefwoorden: ["sleutel kwijt", "sleutel"] }, { code: "B", naam: "Koffie", groep: "X", trefwoorden: ["koffieautomaat", "sleutel"] }];
  it("finds words and one form for singular and plural", () => {
    expect(listWoorden("De wc-deur & het 2e raam!")).toEqual(["de", "wc-deur", "het", "2e", "raam"]);
    expect(["sleutels", "broodjes", "lampen", "bus", "gas"].map(stemWoord)).toEqual(["sleutel", "broodje", "lamp", "bus", "gas"]);
  });
  it("weighs a phrase by how few products have it, and more words more", () => {
    const { opEersteWoord, opLengte } = buildProductIndex(producten);
    const sleutel = opEersteWoord.get("sleutel")!;
    const [paar, los] = [sleutel.find(({ woorden }) => woorden.length === 2)!, sleutel.find(({ product, tekst }) => product === 1 && tekst === "sleutel")!];
    expect(paar.gewicht).toBeGreaterThan(los.gewicht);
    expect(opEersteWoord.get("koffieautomaat")![0]!.gewicht).toBeGreaterThan(los.gewicht);
    expect(opLengte.get("sleutel".length)).toContain("sleutel");
    expect(buildProductIndex([])).toMatchObject({ producten: [] });
  });
});
