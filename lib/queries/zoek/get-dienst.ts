import { artikelVisibleSql } from "@/lib/data/artikel-zoeken";
import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { loadStamgegevens, type Niveau, type StamProduct, type Stamgegevens } from "@/lib/data/stamgegevens";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import { derivePrioriteit } from "@/lib/domain/prioriteit/prioriteit";
import { selectNorm, type NormSoort } from "@/lib/domain/sla/norm";
import { computeUiterlijk } from "@/lib/domain/sla/uiterlijk";
import { listAndereWoorden } from "@/lib/domain/zoek/list-andere-woorden";
import { loadAanbod } from "./list-diensten";

export type Dienst = {
  readonly id: string; readonly code: string; readonly naam: string; readonly groep: string; readonly kwis: Kwis; readonly omschrijving: string | null;
  readonly niveau: Niveau; readonly tarief: string | null; readonly budgethouderNodig: boolean;
  /** Other words for it, fit to be read. */
  readonly ook: readonly string[];
  /** Articles about it that this person may read. */
  readonly artikelen: readonly { readonly code: string; readonly titel: string }[];
  /** By when somebody answers, and by when it is done, when it is asked for now. */
  readonly reactie: Date | null; readonly gereed: Date | null;
};

/** One product as a klant reads it; null when it is unknown, out of use or not offered here. */
export async function getDienst(ctx: Context, code: string): Promise<Dienst | null> {
  const product = (await loadAanbod(ctx)).find((one) => one.code.toLowerCase() === code.toLowerCase());
  if (!product) return null;
  const { id, naam, groep, kwis, omschrijving, niveau, tarief, budgethouderNodig } = product;
  const [stam, artikelen] = await Promise.all([loadStamgegevens(ctx.db), listArtikelenVan(ctx, id)]);
  return {
    artikelen,
    id, code: product.code, naam, groep, kwis, omschrijving, niveau, tarief, budgethouderNodig, ook: listAndereWoorden(naam, product.trefwoorden),
    reactie: computeVerwacht(ctx, { soort: "reactie", product, stam }), gereed: computeVerwacht(ctx, { soort: "gereed", product, stam }),
  };
}

function listArtikelenVan({ db, actor }: Context, productId: string): Promise<{ code: string; titel: string }[]> {
  return db.$queryRaw(sql`
    SELECT a.code, v.titel FROM artikel_product ap JOIN artikel a ON a.id = ap.artikel_id JOIN artikel_versie v ON v.artikel_id = a.id AND v.nummer = a.live
    WHERE ap.product_id = ${productId}::uuid AND ${artikelVisibleSql(actor)} ORDER BY v.titel LIMIT 5`);
}

type Vraag = { readonly soort: NormSoort; readonly product: StamProduct; readonly stam: Stamgegevens };

/** The same rules as the clock that will run when it is asked for now. */
function computeVerwacht({ now }: Context, { soort, product, stam }: Vraag): Date | null {
  if (product.kwis === "compliment") return null;
  const { prioriteit } = derivePrioriteit({ kwis: product.kwis, spoed: false, impact: null, urgentie: null, productPrioriteit: product.prioriteit, gekozen: null });
  const norm = selectNorm({ soort, kwis: product.kwis, prioriteit, product, normen: stam.normen });
  return norm && computeUiterlijk({ ontvangenOp: now(), kalender: stam.kalender(norm.kalender), norm: norm.norm, pauzes: [] }).uiterlijk;
}
