import { findLeesbaar } from "@/lib/data/artikel-lezen";
import type { Context } from "@/lib/data/context";
import type { ArtikelGroep, Zichtbaar } from "@/lib/domain/artikel/artikel";
import { parseOpmaak, type Blok } from "@/lib/domain/artikel/parse-opmaak";
import { hasRight } from "@/lib/domain/authz/actor";

export type Artikel = {
  readonly code: string; readonly groep: ArtikelGroep; readonly zichtbaar: Zichtbaar; readonly titel: string; readonly inleiding: string;
  readonly blokken: readonly Blok[]; readonly op: Date;
  /** What this person said of this version before. */
  readonly oordeel: { readonly nuttig: boolean; readonly reden: string | null } | null;
  readonly magBewerken: boolean;
};

/** One article to read; null when it is not there or not for this actor. */
export async function getArtikel({ db, actor }: Context, code: string): Promise<Artikel | null> {
  const artikel = await findLeesbaar(db, actor, code);
  if (!artikel) return null;
  const { id, nummer, groep, zichtbaar, titel, inleiding, tekst, op } = artikel;
  const oordeel = actor.soort !== "persoon" ? null : await db.artikelOordeel.findUnique({ where: { artikelId_nummer_persoonId: { artikelId: id, nummer, persoonId: actor.id } }, select: { nuttig: true, reden: true } });
  return { code: artikel.code, groep, zichtbaar, titel, inleiding, blokken: parseOpmaak(tekst), op, oordeel, magBewerken: hasRight(actor, "artikel.write") };
}
