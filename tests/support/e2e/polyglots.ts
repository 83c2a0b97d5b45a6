import { deflateSync } from "node:zlib";
import sharp from "sharp";

/** What a browser would run if it ever took the file for something else. */
const HTML = "<html><body><script>parent.geraakt&&parent.geraakt();geraakt()</script><img src=x onerror=geraakt()></body></html>";
const SCRIPT = "*/=0;geraakt();/*";
/** For what only has to be more than a header. */
const KLEIN = 64 * 1024;
const SVG = "<svg xmlns='http://www.w3.org/2000/svg' onload='geraakt()'><script>geraakt()</script></svg>";
/** An archive with one stored file, as a reader that looks from the end finds it. */
const ZIP = Buffer.from("504b03041400000000000000000000000000000000000000000001000000612e6a73504b01021400140000000000000000000000000000000000000000000100000000000000000000000000000000006100504b05060000000001000100330000002300000000000000", "hex");
const VOL = 10 * 1024 * 1024;

export type Vijand = { readonly naam: string; readonly mimeType: string; readonly buffer: Buffer };

/** Filled up with this character until it weighs as much as a file may. */
const fill = (delen: readonly (Buffer | string)[], teken = " ", totaal = VOL): Buffer => {
  const bytes = Buffer.concat(delen.map((deel) => Buffer.from(deel as string)));
  return Buffer.concat([bytes, Buffer.alloc(totaal - bytes.length, teken)]);
};

/** A real photo of ten megabytes with a page, a script and an archive in its comments and behind its pixels. */
async function aPhoto(): Promise<Buffer> {
  const echt = await sharp({ create: { width: 1200, height: 900, channels: 3, background: "#557799" } }).jpeg().toBuffer();
  const opmerking = Buffer.from(`/*${HTML}${SCRIPT}`);
  const kop = Buffer.from([0xff, 0xfe, 0, 0]);
  kop.writeUInt16BE(opmerking.length + 2, 2);
  const staart = Buffer.concat([Buffer.from(HTML + SCRIPT), ZIP]);
  const midden = VOL - echt.length - kop.length - opmerking.length - staart.length;
  return Buffer.concat([echt.subarray(0, 2), kop, opmerking, echt.subarray(2), Buffer.alloc(midden, " "), staart]);
}

/** Photos that are something else as well; each is made anew. */
export async function listFotos(): Promise<Vijand[]> {
  const png = await sharp({ create: { width: 60, height: 40, channels: 4, background: "#336699aa" } }).png().toBuffer();
  const achter = fill([png, HTML, ZIP], " ", KLEIN);
  return [
    { naam: "lek.jpg", mimeType: "image/jpeg", buffer: await aPhoto() },
    { naam: "lek.html", mimeType: "text/html", buffer: fill([png, HTML], " ", KLEIN) }, { naam: "lek.svg", mimeType: "image/svg+xml", buffer: achter }, { naam: "lek.php.js", mimeType: "text/javascript", buffer: achter },
  ];
}

/** Documents that are something else as well; they are kept bit for bit and only ever saved. */
export const listDocumenten = (): Vijand[] => [
  { naam: "offerte.pdf", mimeType: "application/pdf", buffer: fill([`%PDF-1.7\n1 0 obj<</S/JavaScript/JS(geraakt())>>endobj\n/*${HTML}${SCRIPT}`, ZIP]) },
  { naam: "verslag.html", mimeType: "text/html", buffer: fill([ZIP.subarray(0, 30), "[Content_Types].xml word/document.xml", HTML, "x".repeat(99)], " ", KLEIN) },
];

/** What nobody needs to hand over, whatever it calls itself. */
export function listGeweigerd(): Vijand[] {
  const als = (naam: string, delen: readonly (Buffer | string)[], totaal = KLEIN): Vijand => ({ naam, mimeType: "image/jpeg", buffer: fill(delen, " ", totaal) });
  return [
    als("tekening.svg", [SVG], VOL), als("foto.jpg", [SVG]), als("foto.jpeg", [HTML]), als("foto.png", ["\n\n  ", HTML]), als("brief.txt", ["Beste servicedesk, ", HTML]), als("foto.webp", [ZIP]), als("plaatje.gif", ["GIF89a/*", HTML, "*/=1;geraakt()"]),
    als("foto.jpg", ["MIME-Version: 1.0\nContent-Type: text/html\n\n", HTML]), als("plan.docx", [ZIP.subarray(0, 30), "[Content_Types].xml word/document.xml vbaProject.bin"]), als("start.jpg", ["MZ\x90\0", HTML]),
    als("half.jpg", [Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"), HTML]), { naam: "bom.png", mimeType: "image/png", buffer: pngOf(20_000, Buffer.alloc(1000)) }, { naam: "teveel.pdf", mimeType: "application/pdf", buffer: fill(["%PDF-1.7"], " ", VOL + 1) },
  ];
}

/** A PNG that says it is a square of this size, with these bytes as its pixels. */
function pngOf(zijde: number, pixels: Buffer): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(zijde, 0);
  head.writeUInt32BE(zijde, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", head), chunk("IDAT", deflateSync(pixels)), chunk("IEND", Buffer.alloc(0))]);
}

/** A picture of a few kilobytes that takes fifty megabytes to look at: allowed, and it may cost no more than its turn. */
export const aBom = async (): Promise<Vijand> => ({ naam: "vlak.png", mimeType: "image/png", buffer: await sharp({ create: { width: 7000, height: 7000, channels: 3, background: "#ffffff" } }).toColourspace("b-w").png({ compressionLevel: 1 }).toBuffer() });
