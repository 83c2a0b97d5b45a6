import { zoekArtikelen } from "@/lib/data/artikel-zoeken";
import type { Context } from "@/lib/data/context";
import { toZoekwoorden } from "@/lib/domain/artikel/zoekwoorden";
import type { GevondenArtikel } from "./find-artikelen";

const MEESTE = 3;
/** Fewer letters say too little: a suggestion that is beside the point is worse than none. */
const KORTSTE = 12;

/**
 * At most three articles that may answer what somebody is writing. A text is longer than a search, so it counts what
 * the title shares with it: two words of the title, or one with another that only few articles have.
 */
export async function suggestArtikelen({ db, actor }: Context, tekst: string): Promise<GevondenArtikel[]> {
  const woorden = tekst.trim().length < KORTSTE ? [] : toZoekwoorden(tekst);
  if (woorden.length === 0) return [];
  const gevonden = await zoekArtikelen(db, actor, { woorden, aantal: 8 });
  const beste = gevonden[0]?.score ?? 0;
  const past = gevonden.filter(({ inKop, geraakt, score }) => inKop >= 1 && (inKop >= 2 || geraakt >= 2 || woorden.length <= 2) && score >= beste * 0.55);
  return past.slice(0, MEESTE).map(({ code, titel, groep, inleiding }) => ({ code, titel, groep, inleiding }));
}
