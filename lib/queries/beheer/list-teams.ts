import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { bevat, PER_PAGINA, toPagina, whereNa, whereStand, type LijstVraag, type Pagina } from "./lijst-vraag";

export type TeamRow = { readonly id: string; readonly naam: string; readonly soort: string; readonly leden: number; readonly email: string | null; readonly actief: boolean };

/** Teams by name, with how many people are in them. */
export async function listTeams({ db, actor }: Context, vraag: LijstVraag): Promise<Pagina<TeamRow>> {
  if (!hasRight(actor, "beheer.teams")) return { rijen: [], volgende: null };
  const found = await db.team.findMany({
    where: { ...whereStand(vraag), AND: [vraag.zoek ? { naam: bevat(vraag.zoek) } : {}, whereNa(vraag)] },
    orderBy: [{ naam: "asc" }, { id: "asc" }], take: PER_PAGINA + 1,
    select: { id: true, naam: true, soort: true, email: true, actief: true, _count: { select: { leden: true } } },
  });
  return toPagina(found.map(({ _count, ...team }) => ({ ...team, leden: _count.leden })), ({ naam }) => naam);
}
