import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { PERMISSIONS } from "@/lib/domain/authz/permissions";

/** People who may own an article: those who may write one. */
export async function listEigenaren({ db, actor }: Context): Promise<{ waarde: string; label: string }[]> {
  if (!hasRight(actor, "artikel.write")) return [];
  const rows = await db.persoon.findMany({
    where: { actief: true, rollen: { some: { rol: { in: [...PERMISSIONS["artikel.write"].rollen] } } } }, orderBy: { naam: "asc" }, take: 300, select: { id: true, naam: true },
  });
  return rows.map(({ id, naam }) => ({ waarde: id, label: naam }));
}
