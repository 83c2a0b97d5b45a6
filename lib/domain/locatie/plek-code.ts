const VORM = /^[0-9a-f]{12}$/;

/** The code of a label as it is stored, from however somebody scanned or typed it; null when it cannot be one. */
export function readPlekCode(tekst: string): string | null {
  const code = tekst.slice(0, 40).toLowerCase().replace(/[\s-]/g, "");
  return VORM.test(code) ? code : null;
}

/** The code in groups of four, for the small print of a label: somebody without camera types it over. */
export const formatPlekCode = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");
