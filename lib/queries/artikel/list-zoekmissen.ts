import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";

export type ZoekmisRow = { readonly tekst: string; readonly aantal: number; readonly laatstOp: Date; readonly status: "open" | "opgelost" | "niet_nodig"; readonly artikelCode: string | null };

const MEESTE = 200;

/** Searches that found nothing, most asked first: those that wait, or those that were judged. */
export async function listZoekmissen({ db, actor }: Context, { afgehandeld }: { readonly afgehandeld: boolean }): Promise<ZoekmisRow[]> {
  if (!hasRight(actor, "artikel.write")) return [];
  const rows = await db.zoekmis.findMany({
    where: { status: afgehandeld ? { not: "open" } : "open" }, orderBy: [{ aantal: "desc" }, { laatstOp: "desc" }, { tekst: "asc" }], take: MEESTE,
    select: { tekst: true, aantal: true, laatstOp: true, status: true, artikel: { select: { code: true } } },
  });
  return rows.map(({ artikel, status, ...rest }) => ({ ...rest, status: status as ZoekmisRow["status"], artikelCode: artikel?.code ?? null }));
}
