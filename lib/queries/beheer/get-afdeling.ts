import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { isId } from "./lijst-vraag";

export type AfdelingDetail = { readonly id: string; readonly naam: string; readonly code: string | null; readonly kostenplaats: string | null; readonly ouderId: string | null; readonly hoofd: { readonly waarde: string; readonly label: string } | null; readonly actief: boolean; readonly versie: number };

/** One afdeling. */
export async function getAfdeling({ db, actor }: Context, id: string): Promise<AfdelingDetail | null> {
  if (!hasRight(actor, "beheer.personen") || !isId(id)) return null;
  const found = await db.afdeling.findUnique({ where: { id }, select: { id: true, naam: true, code: true, kostenplaats: true, ouderId: true, actief: true, versie: true, hoofd: { select: { id: true, naam: true } } } });
  if (!found) return null;
  const { hoofd, ...afdeling } = found;
  return { ...afdeling, hoofd: hoofd && { waarde: hoofd.id, label: hoofd.naam } };
}
