import type { Context } from "@/lib/data/context";
import { sql, type Sql } from "@/lib/data/sql";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import { MARK } from "@/lib/domain/zoek/markeer";

const STIJL = `StartSel=${MARK.begin},StopSel=${MARK.einde},MaxWords=14,MinWords=8,ShortWord=2`;

/** The subject with what was found marked, and a marked piece of what was said in which it stands, with who said it. */
export type Treffer = { readonly kop: string; readonly treffer: string | null };

const mark = (tekst: Sql, merk: string, stijl: string): Sql => sql`ts_headline('public.plein', translate(${tekst}, ${MARK.begin + MARK.einde}, ''), ${merk}::tsquery, ${stijl})`;

/**
 * For meldingen in sight, by id, where the words of a search stand: in the subject, in what was told, in a message, or in a
 * note that the actor may read. One statement for a page.
 */
export async function readTreffers({ db, actor }: Context, merk: string, ids: readonly string[]): Promise<ReadonlyMap<string, Treffer>> {
  if (ids.length === 0) return new Map();
  const ik = persoonIdOf(actor);
  const rijen = await db.$queryRaw<{ id: string; kop: string; treffer: string | null }[]>(sql`
    SELECT m.id, ${mark(sql`m.onderwerp`, merk, `${STIJL},HighlightAll=true`)} AS kop, t.wie || ${mark(sql`left(t.tekst, 4000)`, merk, STIJL)} AS treffer
    FROM melding m LEFT JOIN LATERAL (
      (SELECT 1 AS rang, '' AS wie, m.omschrijving AS tekst WHERE to_tsvector('public.plein', left(m.omschrijving, 12000)) @@ ${merk}::tsquery)
      UNION ALL (SELECT 2, CASE b.richting WHEN 'van_klant' THEN 'Klant: ' ELSE 'Servicedesk: ' END, b.tekst FROM bericht b WHERE b.melding_id = m.id AND to_tsvector('public.plein', left(b.tekst, 10000)) @@ ${merk}::tsquery ORDER BY b.op DESC LIMIT 1)
      UNION ALL (SELECT 3, 'Notitie: ', n.tekst FROM notitie n WHERE n.melding_id = m.id AND ${hasRight(actor, "melding.read-intern")} AND m.melder_id <> ${ik}::uuid AND to_tsvector('public.plein', left(n.tekst, 10000)) @@ ${merk}::tsquery ORDER BY n.op DESC LIMIT 1)
      ORDER BY rang LIMIT 1
    ) t ON TRUE WHERE m.id = ANY (${[...ids]}::uuid[])`);
  return new Map(rijen.map(({ id, kop, treffer }) => [id, { kop, treffer: treffer?.replace(/\s+/g, " ") ?? null }]));
}
