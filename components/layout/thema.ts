export const THEMA_COOKIE = "thema";

/** "systeem" follows the device; it is also what an unknown or absent cookie means. */
export const THEMAS = ["licht", "donker", "systeem"] as const;
export type Thema = (typeof THEMAS)[number];

export function readThema(value: string | undefined): Thema {
  return THEMAS.find((thema) => thema === value) ?? "systeem";
}
