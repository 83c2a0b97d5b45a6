export type Codering = "UTF-8" | "UTF-16" | "Windows-1252";

/**
 * The text of a file as offices save it: UTF-8 with or without mark, UTF-16 with mark, else Windows-1252.
 * Bytes that are valid UTF-8 are UTF-8: Windows text with accents practically never is.
 */
export function decodeTekst(bytes: Uint8Array): { readonly tekst: string; readonly codering: Codering } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { tekst: new TextDecoder("utf-16le").decode(bytes), codering: "UTF-16" };
  try {
    return { tekst: new TextDecoder("utf-8", { fatal: true }).decode(bytes), codering: "UTF-8" };
  } catch {
    return { tekst: new TextDecoder("windows-1252").decode(bytes), codering: "Windows-1252" };
  }
}
