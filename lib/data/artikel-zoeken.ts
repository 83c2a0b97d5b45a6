import { hasRight, type Actor } from "@/lib/domain/authz/actor";
import type { ArtikelGroep } from "@/lib/domain/artikel/artikel";
import type { Db } from "./client";
import { sql, type Sql } from "./sql";

export type ArtikelTreffer = {
  readonly id: string;
  readonly code: string;
  readonly titel: string;
  readonly groep: ArtikelGroep;
  readonly inleiding: string;
  /** How well it fits; only to be compared within one question. */
  readonly score: number;
  /** How many words of the question occur in it, and how many of those in its head. */
  readonly geraakt: number;
  readonly inKop: number;
  /** How many words occur as they are, apart from their ending; how many of those in the head; and how many are a keyword of one of its products. */
  readonly stam: number;
  readonly stamKop: number;
  readonly trefwoord: number;
};

/** The articles (alias `a`) that an actor may read: published ones, of which the internal are for staff. */
export function artikelVisibleSql(actor: Actor): Sql {
  if (!hasRight(actor, "artikel.read")) return sql`FALSE`;
  return hasRight(actor, "artikel.read-intern") ? sql`a.status = 'gepubliceerd'` : sql`a.status = 'gepubliceerd' AND a.zichtbaar = 'openbaar'`;
}

type Vraag = { readonly woorden: readonly string[]; readonly aantal: number };

/**
 * Articles by the words of a question, best first. Rare words count for more than common ones and the head for more
 * than the body. Longer words and the last one, which may still be typed, also match as a beginning. A word that occurs nowhere is taken for the word of a head that looks most like it: a typing error.
 */
export function zoekArtikelen(db: Db, actor: Actor, { woorden, aantal }: Vraag): Promise<ArtikelTreffer[]> {
  return db.$queryRaw<ArtikelTreffer[]>(sql`
    WITH zicht AS MATERIALIZED (SELECT a.id, a.zoek, a.zoek_kop FROM artikel a WHERE ${artikelVisibleSql(actor)}),
    woord AS MATERIALIZED (SELECT w, to_tsquery('dutch', w || ':' || begin) AS q, to_tsquery('dutch', w || ':' || replace(begin, 'ABCD', '') || 'A') AS kop,
        to_tsquery('dutch', w) AS stam, to_tsquery('dutch', w || ':A') AS stam_kop
      FROM (SELECT w, CASE WHEN length(w) >= 4 OR nr = ${woorden.length}::int THEN '*' ELSE 'ABCD' END AS begin FROM unnest(${[...woorden]}::text[]) WITH ORDINALITY AS u (w, nr)) u),
    raak AS MATERIALIZED (
      SELECT z.id, woord.w, CASE WHEN z.zoek @@ woord.kop THEN 1.0 ELSE 0.35 END AS gewicht, z.zoek @@ woord.kop AS kop, z.zoek @@ woord.stam AS stam, z.zoek @@ woord.stam_kop AS stam_kop
      FROM zicht z JOIN woord ON numnode(woord.q) > 0 AND z.zoek @@ woord.q),
    kopwoord AS (SELECT z.id, v FROM zicht z, unnest(string_to_array(z.zoek_kop, ' ')) AS v
      WHERE EXISTS (SELECT 1 FROM woord WHERE numnode(q) > 0 AND length(w) >= 4 AND w NOT IN (SELECT w FROM raak))),
    bijna AS (
      SELECT DISTINCT ON (woord.w, k.id) k.id, woord.w, similarity(k.v, woord.w)::numeric AS gelijk
      FROM woord JOIN kopwoord k ON left(k.v, 1) = left(woord.w, 1) AND abs(length(k.v) - length(woord.w)) <= 2 AND similarity(k.v, woord.w) >= 0.32
      WHERE numnode(woord.q) > 0 AND length(woord.w) >= 4 AND woord.w NOT IN (SELECT w FROM raak)
      ORDER BY woord.w, k.id, gelijk DESC),
    treffer AS (SELECT id, w, gewicht, kop, stam, stam_kop FROM raak UNION ALL SELECT id, w, gelijk, TRUE, FALSE, FALSE FROM bijna),
    zeldzaam AS (SELECT w, ln(1 + (SELECT count(*) FROM zicht)::numeric / count(*)) AS waarde FROM treffer GROUP BY w)
    SELECT a.id, a.code, v.titel, a.groep, v.inleiding, s.score::float8 AS score, s.geraakt::int AS geraakt, s.in_kop::int AS "inKop", s.stam::int AS stam, s.stam_kop::int AS "stamKop",
      (SELECT count(*) FROM woord WHERE numnode(woord.stam) > 0 AND EXISTS (SELECT 1 FROM artikel_product ap JOIN product p ON p.id = ap.product_id WHERE ap.artikel_id = a.id AND to_tsvector('dutch', array_to_string(p.trefwoorden, ' ')) @@ woord.stam))::int AS trefwoord
    FROM (SELECT t.id, sum(t.gewicht * z.waarde) AS score, count(*) AS geraakt, count(*) FILTER (WHERE t.kop) AS in_kop, count(*) FILTER (WHERE t.stam) AS stam, count(*) FILTER (WHERE t.stam_kop) AS stam_kop FROM treffer t JOIN zeldzaam z ON z.w = t.w GROUP BY t.id) s
    JOIN artikel a ON a.id = s.id JOIN artikel_versie v ON v.artikel_id = a.id AND v.nummer = a.live
    ORDER BY s.score DESC, v.titel LIMIT ${aantal}`);
}
