import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { bevat, isId, PER_PAGINA, toPagina, whereNa, whereStand, type LijstVraag, type Pagina } from "./lijst-vraag";

export type LocatieRow = { readonly id: string; readonly naam: string; readonly code: string | null; readonly soort: string; readonly pad: string; readonly onder: number; readonly actief: boolean };
export type LocatieVraag = LijstVraag & { readonly onder: string };

/** Places directly below one place (or at the top), with how many lie below each; searching goes through the whole tree below it. */
export async function listLocaties({ db, actor }: Context, vraag: LocatieVraag): Promise<Pagina<LocatieRow>> {
  if (!hasRight(actor, "beheer.locaties")) return { rijen: [], volgende: null };
  const ouderId = isId(vraag.onder) ? vraag.onder : null;
  const woorden = vraag.zoek.split(/\s+/).filter(Boolean).slice(0, 6);
  const plek = woorden.length === 0 ? { ouderId } : ouderId ? { padIds: { has: ouderId } } : {};
  const found = await db.locatie.findMany({
    where: { ...whereStand(vraag), ...plek, AND: [...woorden.map((woord) => ({ OR: [{ pad: bevat(woord) }, { code: bevat(woord) }] })), whereNa(vraag)] },
    orderBy: [{ naam: "asc" }, { id: "asc" }], take: PER_PAGINA + 1,
    select: { id: true, naam: true, code: true, soort: true, pad: true, actief: true, _count: { select: { kinderen: { where: { actief: true } } } } },
  });
  return toPagina(found.map(({ _count, ...locatie }) => ({ ...locatie, onder: _count.kinderen })), ({ naam }) => naam);
}
