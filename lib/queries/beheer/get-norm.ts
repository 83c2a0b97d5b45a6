import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { isId } from "./lijst-vraag";

export type NormDetail = { readonly id: string; readonly kwis: string; readonly prioriteit: number | null; readonly soort: string; readonly waarde: number; readonly eenheid: string; readonly kalenderCode: string | null; readonly versie: number };

/** One norm. */
export async function getNorm({ db, actor }: Context, id: string): Promise<NormDetail | null> {
  if (!hasRight(actor, "beheer.kalenders") || !isId(id)) return null;
  const found = await db.norm.findUnique({ where: { id }, select: { id: true, kwis: true, prioriteit: true, soort: true, waarde: true, eenheid: true, kalenderCode: true, versie: true } });
  return found;
}
