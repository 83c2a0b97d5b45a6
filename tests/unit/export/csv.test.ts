import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatGetalCel, formatMomentCel, formatTekstCel } from "@/lib/queries/export/csv-cel";
import { streamCsv, type CsvKolom } from "@/lib/queries/export/stream-csv";

type Rij = { tekst: string | null; getal: number | null };
const KOLOMMEN: readonly CsvKolom<Rij>[] = [
  { kop: "Tekst", soort: "tekst", lees: ({ tekst }) => tekst },
  { kop: "Getal", soort: "getal", lees: ({ getal }) => getal },
];
const TREKKERS = ["=", "+", "-", "@", "|", "\t", "\r", "＝", "＋", "－", "＠", "｜", "﹢", "﹣", "﹦", "﹫"];
const WIT = ["", " ", "\u00a0", "\u2003", "\u200b", "\ufeff", "\u0000", "\u0007", "\u001b", "\n"];

async function toCsv(rijen: readonly Rij[]): Promise<string> {
  async function* paginas() { yield rijen; }
  let text = "";
  for await (const chunk of streamCsv(KOLOMMEN, paginas())) text += chunk;
  return text;
}
const read = (csv: string): string[][] => parse(csv, { delimiter: ";", bom: true, relax_column_count: false, record_delimiter: "\r\n" });

/** Hostile cells: white space or control characters, a character that starts a formula, and any text. */
const cel = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.tuple(fc.array(fc.constantFrom(...WIT), { maxLength: 3 }), fc.constantFrom(...TREKKERS), fc.string({ unit: "grapheme", maxLength: 20 })).map(([wit, trekker, rest]) => wit.join("") + trekker + rest),
  fc.constantFrom("=cmd|' /C calc'!A0", "-2+3", "a;b", "\"; =1+1", "regel 1\r\n=regel 2", "+31 6 12345678"),
);

describe("a cell of text", () => {
  it("never starts a formula and keeps its text: 10,000 cells read back", async () => {
    const cells = fc.sample(cel, 10_000);
    const [, ...terug] = read(await toCsv(cells.map((tekst) => ({ tekst, getal: null }))));
    expect(terug).toHaveLength(cells.length);
    cells.forEach((was, index) => {
      const wordt = terug[index]?.[0] ?? "";
      expect(wordt.replace(/^[\s\p{C}\p{Z}]+/u, "")).not.toMatch(/^[=+\-@|＝＋－＠｜﹢﹣﹦﹫]/u);
      expect(wordt).not.toMatch(/^[\t\r]/);
      expect([was, `'${was}`]).toContain(wordt);
    });
  });

  it.each([
    ["=1+1", "'=1+1"], ["  @SUM(A1)", "'  @SUM(A1)"], ["\tkolom", "\"'\tkolom\""], ["Lamp; kapot", "\"Lamp; kapot\""],
    ["zaal \"Lelie\"", "\"zaal \"\"Lelie\"\"\""], ["Lamp kapot", "Lamp kapot"], ["", ""],
  ])("%j is written as %j", (tekst, csv) => expect(formatTekstCel(tekst)).toBe(csv));
});

describe("typed cells", () => {
  it("writes numbers with a decimal comma and without apostrophe", () => {
    expect([formatGetalCel(-12.5), formatGetalCel(1234), formatGetalCel(null), formatGetalCel(NaN)]).toEqual(["-12,5", "1234", "", ""]);
  });

  it("writes moments on the Dutch clock, also around the clock change", () => {
    expect(formatMomentCel(new Date("2026-07-01T06:05:00Z"))).toBe("01-07-2026 08:05");
    expect(formatMomentCel(new Date("2026-12-31T23:30:00Z"))).toBe("01-01-2027 00:30");
    expect([formatMomentCel(new Date("2026-10-25T00:30:00Z")), formatMomentCel(new Date("2026-10-25T01:30:00Z"))]).toEqual(["25-10-2026 02:30", "25-10-2026 02:30"]);
  });
});

describe("the file", () => {
  it("starts with a byte order mark and headings, and ends every line", async () => {
    expect(await toCsv([{ tekst: "één", getal: 7.5 }])).toBe("\uFEFFTekst;Getal\r\néén;7,5\r\n");
  });

  it("has headings when there is nothing", async () => {
    expect(await toCsv([])).toBe("\uFEFFTekst;Getal\r\n");
  });
});
