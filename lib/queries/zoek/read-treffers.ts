import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import { MARK } from "@/lib/domain/zoek/markeer";

const STIJL = `StartSel=${MARK.begin},StopSel=${MARK.einde},MaxWords=14,MinWords=8,ShortWord=2`;

/**
 * For meldingen in sight, by id, a marked piece in which the words of a search stand, and who said it: in what was told, in a message, or in a note that the actor may
 * read. One statement for a page; a melding whose subject alone holds them has none.
 */
export async function readTreffers({ db, actor }: Context, merk: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const ik = persoonIdOf(actor);
  const rijen = await db.$queryRaw<{ id: string; treffer: string }[]>(sql`
    SELECT m.id, t.wie || ts_headline('public.plein', left(translate(t.tekst, ${MARK.begin + MARK.einde}, ''), 4000), ${merk}::tsquery, ${STIJL}) AS treffer
    FROM melding m JOIN LATERAL (
      SELECT 1 AS rang, '' AS wie, m.omschrijving AS tekst
      UNION ALL (SELECT 2, CASE b.richting WHEN 'van_klant' THEN 'Klant: ' ELSE 'Servicedesk: ' END, b.tekst FROM bericht b WHERE b.melding_id = m.id AND to_tsvector('public.plein', left(b.tekst, 10000)) @@ ${merk}::tsquery ORDER BY b.op DESC LIMIT 1)
      UNION ALL (SELECT 3, 'Notitie: ', n.tekst FROM notitie n WHERE n.melding_id = m.id AND ${hasRight(actor, "melding.read-intern")} AND m.melder_id <> ${ik}::uuid AND to_tsvector('public.plein', left(n.tekst, 10000)) @@ ${merk}::tsquery ORDER BY n.op DESC LIMIT 1)
    ) t ON t.rang > 1 OR to_tsvector('public.plein', left(t.tekst, 12000)) @@ ${merk}::tsquery
    WHERE m.id = ANY (${[...ids]}::uuid[]) ORDER BY m.id, t.rang DESC`);
  // Ordered from the note to the story: the story wins, as what the klant told says most.
  return new Map(rijen.map(({ id, treffer }) => [id, treffer.replace(/\s+/g, " ")]));
}
