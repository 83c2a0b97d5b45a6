import { createHash } from "node:crypto";
import sharp from "sharp";

const GROOTST = 2 * 1024 * 1024;
const SOORTEN = ["png", "jpeg", "webp"];

/** A picture as a small PNG without anything that came along in the file, or null when it is none we trust (SVG can carry scripts). */
export async function encodeLogo(bytes: Uint8Array): Promise<{ png: Buffer; kenmerk: string } | null> {
  if (bytes.length === 0 || bytes.length > GROOTST) return null;
  try {
    const beeld = sharp(bytes, { limitInputPixels: 20_000_000, failOn: "error" });
    if (!SOORTEN.includes((await beeld.metadata()).format)) return null;
    const png = await beeld.rotate().resize({ width: 448, height: 128, fit: "inside", withoutEnlargement: true }).png({ compressionLevel: 9 }).toBuffer();
    return { png, kenmerk: createHash("sha256").update(png).digest("hex").slice(0, 12) };
  } catch {
    return null; // not a picture, or a broken one: the caller says so in Dutch
  }
}
