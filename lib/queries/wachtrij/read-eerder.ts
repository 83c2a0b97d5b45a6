import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingStatus } from "@/lib/domain/melding/status";

export type EerdereMelding = {
  readonly nummer: number; readonly onderwerp: string; readonly kwis: Kwis; readonly status: MeldingStatus; readonly open: boolean; readonly ontvangenOp: Date;
  readonly gereedOp: Date | null; readonly uiterlijk: Date | null; readonly cijfer: number | null; readonly toelichting: string | null; readonly versie: number;
};

type Wie = { readonly melderId: string; /** The melding that is already on screen. */ readonly id?: string };

/** What a klant asked lately, newest first, in the sight of the actor; open ones lead because they may be meant. */
export async function readEerder({ db, actor }: Context, { melderId, id }: Wie, max = 6): Promise<EerdereMelding[]> {
  return db.$queryRaw<EerdereMelding[]>(sql`
    SELECT m.nummer, m.onderwerp, m.kwis, m.status, m.open, m.ontvangen_op AS "ontvangenOp", m.gereed_op AS "gereedOp", m.uiterlijk_gereed AS uiterlijk, o.cijfer, o.toelichting, m.versie
    FROM (SELECT m.* FROM melding m WHERE m.melder_id = ${melderId}::uuid AND m.id IS DISTINCT FROM ${id ?? null}::uuid AND ${visibleSql(actor)}
      ORDER BY m.open DESC, m.ontvangen_op DESC, m.id DESC LIMIT ${max}) m
    LEFT JOIN LATERAL (SELECT oo.cijfer, oo.toelichting FROM oordeel oo WHERE oo.melding_id = m.id ORDER BY oo.ronde DESC LIMIT 1) o ON TRUE
    ORDER BY m.open DESC, m.ontvangen_op DESC, m.id DESC`);
}
