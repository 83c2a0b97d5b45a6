import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import type { MededelingSoort } from "@/lib/domain/mededeling/mededeling";
import { decodeCursor, encodeCursor } from "../melding/cursor";

export type MededelingLijstRij = {
  readonly id: string; readonly soort: MededelingSoort; readonly titel: string; readonly plaats: string | null; readonly product: string | null; readonly van: Date; readonly tot: Date | null;
};

/** All notices, the last to begin first, for who may write them; pages by (begin, id). */
export async function listMededelingen({ db, actor }: Context, { cursor, aantal = 20 }: { cursor?: string; aantal?: number }): Promise<{ readonly rijen: readonly MededelingLijstRij[]; readonly volgende: string | null }> {
  if (!hasRight(actor, "mededeling.write")) return { rijen: [], volgende: null };
  const decoded = decodeCursor(cursor);
  const na = decoded.ok ? decoded.value : null;
  const found = await db.mededeling.findMany({
    ...(na ? { where: { OR: [{ van: { lt: na.at } }, { van: na.at, id: { lt: na.id } }] } } : {}),
    select: { id: true, soort: true, titel: true, van: true, tot: true, locatie: { select: { pad: true } }, product: { select: { naam: true } } },
    orderBy: [{ van: "desc" }, { id: "desc" }], take: aantal + 1,
  });
  const page = found.slice(0, aantal);
  const last = page.at(-1);
  return {
    rijen: page.map(({ locatie, product, soort, ...rij }) => ({ ...rij, soort: soort as MededelingSoort, plaats: locatie?.pad ?? null, product: product?.naam ?? null })),
    volgende: found.length > aantal && last ? encodeCursor({ at: last.van, id: last.id }) : null,
  };
}
