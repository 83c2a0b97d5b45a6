import sharp from "sharp";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Weigering } from "./detect-bestand";
import { takeTurn } from "./take-turn";

const MAX_PIXELS = 50_000_000;
const MAX_ZIJDE = 2560;
const MINIATUUR_ZIJDE = 480;
const SECONDEN = 10;

// Decoders are where image libraries break: only the three formats that phones and screens make stay reachable.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"] });
// Photos seldom come twice; what libvips would keep is memory that the rest of the process misses.
sharp.cache(false);

export type Beeld = { readonly bytes: Buffer; readonly type: "image/jpeg" | "image/webp"; readonly breedte: number; readonly hoogte: number; readonly miniatuur: Buffer };

/**
 * Makes a new picture of an uploaded one: upright, at most 2560 px, without EXIF, GPS, profile or whatever
 * was hidden behind the pixels. What cannot be decoded within 10 s and 50 megapixels is refused.
 */
export function reEncode(bytes: Buffer, type: string): Promise<Result<Beeld, Weigering>> {
  return takeTurn(() => encode(bytes, type));
}

async function encode(bytes: Buffer, type: string): Promise<Result<Beeld, Weigering>> {
  try {
    const source = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error", pages: 1 }).timeout({ seconds: SECONDEN });
    const { width, height } = await source.metadata();
    if (width * height > MAX_PIXELS) return err({ reden: "Deze foto is te groot: hoogstens 50 megapixel. Maak hem kleiner en probeer het opnieuw." });
    const upright = source.autoOrient().resize({ width: MAX_ZIJDE, height: MAX_ZIJDE, fit: "inside", withoutEnlargement: true });
    const { data, info } = await (type === "image/jpeg" ? upright.jpeg({ quality: 82 }) : upright.webp({ quality: 85, effort: 3 })).toBuffer({ resolveWithObject: true });
    const miniatuur = await sharp(data).resize({ width: MINIATUUR_ZIJDE, height: MINIATUUR_ZIJDE, fit: "inside", withoutEnlargement: true }).webp({ quality: 72, effort: 2 }).toBuffer();
    return ok({ bytes: data, type: type === "image/jpeg" ? "image/jpeg" : "image/webp", breedte: info.width, hoogte: info.height, miniatuur });
  } catch (error) {
    if (error instanceof Error && /pixel limit/i.test(error.message)) return err({ reden: "Deze foto is te groot: hoogstens 50 megapixel. Maak hem kleiner en probeer het opnieuw." });
    return err({ reden: "Deze foto kunnen wij niet lezen. Maak een nieuwe foto, of sla hem op als JPG of PNG." });
  }
}
