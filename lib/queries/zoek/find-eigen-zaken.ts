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
const ZONDER_ACCENTEN = sql`translate(lower(m.onderwerp), 'áàâäãéèêëíìîïóòôöõúùûüçñ', 'aaaaaeeeeiiiiooooouuuucn')`;
type Vraag = { readonly tekst: string; readonly nummer: number | null; readonly aantal: number };

/** Own meldingen: the one with this number, else the newest in which most of the words stand. */
export async function findEigenZaken({ db, actor }: Context, { tekst, nummer, aantal }: Vraag): Promise<readonly EigenZaak[]> {
  if (actor.soort !== "persoon" || !can(actor, "melding.read")) return [];
  const mijn = sql`m.melder_id = ${actor.id}::uuid AND ${visibleSql(actor)}`;
  if (nummer !== null) {
    return isNummer(nummer) ? db.$queryRaw<EigenZaak[]>(sql`SELECT m.nummer, m.onderwerp, m.status, m.kwis FROM melding m WHERE m.nummer = ${nummer} AND ${mijn}`) : [];
  }
  const termen = listZoekTermen(tekst).filter(({ length }) => length > 1);
  if (termen.length === 0) return [];
  const gevonden = await db.$queryRaw<EigenZaak[]>(zoekSql(mijn, { termen, aantal, metFouten: false }));
  // Comparing every subject letter by letter costs most, so only when the words as typed stand nowhere.
  if (gevonden.length > 0 || termen.every(({ length }) => length < 4)) return gevonden;
  return db.$queryRaw<EigenZaak[]>(zoekSql(mijn, { termen, aantal, metFouten: true }));
}

function zoekSql(mijn: Sql, { termen, aantal, metFouten }: { termen: readonly string[]; aantal: number; metFouten: boolean }): Sql {
  const punten = joinSql(termen.map((term) => scoreSql(term, metFouten)), " + ");
  return sql`
    WITH eigen AS MATERIALIZED (
      SELECT m.nummer, m.onderwerp, m.status, m.kwis, m.ontvangen_op, m.open, z.woorden AS zoek, ${ZONDER_ACCENTEN} AS kop, lower(COALESCE(l.pad, m.plaats_tekst, '')) AS plek
      FROM (SELECT m.nummer, m.onderwerp, m.status, m.kwis, m.ontvangen_op, m.open, m.id, m.plaats_tekst, m.locatie_id FROM melding m WHERE ${mijn} ORDER BY m.ontvangen_op DESC, m.id DESC LIMIT ${LAATSTE}) m
      JOIN melding_zoek z ON z.melding_id = m.id LEFT JOIN locatie l ON l.id = m.locatie_id)
    SELECT nummer, onderwerp, status, kwis FROM (SELECT e.*, ${punten} AS punten FROM eigen e) gevonden
    WHERE punten >= ${Math.ceil(termen.length / 2)} ORDER BY punten DESC, open DESC, ontvangen_op DESC LIMIT ${aantal}`;
}

/** One point for a word that stands in it: as stem or its beginning, in the place, or misspelled in the subject. */
function scoreSql(term: string, metFouten: boolean): Sql {
  const fout = metFouten && term.length >= 4 ? sql`OR word_similarity(${term}, e.kop) >= 0.5` : emptySql;
  return sql`(CASE WHEN e.zoek @@ to_tsquery('public.plein', ${`${term}:*ABC`}) OR strpos(e.kop, ${term}) > 0 OR strpos(e.plek, ${term}) > 0 ${fout} THEN 1 ELSE 0 END)`;
}
