import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { isId } from "./lijst-vraag";

export type LeverancierDetail = { readonly id: string; readonly naam: string; readonly email: string; readonly telefoon: string | null; readonly contactpersoon: string | null; readonly actief: boolean; readonly versie: number };

/** One leverancier. */
export async function getLeverancier({ db, actor }: Context, id: string): Promise<LeverancierDetail | null> {
  if (!hasRight(actor, "beheer.teams") || !isId(id)) return null;
  const found = await db.leverancier.findUnique({ where: { id }, select: { id: true, naam: true, email: true, telefoon: true, contactpersoon: true, actief: true, versie: true } });
  return found;
}
