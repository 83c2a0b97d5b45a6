import { zoekArtikelen } from "@/lib/data/artikel-zoeken";
import type { Context } from "@/lib/data/context";
import type { ArtikelGroep } from "@/lib/domain/artikel/artikel";
import { toZoekwoorden } from "@/lib/domain/artikel/zoekwoorden";

export type GevondenArtikel = { readonly code: string; readonly titel: string; readonly groep: ArtikelGroep; readonly inleiding: string };

/**
 * Articles that answer a question, best first, only those that the actor may read. Accents and most typing errors do not
 * matter; at least half of the words must occur, so that one common word does not bring up everything.
 */
export async function findArtikelen({ db, actor }: Context, tekst: string, { aantal }: { readonly aantal: number }): Promise<GevondenArtikel[]> {
  const woorden = toZoekwoorden(tekst);
  if (woorden.length === 0) return [];
  const gevonden = await zoekArtikelen(db, actor, { woorden, aantal });
  return gevonden.filter(({ geraakt }) => geraakt * 2 >= woorden.length).map(({ code, titel, groep, inleiding }) => ({ code, titel, groep, inleiding }));
}
