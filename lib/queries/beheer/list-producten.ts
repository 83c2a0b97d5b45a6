import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { bevat, PER_PAGINA, toPagina, whereNa, whereStand, type LijstVraag, type Pagina } from "./lijst-vraag";

export type ProductRow = { readonly id: string; readonly code: string; readonly naam: string; readonly groep: string; readonly kwis: string; readonly niveau: string; readonly prioriteit: number | null; readonly team: string | null; readonly actief: boolean };

/** Products of the catalogue by name; words also find by code, group and trefwoord. */
export async function listProducten({ db, actor }: Context, vraag: LijstVraag): Promise<Pagina<ProductRow>> {
  if (!hasRight(actor, "beheer.catalogus")) return { rijen: [], volgende: null };
  const found = await db.product.findMany({
    where: { ...whereStand(vraag), AND: [vraag.zoek ? { OR: [{ naam: bevat(vraag.zoek) }, { code: bevat(vraag.zoek) }, { groep: bevat(vraag.zoek) }, { trefwoorden: { has: vraag.zoek.toLowerCase() } }] } : {}, whereNa(vraag)] },
    orderBy: [{ naam: "asc" }, { id: "asc" }], take: PER_PAGINA + 1,
    select: { id: true, code: true, naam: true, groep: true, kwis: true, niveau: true, prioriteit: true, actief: true, team: { select: { naam: true } } },
  });
  return toPagina(found.map(({ team, ...product }) => ({ ...product, team: team?.naam ?? null })), ({ naam }) => naam);
}
