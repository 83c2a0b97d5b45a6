import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { bevat, PER_PAGINA, toPagina, whereNa, whereStand, type LijstVraag, type Pagina } from "./lijst-vraag";

export type LeverancierRow = { readonly id: string; readonly naam: string; readonly email: string; readonly contactpersoon: string | null; readonly telefoon: string | null; readonly actief: boolean };

/** Leveranciers by name. */
export async function listLeveranciers({ db, actor }: Context, vraag: LijstVraag): Promise<Pagina<LeverancierRow>> {
  if (!hasRight(actor, "beheer.teams")) return { rijen: [], volgende: null };
  const found = await db.leverancier.findMany({
    where: { ...whereStand(vraag), AND: [vraag.zoek ? { OR: [{ naam: bevat(vraag.zoek) }, { email: bevat(vraag.zoek) }, { contactpersoon: bevat(vraag.zoek) }] } : {}, whereNa(vraag)] },
    orderBy: [{ naam: "asc" }, { id: "asc" }], take: PER_PAGINA + 1,
    select: { id: true, naam: true, email: true, contactpersoon: true, telefoon: true, actief: true },
  });
  return toPagina(found.map((leverancier) => leverancier), ({ naam }) => naam);
}
