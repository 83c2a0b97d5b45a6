import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cleanNaam } from "@/lib/storage/clean-naam";
import { prepareBestand } from "@/lib/storage/prepare-bestand";

const photo = (width = 40, height = 20) => sharp({ create: { width, height, channels: 3, background: "#336699" } });
const prepare = (bytes: Buffer | string, naam = "foto.jpg") => prepareBestand({ naam, bytes: Buffer.from(bytes as string) });
const reden = async (bytes: Buffer | string, naam?: string) => {
  const result = await prepare(bytes, naam);
  return !result.ok && result.error.code === "ongeldig" ? result.error.fouten[0]?.reden : JSON.stringify(result.ok && result.value.type);
};
const ftyp = (merk: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${merk}\0\0\0\0${merk}`)]);

/** A PNG that says it is 20,000 by 20,000 and holds almost nothing. */
function bomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(20_000, 0);
  head.writeUInt32BE(20_000, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.alloc(1000))), chunk("IEND", Buffer.alloc(0))]);
}

describe("een foto", () => {
  it("is made anew: upright, without EXIF and GPS, and without what was hidden behind it", async () => {
    const source = await photo().withExif({ IFD0: { Copyright: "GEHEIM-EXIF" }, IFD3: { GPSLatitude: "52/1 0/1 0/1", GPSLatitudeRef: "N" } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(source).metadata()).exif).toBeDefined();
    const result = await prepare(Buffer.concat([source, Buffer.from("<script>GEHEIM-STAART</script>")]));
    if (!result.ok) throw new Error("refused");
    expect(result.value).toMatchObject({ type: "image/jpeg", breedte: 20, hoogte: 40 });
    const { exif, icc, xmp, orientation } = await sharp(result.value.bytes).metadata();
    expect({ exif, icc, xmp, orientation }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, orientation: undefined });
    expect(result.value.bytes.includes("GEHEIM")).toBe(false);
    expect(result.value.miniatuur?.length).toBeGreaterThan(20);
  });

  it("gets at most 2560 px on a side, and keeps transparency as WebP", async () => {
    const big = await prepare(await photo(4000, 1000).jpeg().toBuffer());
    expect(big.ok && big.value).toMatchObject({ breedte: 2560, hoogte: 640 });
    const png = await prepare(await photo().png().toBuffer(), "schermafdruk.png");
    expect(png.ok && png.value).toMatchObject({ type: "image/webp", naam: "schermafdruk.webp" });
  });

  it("is refused when it is a bomb, broken, or of a kind that keeps its secrets", async () => {
    expect(await reden(bomb())).toContain("50 megapixel");
    expect(await reden((await photo(300, 300).jpeg().toBuffer()).subarray(0, 400))).toContain("niet lezen");
    expect(await reden(ftyp("heic"))).toContain("HEIC");
    expect(await reden(ftyp("avif"))).toContain("AVIF");
    expect(await reden(ftyp("isom"))).toContain("video");
    expect(await reden("GIF89a\x01\x00\x01\x00")).toContain("GIF");
    expect(await reden("")).toContain("leeg");
    expect(await reden(Buffer.alloc(10 * 1024 * 1024 + 1, 0x20))).toContain("10 MB");
  });
});

describe("een ander bestand", () => {
  it.each([
    ["<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "tekening.jpg"], ["<!DOCTYPE html><script>1</script>", "pagina.txt"],
    ["  \n<html>", "a.jpg"], ["hallo <script>alert(1)</script>", "a.txt"], ["#!/bin/sh\nrm -rf /", "a.txt"], ["MIME-Version: 1.0\n", "a.mht"],
    ["\xef\xbb\xbf<?xml version='1.0'?><x/>", "a.xml"], ["MZ\x90\x00\x03", "a.pdf"], ["\x7fELF\x02", "a.docx"], ["PK\x03\x04zomaar een archief", "a.docx"],
    [" %PDF-1.7 niet aan het begin\x00", "a.pdf"], ["PK\x03\x04[Content_Types].xml word/document.xml vbaProject.bin", "a.docx"],
  ])("is refused by what is in it, whatever its name says: %j", async (inhoud, naam) => {
    expect(await reden(Buffer.from(inhoud, "latin1"), naam)).toMatch(/kunnen wij niet aannemen|macro/);
  });

  it.each([
    ["%PDF-1.7\n%âã", "Offerte.PDF", "application/pdf", "Offerte.pdf"], ["Beste servicedesk,\r\nde deur klemt.", "brief.txt", "text/plain", "brief.txt"],
    ["@@echo uit", "start.bat", "text/plain", "start.txt"],
    ["PK\x03\x04[Content_Types].xml word/document.xml", "plan.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "plan.docx"],
  ])("is kept as it came: %j", async (inhoud, naam, type, bewaard) => {
    const result = await prepare(Buffer.from(inhoud, "latin1"), naam);
    expect(result.ok && { type: result.value.type, naam: result.value.naam, bytes: result.value.bytes.toString("latin1") }).toEqual({ type, naam: bewaard, bytes: inhoud });
  });
});

describe("de naam", () => {
  it.each([
    ["../../etc/passwd", "passwd.txt"], ["C:\\temp\\foto.txt", "foto.txt"], [".htaccess", "htaccess.txt"], ["a\0b\r\nSet-Cookie: x.txt", "abSet-Cookie x.txt"],
    ["rekening\u202etxt.exe", "rekeningtxt.txt"], ["", "bestand.txt"], ["...", "bestand.txt"], ["half\ud800.txt", "half.txt"], ["\u{1F600}".repeat(300), `${"\u{1F600}".repeat(100)}.txt`],
  ])("%j becomes %j", (naam, schoon) => expect(cleanNaam(naam, "text/plain")).toBe(schoon));
});
