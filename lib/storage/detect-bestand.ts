import { err, ok, type Result } from "@/lib/domain/shared/result";
import { detectKantoorbestand } from "./detect-kantoorbestand";

export type Bestandssoort = { readonly soort: "beeld" | "document"; readonly type: string };
export type Weigering = { readonly reden: string };

const GEEN_FOTO = "Sla de foto op als JPG of PNG, of maak een schermafdruk, en voeg die toe.";
const WEL = "U kunt foto's (JPG, PNG, WebP), pdf's, kantoordocumenten en tekst toevoegen.";

const startsWith = (bytes: Buffer, hex: string) => bytes.subarray(0, hex.length / 2).toString("hex") === hex;
const ascii = (bytes: Buffer, van: number, tot: number) => bytes.subarray(van, tot).toString("latin1");

/** What a file is by its content, or the sentence why it is refused and what is possible instead. */
export function detectBestand(bytes: Buffer): Result<Bestandssoort, Weigering> {
  if (bytes.length === 0) return err({ reden: "Dit bestand is leeg. Kies een ander bestand." });
  const beeld = detectBeeld(bytes);
  if (beeld) return beeld;
  if (ascii(bytes, 0, 5) === "%PDF-") return ok({ soort: "document", type: "application/pdf" });
  const kantoor = detectKantoorbestand(bytes);
  if (kantoor === "macro") return err({ reden: "Dit document bevat macro's. Sla het op zonder macro's, of als pdf, en voeg dat toe." });
  if (kantoor) return ok({ soort: "document", type: kantoor });
  return detectTekst(bytes);
}

function detectBeeld(bytes: Buffer): Result<Bestandssoort, Weigering> | null {
  if (startsWith(bytes, "ffd8ff")) return ok({ soort: "beeld", type: "image/jpeg" });
  if (startsWith(bytes, "89504e470d0a1a0a")) return ok({ soort: "beeld", type: "image/png" });
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return ok({ soort: "beeld", type: "image/webp" });
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return err({ reden: `Een bewegend plaatje (GIF) kunnen wij niet aannemen. ${GEEN_FOTO}` });
  if (ascii(bytes, 4, 8) === "ftyp") return err({ reden: ftypReden(ascii(bytes, 8, 32)) });
  if (startsWith(bytes, "49492a00") || startsWith(bytes, "4d4d002a") || ascii(bytes, 0, 2) === "BM") return err({ reden: `Dit soort foto kunnen wij niet aannemen. ${GEEN_FOTO}` });
  return null;
}

function ftypReden(merken: string): string {
  if (/hei[cfmsx]|hev[cx]|mif1|msf1/.test(merken)) return `Een HEIC-foto kunnen wij niet aannemen. ${GEEN_FOTO} Op een iPhone: Instellingen, Camera, Structuren, Meest compatibel.`;
  if (/avi[fs]/.test(merken)) return `Een AVIF-foto kunnen wij niet aannemen. ${GEEN_FOTO}`;
  return "Een video kunnen wij niet aannemen. Maak een foto van wat u ziet, of beschrijf het.";
}

/** Plain text in UTF-8 or a Western code page, without what a browser or shell would run. */
function detectTekst(bytes: Buffer): Result<Bestandssoort, Weigering> {
  const geweigerd = err({ reden: `Dit soort bestand kunnen wij niet aannemen. ${WEL}` });
  const tekst = bytes.toString("latin1");
  if (/[^\t\n\f\r\x20-\x7e\x80-\xff]/.test(tekst)) return geweigerd;
  const begin = tekst.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (/^(<|#!|@echo|mime-version:|MZ)/i.test(begin) || /<\s*(!doctype|html|svg|script|iframe|xml|body|\?xml)|^content-type:\s*(text\/html|multipart)/im.test(tekst)) return geweigerd;
  return ok({ soort: "document", type: "text/plain" });
}
