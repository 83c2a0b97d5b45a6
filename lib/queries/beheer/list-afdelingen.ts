import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { bevat, PER_PAGINA, toPagina, whereNa, whereStand, type LijstVraag, type Pagina } from "./lijst-vraag";

export type AfdelingRow = { readonly id: string; readonly naam: string; readonly code: string | null; readonly kostenplaats: string | null; readonly ouder: string | null; readonly mensen: number; readonly actief: boolean };

/** Afdelingen by name, with how many people belong to them. */
export async function listAfdelingen({ db, actor }: Context, vraag: LijstVraag): Promise<Pagina<AfdelingRow>> {
  if (!hasRight(actor, "beheer.personen")) return { rijen: [], volgende: null };
  const found = await db.afdeling.findMany({
    where: { ...whereStand(vraag), AND: [vraag.zoek ? { OR: [{ naam: bevat(vraag.zoek) }, { code: bevat(vraag.zoek) }, { kostenplaats: bevat(vraag.zoek) }] } : {}, whereNa(vraag)] },
    orderBy: [{ naam: "asc" }, { id: "asc" }], take: PER_PAGINA + 1,
    select: { id: true, naam: true, code: true, kostenplaats: true, actief: true, ouder: { select: { naam: true } }, _count: { select: { personen: true } } },
  });
  return toPagina(found.map(({ _count, ouder, ...afdeling }) => ({ ...afdeling, ouder: ouder?.naam ?? null, mensen: _count.personen })), ({ naam }) => naam);
}
