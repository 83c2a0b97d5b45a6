import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { KADER_ROLLEN } from "@/lib/domain/mandaat/mandaat";
import { isId } from "./lijst-vraag";

export type MandaatkaderDetail = { readonly id: string; readonly rol: string; readonly perGevalCent: number; readonly perMaandCent: number; readonly gebaren: readonly string[]; readonly versie: number };

const SELECT = { id: true, rol: true, perGevalCent: true, perMaandCent: true, gebaren: true, versie: true } as const;

/** The frames of all roles, in the order of the roles. */
export async function listMandaatkaders({ db, actor }: Context): Promise<readonly MandaatkaderDetail[]> {
  if (!hasRight(actor, "beheer.mandaat")) return [];
  const rang = (rol: string): number => (KADER_ROLLEN as readonly string[]).indexOf(rol);
  return (await db.mandaatkader.findMany({ select: SELECT })).sort((a, b) => rang(a.rol) - rang(b.rol));
}

/** One frame. */
export async function getMandaatkader({ db, actor }: Context, id: string): Promise<MandaatkaderDetail | null> {
  return hasRight(actor, "beheer.mandaat") && isId(id) ? db.mandaatkader.findUnique({ where: { id }, select: SELECT }) : null;
}
