import type { Context } from "@/lib/data/context";
import { sql, steady } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";
import type { EerdereMelding } from "../wachtrij/read-eerder";

export type KlantGeschiedenis = { readonly rijen: readonly EerdereMelding[]; readonly volgende: string | null };

const PAGINA = 25;
const CURSOR = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What somebody asked before and is finished, newest first, page by page, in the sight of the reader. */
export async function listKlantMeldingen({ db, actor }: Context, melderId: string, na?: string): Promise<KlantGeschiedenis> {
  if (!hasRight(actor, "klant.read")) return { rijen: [], volgende: null };
  const [, op, id] = CURSOR.exec(na ?? "") ?? [];
  const begin = op && id ? sql`AND (m.ontvangen_op, m.id) < (${new Date(Number(op))}::timestamptz, ${id}::uuid)` : sql``;
  const rijen = await db.$queryRaw<(EerdereMelding & { id: string })[]>(steady(sql`
    SELECT m.id, m.nummer, m.onderwerp, m.kwis, m.status, m.open, m.ontvangen_op AS "ontvangenOp", m.gereed_op AS "gereedOp", m.uiterlijk_gereed AS uiterlijk, o.cijfer, o.toelichting, m.versie
    FROM (SELECT m.* FROM melding m WHERE m.melder_id = ${melderId}::uuid AND NOT m.open ${begin} AND ${visibleSql(actor)} ORDER BY m.ontvangen_op DESC, m.id DESC LIMIT ${PAGINA + 1}::int) m
    LEFT JOIN LATERAL (SELECT oo.cijfer, oo.toelichting FROM oordeel oo WHERE oo.melding_id = m.id ORDER BY oo.ronde DESC LIMIT 1) o ON TRUE
    ORDER BY m.ontvangen_op DESC, m.id DESC`));
  const laatste = rijen.length > PAGINA ? rijen[PAGINA - 1] : undefined;
  return { rijen: rijen.slice(0, PAGINA).map(({ id: _id, ...rij }) => rij), volgende: laatste ? `${laatste.ontvangenOp.getTime()}_${laatste.id}` : null };
}
