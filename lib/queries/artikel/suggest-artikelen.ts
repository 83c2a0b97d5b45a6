import { zoekArtikelen } from "@/lib/data/artikel-zoeken";
import type { Context } from "@/lib/data/context";
import { fitsTekst } from "@/lib/domain/artikel/fits-tekst";
import { toZoekwoorden } from "@/lib/domain/artikel/zoekwoorden";
import { detectSpoed } from "@/lib/domain/kwis/detect-spoed";
import { normalizeTekst } from "@/lib/domain/kwis/normalize-tekst";
import type { GevondenArtikel } from "./find-artikelen";

const MEESTE = 3;
/** Fewer letters say too little: a suggestion that is beside the point is worse than none. */
const KORTSTE = 12;

/**
 * At most three articles that may answer what somebody is writing; stricter than a search, because nobody asked for it.
 * Who writes about danger is not sent to read: that text gets none.
 */
export async function suggestArtikelen({ db, actor }: Context, tekst: string): Promise<GevondenArtikel[]> {
  const woorden = tekst.trim().length < KORTSTE ? [] : toZoekwoorden(tekst);
  if (woorden.length === 0 || detectSpoed(normalizeTekst(tekst)).length > 0) return [];
  const gevonden = await zoekArtikelen(db, actor, { woorden, aantal: 8 });
  const beste = gevonden[0]?.score ?? 0;
  const past = gevonden.filter((treffer) => treffer.score >= beste * 0.55 && fitsTekst({ ...treffer, woorden: woorden.length }));
  return past.slice(0, MEESTE).map(({ code, titel, groep, inleiding }) => ({ code, titel, groep, inleiding }));
}
