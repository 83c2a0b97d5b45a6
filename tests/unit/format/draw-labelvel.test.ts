import { inflateSync } from "node:zlib";
import jsQR from "jsqr";
import { encode } from "uqr";
import { beforeAll, describe, expect, it } from "vitest";
import { drawLabelvel, PER_VEL, plekAdres } from "@/lib/format/draw-labelvel";

const ADRES = "https://servicedesk.voorbeeld.nl";
const label = (naam: string, i = 0) => ({ naam, boven: "Gebouw Noord, 2e verdieping", plekCode: i.toString(16).padStart(12, "3f9a1c2b7d4e") });

/** The streams of a PDF, unpacked, as text of one character per byte. */
function streamsOf(pdf: Buffer): string[] {
  const raw = pdf.toString("latin1");
  return [...raw.matchAll(/\/Filter \/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(([, body]) => {
    try { return inflateSync(Buffer.from(body!, "latin1")).toString("latin1"); } catch { return ""; }
  });
}

/** All text of the pages: glyph numbers back to characters by the table that each font carries for searching and reading aloud. */
function textOf(pdf: Buffer): string {
  const streams = streamsOf(pdf);
  const tabellen = streams.filter((stream) => stream.includes("beginbfrange")).map((stream) => [...stream.matchAll(/<(\w{4,})>/g)].map(([, hex]) => hex!));
  const tekens = tabellen.map((hexen) => hexen.slice(4).map((hex) => String.fromCodePoint(...(hex.match(/.{4}/g) ?? []).map((deel) => parseInt(deel, 16)))));
  const glyphs = (stream: string) => [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, inhoud]) => [...inhoud!.matchAll(/<(\w+)>/g)].map(([, hex]) => hex).join(""));
  const lees = (hex: string, tabel: string[]) => (hex.match(/.{4}/g) ?? []).map((deel) => tabel[parseInt(deel, 16)] ?? "").join("");
  return streams.flatMap(glyphs).map((hex) => tekens.map((tabel) => lees(hex, tabel)).join("\n")).join("\n");
}

describe("a sheet of labels", () => {
  let pdf: Buffer;
  beforeAll(async () => {
    const namen = ["zaal Waterlelie (N2.14)", "één café", "Łódź"];
    pdf = await drawLabelvel({ labels: Array.from({ length: PER_VEL + 1 }, (_, i) => label(namen[i % 3]!, i)), adres: ADRES, organisatie: "Stadskantoor" });
  });

  it("is a PDF with 24 labels on a page, in a font that goes along", () => {
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const raw = pdf.toString("latin1");
    expect(raw.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
    expect(raw).toMatch(/\/FontFile2|\/FontFile3/);
    expect(pdf.length).toBeLessThan(300_000);
  });

  it("says in readable text which room it is and what to do, with every letter of a Dutch name", () => {
    const tekst = textOf(pdf);
    for (const woord of ["Waterlelie", "(N2.14)", "één café", "Łódź", "Iets stuk of vies?", "Scan mij"]) expect(tekst).toContain(woord);
  });

  it("has a code that a phone reads as the address of that place", () => {
    const { data, size } = encode(plekAdres(`${ADRES}/`, "3f9a1c2b7d4e"), { ecc: "M", border: 4 });
    const schaal = 4, zijde = size * schaal;
    const beeld = new Uint8ClampedArray(zijde * zijde * 4).fill(255);
    data.forEach((rij, y) => rij.forEach((donker, x) => {
      for (let i = 0; donker && i < schaal * schaal; i += 1) beeld.fill(0, ((y * schaal + Math.floor(i / schaal)) * zijde + x * schaal + (i % schaal)) * 4, ((y * schaal + Math.floor(i / schaal)) * zijde + x * schaal + (i % schaal)) * 4 + 3);
    }));
    expect(jsQR(beeld, zijde, zijde)?.data).toBe(`${ADRES}/q/3f9a1c2b7d4e`);
  });

  it("draws every dark square of that code, and not one more", async () => {
    const een = await drawLabelvel({ labels: [label("N2.03")], adres: ADRES, organisatie: "Stadskantoor" });
    const vakken = streamsOf(een).join("\n").matchAll(/[\d.]+ [\d.]+ ([\d.]+) ([\d.]+) re/g);
    const { data, size } = encode(plekAdres(ADRES, label("N2.03").plekCode), { ecc: "M", border: 0 });
    const vak = (27 * 72) / 25.4 / size;
    const getekend = [...vakken].reduce((som, [, breed]) => som + Math.round(Number(breed) / vak), 0);
    expect(getekend).toBe(data.flat().filter(Boolean).length);
  });
});
