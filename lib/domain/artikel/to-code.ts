import { foldTekst } from "@/lib/domain/kwis/normalize-tekst";

/** Addresses below /artikelen and /kennis that are pages of their own. */
const BEZET = new Set(["genoeg", "suggesties", "nieuw", "zoeken", "voorbeeld"]);
const MAX = 60;

/** The code of an article from its title: what stands in its address. `nr` makes a next one of the same title. */
export function toCode(titel: string, nr = 1): string {
  const woorden = foldTekst(titel).replace(/['’]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, MAX).replace(/-+$/, "");
  const basis = woorden === "" || BEZET.has(woorden) ? `artikel${woorden ? `-${woorden}` : ""}` : woorden;
  return nr > 1 ? `${basis}-${nr}` : basis;
}
