import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { isId } from "./lijst-vraag";

export type ProductDetail = { 
  readonly id: string; readonly code: string; readonly naam: string; readonly groep: string; readonly omschrijving: string | null; readonly dienstdomeinCode: string;
  readonly niveau: string; readonly laag: string; readonly kwis: string; readonly prioriteit: number | null; readonly gereedBeleid: string; readonly teamId: string | null;
  readonly reactieWaarde: number | null; readonly reactieEenheid: string | null; readonly gereedWaarde: number | null; readonly gereedEenheid: string | null;
  readonly kalenderCode: string | null; readonly tarief: string | null; readonly budgethouderNodig: boolean; readonly deelbaar: boolean; readonly trefwoorden: readonly string[]; readonly kanalen: readonly string[];
  readonly regelBron: string | null; readonly regelNaam: string | null; readonly regelMoet: string | null; readonly regelVerbiedt: string | null; readonly regelAfwijken: string | null;
  readonly en15221: string | null; readonly geldigVan: Date | null; readonly geldigTot: Date | null; readonly actief: boolean; readonly versie: number;
 };

/** One product with all that the catalogue knows about it. */
export async function getProduct({ db, actor }: Context, id: string): Promise<ProductDetail | null> {
  if (!hasRight(actor, "beheer.catalogus") || !isId(id)) return null;
  const found = await db.product.findUnique({ where: { id }, select: { id: true, code: true, naam: true, groep: true, omschrijving: true, dienstdomeinCode: true, niveau: true, laag: true, kwis: true, prioriteit: true, gereedBeleid: true, teamId: true,
    reactieWaarde: true, reactieEenheid: true, gereedWaarde: true, gereedEenheid: true, kalenderCode: true, tarief: true, budgethouderNodig: true, deelbaar: true, trefwoorden: true, kanalen: true,
    en15221: true, regelBron: true, regelNaam: true, regelMoet: true, regelVerbiedt: true, regelAfwijken: true, geldigVan: true, geldigTot: true, actief: true, versie: true } });
  return found;
}
