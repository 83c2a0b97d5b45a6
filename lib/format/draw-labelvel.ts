import { join } from "node:path";
import PDFDocument from "pdfkit";
import { encode } from "uqr";
import { formatPlekCode } from "@/lib/domain/locatie/plek-code";

export type Label = { readonly naam: string; readonly boven: string; readonly plekCode: string };
type Vel = { readonly labels: readonly Label[]; /** Our public address, without a slash at its end. */ readonly adres: string; readonly organisatie: string };
type Vak = { readonly x: number; readonly y: number };

const MM = 72 / 25.4;
/** A4 with three columns of eight labels of 70 by 37 mm: sheets of that size are for sale everywhere. */
const KOLOMMEN = 3, RIJEN = 8, BREED = 70 * MM, HOOG = 37 * MM, BOVEN = 0.5 * MM;
export const PER_VEL = KOLOMMEN * RIJEN;
const QR = 27 * MM, RAND = 5 * MM, NAAM_HOOG = 11 * MM, INKT = "#1b1a17", ZACHT = "#5a564d";

const lettertype = (gewicht: "400Regular" | "700Bold"): string =>
  join(process.cwd(), `node_modules/@expo-google-fonts/atkinson-hyperlegible-next/${gewicht}/AtkinsonHyperlegibleNext_${gewicht}.ttf`);

/** What a label opens. */
export const plekAdres = (adres: string, code: string): string => `${adres.replace(/\/+$/, "")}/q/${code}`;

/** The labels as a PDF to print on sheets of 24; the last sheet may be part empty. */
export async function drawLabelvel({ labels, adres, organisatie }: Vel): Promise<Buffer> {
  const doc = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false, lang: "nl-NL", displayTitle: true, info: { Title: `Labels ${organisatie}`, Author: organisatie } });
  const delen: Buffer[] = [];
  const klaar = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (deel: Buffer) => delen.push(deel)).on("end", () => resolve(Buffer.concat(delen))).on("error", reject);
  });
  doc.registerFont("gewoon", lettertype("400Regular")).registerFont("vet", lettertype("700Bold"));
  labels.forEach((label, i) => {
    if (i % PER_VEL === 0) doc.addPage();
    const plaats = i % PER_VEL;
    drawLabel(doc, label, { x: (plaats % KOLOMMEN) * BREED, y: BOVEN + Math.floor(plaats / KOLOMMEN) * HOOG, adres });
  });
  doc.end();
  return klaar;
}

function drawLabel(doc: PDFKit.PDFDocument, { naam, boven, plekCode }: Label, { x, y, adres }: Vak & { adres: string }): void {
  drawQr(doc, plekAdres(adres, plekCode), { x: x + RAND, y: y + RAND });
  const links = x + RAND + QR + 3 * MM;
  const width = BREED - QR - 2 * RAND - 1 * MM;
  doc.fillColor(INKT).font("vet").fontSize(fitSize(doc, naam, width));
  doc.text(naam, links, y + RAND, { width, height: NAAM_HOOG + 3 * MM, ellipsis: true, lineGap: -1 });
  doc.fillColor(ZACHT).font("gewoon").fontSize(7).text(boven, links, doc.y + 1, { width, height: 8 * MM, ellipsis: true });
  doc.fillColor(INKT).font("vet").fontSize(9.5).text("Iets stuk of vies?", links, y + RAND + 18.4 * MM, { width, lineBreak: false });
  doc.font("gewoon").fontSize(9.5).text("Scan mij", links, y + RAND + 22.1 * MM, { width, lineBreak: false });
  doc.fillColor(ZACHT).fontSize(6).text(formatPlekCode(plekCode), links, y + RAND + 26 * MM, { width, lineBreak: false });
}

/** Large where the name is short: all of it must fit, and its longest word on one line. */
function fitSize(doc: PDFKit.PDFDocument, naam: string, width: number): number {
  const past = (maat: number): boolean => doc.fontSize(maat).heightOfString(naam, { width, lineGap: -1 }) <= NAAM_HOOG && naam.split(/\s+/).every((woord) => doc.widthOfString(woord) <= width);
  return [13, 11.5, 10, 9, 8].find(past) ?? 7;
}

/** The code as dark squares, a run of them in a row as one: a sheet of 24 stays small. */
function drawQr(doc: PDFKit.PDFDocument, tekst: string, { x, y }: Vak): void {
  const { data, size } = encode(tekst, { ecc: "M", border: 0 });
  const vak = QR / size;
  data.forEach((rij, r) => {
    for (let k = 0; k < size; k += 1) {
      if (!rij[k]) continue;
      const begin = k;
      while (k < size && rij[k]) k += 1;
      // A hair of overlap: printers leave white lines between squares that only touch.
      doc.rect(x + begin * vak, y + r * vak, (k - begin) * vak + 0.05, vak + 0.05);
    }
  });
  doc.fill(INKT);
}
