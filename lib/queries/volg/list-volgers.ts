import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { linkKenmerk, listDeelLinks } from "@/lib/data/toegangsbewijs";
import { klantRelatieSql } from "@/lib/data/visible-for-klant";
import { isNummer } from "@/lib/domain/shared/is-nummer";

export type VolgerRow = { readonly id: string; readonly naam: string; readonly afdeling: string | null; readonly sinds: Date };
export type DeelLinkRow = { readonly kenmerk: string; readonly voorWie: string; readonly gemaakt: Date; readonly verloopt: Date };
export type Delen = { readonly volgers: readonly VolgerRow[]; readonly links: readonly DeelLinkRow[] };

/** Whom the klant let in, and the links that work now; nothing for anybody but the klant. A meemelder is not named. */
export async function listVolgers({ db, actor }: Context, nummer: number): Promise<Delen> {
  if (actor.soort !== "persoon" || !isNummer(nummer)) return { volgers: [], links: [] };
  const [melding] = await db.$queryRaw<{ id: string }[]>(sql`SELECT m.id FROM melding m WHERE m.nummer = ${nummer}::int AND ${klantRelatieSql(actor)} = 'melder'`);
  if (!melding) return { volgers: [], links: [] };
  const [volgers, links] = await Promise.all([
    db.meldingVolger.findMany({
      where: { meldingId: melding.id, soort: "volger", gestoptOp: null }, orderBy: { sinds: "asc" }, take: 50,
      select: { sinds: true, persoon: { select: { id: true, naam: true, afdeling: { select: { naam: true } } } } },
    }),
    listDeelLinks(db, melding.id),
  ]);
  return {
    volgers: volgers.map(({ sinds, persoon: { id, naam, afdeling } }) => ({ id, naam, afdeling: afdeling?.naam ?? null, sinds })),
    links: links.map(({ hash, voorWie, createdAt, verlooptOp }) => ({ kenmerk: linkKenmerk(hash), voorWie: voorWie ?? "", gemaakt: createdAt, verloopt: verlooptOp })),
  };
}
