import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";

type Melding = { readonly id: string; readonly kwis: string; readonly oplossing: string | null };
export type KennisBijMelding = {
  /** The article that the klant read first, which did not help. */
  readonly gelezen: { readonly code: string; readonly titel: string } | null;
  /** The article that was made of it. */
  readonly gemaakt: { readonly code: string; readonly titel: string } | null;
  readonly kanMaken: boolean;
};

/** What knowledge has to do with a melding that was already found in sight. A klacht never becomes an article; null when nothing. */
export async function getKennisBijMelding({ db, actor }: Context, { id, kwis, oplossing }: Melding): Promise<KennisBijMelding | null> {
  if (!hasRight(actor, "artikel.write")) return null;
  const velden = { code: true, titel: true } as const;
  const [gelezen, gemaakt] = await Promise.all([
    db.meldingArtikel.findUnique({ where: { meldingId: id }, select: { artikel: { select: velden } } }),
    db.artikel.findFirst({ where: { uitMeldingId: id }, select: velden }),
  ]);
  const kanMaken = kwis !== "K" && oplossing !== null && gemaakt === null;
  return gelezen || gemaakt || kanMaken ? { gelezen: gelezen?.artikel ?? null, gemaakt, kanMaken } : null;
}
