"use client";

const LANGSTE_ZIJDE = 2560;
const KLEIN_GENOEG = 1_500_000;

/**
 * A photo as JPEG of at most 2560 px, so that it travels fast on a bad connection. What this browser cannot
 * read, or what is small already, goes as it is: the server judges it.
 */
export async function shrinkFoto(bestand: File): Promise<Blob> {
  const isFoto = bestand.type.startsWith("image/") || /\.hei[cf]$/i.test(bestand.name);
  if (!isFoto || (bestand.size < KLEIN_GENOEG && /jpeg|png|webp/.test(bestand.type))) return bestand;
  try {
    const beeld = await createImageBitmap(bestand, { imageOrientation: "from-image" });
    const schaal = Math.min(1, LANGSTE_ZIJDE / Math.max(beeld.width, beeld.height));
    const vel = document.createElement("canvas");
    vel.width = Math.round(beeld.width * schaal);
    vel.height = Math.round(beeld.height * schaal);
    vel.getContext("2d")?.drawImage(beeld, 0, 0, vel.width, vel.height);
    beeld.close();
    const klein = await new Promise<Blob | null>((resolve) => vel.toBlob(resolve, "image/jpeg", 0.85));
    return klein && (klein.size < bestand.size || !/jpeg|png|webp/.test(bestand.type)) ? klein : bestand;
  } catch {
    return bestand;
  }
}
