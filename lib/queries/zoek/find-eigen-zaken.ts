import type { Context } from "@/lib/data/context";
import { emptySql, joinSql, sql, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { can } from "@/lib/domain/authz/actor";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import { listZoekTermen } from "@/lib/domain/zoek/zoek-index";

export type EigenZaak = { readonly nummer: number; readonly onderwerp: string; readonly status: MeldingStatus; readonly kwis: Kwis };

/** How far back the words look: what somebody searches for is recent, and nobody has to wait for who reported a thousand times. */
const LAATSTE = 300;
const ACCENTEN = sql`translate(lower(m.onderwerp), 'áàâäãéèêëíìîïóòôöõúùûüçñ', 'aaaaaeeeeiiiiooooouuuucn')`;

/** Own meldingen: the one with this number, else the newest in which most of the words stand, typing errors included. */
export async function findEigenZaken({ db, actor }: Context, { tekst, nummer, aantal }: { tekst: string; nummer: number | null; aantal: number }): Promise<readonly EigenZaak[]> {
  if (actor.soort !== "persoon" || !can(actor, "melding.read")) return [];
  if (nummer !== null) {
    if (!isNummer(nummer)) return [];
    return db.$queryRaw<EigenZaak[]>(sql`SELECT m.nummer, m.onderwerp, m.status, m.kwis FROM melding m WHERE m.nummer = ${nummer} AND m.melder_id = ${actor.id}::uuid AND ${visibleSql(actor)}`);
  }
  const termen = listZoekTermen(tekst).filter(({ length }) => length > 1);
  if (termen.length === 0) return [];
  const punten = joinSql(termen.map(scoreSql), " + ");
  return db.$queryRaw<EigenZaak[]>(sql`
    SELECT nummer, onderwerp, status, kwis FROM (
      SELECT m.nummer, m.onderwerp, m.status, m.kwis, m.ontvangen_op, m.open, ${punten} AS punten
      FROM (SELECT m.* FROM melding m WHERE m.melder_id = ${actor.id}::uuid AND ${visibleSql(actor)} ORDER BY m.ontvangen_op DESC, m.id DESC LIMIT ${LAATSTE}) m
      LEFT JOIN locatie l ON l.id = m.locatie_id) gevonden
    WHERE punten >= ${Math.ceil(termen.length / 2)} ORDER BY punten DESC, open DESC, ontvangen_op DESC LIMIT ${aantal}`);
}

/** One point for a word that stands in it: as stem or its beginning, in the place, or misspelled in the subject. */
function scoreSql(term: string): Sql {
  const fout = term.length >= 4 ? sql`OR word_similarity(${term}, ${ACCENTEN}) >= 0.5` : emptySql;
  return sql`(CASE WHEN m.zoek @@ to_tsquery('dutch', ${`${term}:*`}) OR strpos(${ACCENTEN}, ${term}) > 0 OR strpos(lower(COALESCE(l.pad, m.plaats_tekst, '')), ${term}) > 0 ${fout} THEN 1 ELSE 0 END)`;
}
