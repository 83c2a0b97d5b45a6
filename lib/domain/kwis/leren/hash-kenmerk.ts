/** Start value of the 32-bit FNV-1a hash; each kind of feature starts from its own letter, so that they do not meet. */
export const startHash = (soort: string): number => hashTekst(0x811c9dc5, soort);

/** Goes on hashing over the characters of `tekst`, from `van` up to `tot`. */
export function hashTekst(hash: number, tekst: string, van = 0): number {
  let som = hash;
  for (let i = van; i < tekst.length; i++) som = Math.imul(som ^ tekst.charCodeAt(i), 0x01000193);
  return som;
}

/** Spreads a hash over `bakken` (a power of two); the high bits are mixed in, because FNV leaves most there. */
export const toBak = (hash: number, bakken: number): number => ((hash >>> 0) ^ (hash >>> 15)) & (bakken - 1);
