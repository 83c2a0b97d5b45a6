import type { Geteld, TermKennis } from "@/lib/domain/zoek/build-zoekquery";
import type { Zoekterm } from "@/lib/domain/zoek/zoek-vraag";
import type { Db, Tx } from "./client";
import { sql, steady } from "./sql";

/** About how many meldingen can be searched, as the database last counted them. */
export async function estimateMeldingen(db: Db | Tx): Promise<number> {
  const [rij] = await db.$queryRaw<{ aantal: number }[]>(steady(sql`SELECT GREATEST(reltuples, 1000)::int AS aantal FROM pg_class WHERE oid = 'melding_zoek'::regclass`));
  return rij?.aantal ?? 1000;
}

type Rij = { nr: number; stammen: Geteld[]; zin: string | null; tekens: Geteld[] };

/** People and places with one name; beyond this a name says too little. */
const MEESTE_TEKENS = 200;

/**
 * What the words, people and places of this database say about the terms of a search, in two statements at most: the
 * second only for words that stand nowhere.
 */
export async function readTermKennis(db: Db | Tx, termen: readonly Zoekterm[]): Promise<TermKennis[]> {
  if (termen.length === 0) return [];
  const rijen = await db.$queryRaw<Rij[]>(sql`
    SELECT t.nr::int, CASE WHEN t.zin THEN NULLIF(phraseto_tsquery('public.plein', t.tekst)::text, '') END AS zin,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('woord', s.lexeme, 'aantal', COALESCE(z.aantal, 0)) ORDER BY s.lexeme)
        FROM unnest(to_tsvector('public.plein', t.tekst)) s LEFT JOIN zoekwoord z ON z.woord = s.lexeme), '[]') AS stammen,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('woord', w.teken, 'aantal', COALESCE(z.aantal, 0)))
        FROM (SELECT zoek_teken(g.id) AS teken FROM (
            SELECT l.id FROM locatie l WHERE translate(lower(l.code), ' .-_/', '') = translate(lower(t.tekst), ' .-_/', '') AND t.tekst ~ '[0-9]'
            UNION SELECT l.id FROM locatie l WHERE length(t.kaal) >= 3 AND zoek_kaal(l.naam) LIKE '%' || t.kaal || '%' AND zoek_kaal(l.naam) ~ ('[[:<:]]' || t.patroon || '[[:>:]]')
            UNION SELECT p.id FROM persoon p WHERE length(t.kaal) >= 3 AND zoek_kaal(p.naam) LIKE '%' || t.kaal || '%' AND zoek_kaal(p.naam) ~ ('[[:<:]]' || t.patroon || '[[:>:]]')
            UNION SELECT p.id FROM persoon p WHERE t.tekst LIKE '%@%' AND p.email = lower(t.tekst)
          ) g LIMIT ${MEESTE_TEKENS}) w LEFT JOIN zoekwoord z ON z.woord = w.teken), '[]') AS tekens
    FROM (SELECT nr, tekst, zin, replace(replace(replace(zoek_kaal(tekst), '\\', ''), '%', ''), '_', '') AS kaal, regexp_replace(zoek_kaal(tekst), '([^[:alnum:][:space:]])', '\\\\\\1', 'g') AS patroon
      FROM unnest(${termen.map(({ tekst }) => tekst)}::text[], ${termen.map(({ isZin }) => isZin)}::boolean[]) WITH ORDINALITY AS i(tekst, zin, nr)) t ORDER BY t.nr`);
  const kennis = rijen.map(({ nr, ...weet }) => ({ ...weet, term: termen[nr - 1]!, lijkt: [] as Geteld[] }));
  const onbekend = kennis.filter(({ term, stammen, tekens }) => !term.isZin && !term.isNiet && tekens.length === 0 && stammen.length === 1 && stammen[0]!.aantal === 0);
  const lijkt = await readLijkt(db, onbekend.map(({ stammen }) => stammen[0]!.woord));
  return kennis.map((een) => ({ ...een, lijkt: lijkt.get(een.stammen[0]?.woord ?? "") ?? [] }));
}

/** Words that may be meant by each of these: alike in threes of letters, or with the same first letter and nearly as long. */
async function readLijkt(db: Db | Tx, woorden: readonly string[]): Promise<ReadonlyMap<string, Geteld[]>> {
  if (woorden.length === 0) return new Map();
  const rijen = await db.$queryRaw<{ bij: string; lijkt: Geteld[] }[]>(sql`
    SELECT i.woord AS bij, COALESCE((SELECT jsonb_agg(jsonb_build_object('woord', k.woord, 'aantal', k.aantal)) FROM (
        (SELECT z.woord, z.aantal FROM zoekwoord z WHERE z.woord ~ '^[a-z]' AND z.woord % i.woord AND abs(length(z.woord) - length(i.woord)) <= 2 ORDER BY similarity(z.woord, i.woord) DESC LIMIT 40)
        UNION (SELECT z.woord, z.aantal FROM zoekwoord z WHERE z.woord ~ '^[a-z]' AND length(i.woord) BETWEEN 4 AND 7 AND z.woord LIKE left(i.woord, 1) || '%' AND abs(length(z.woord) - length(i.woord)) <= 1 ORDER BY z.aantal DESC LIMIT 400)
      ) k), '[]') AS lijkt
    FROM unnest(${[...woorden]}::text[]) i(woord) WHERE i.woord ~ '^[a-z]{4,40}$'`);
  return new Map(rijen.map(({ bij, lijkt }) => [bij, lijkt]));
}

/** Persons with a telephone number that ends so. */
export async function findMetTelefoon(db: Db | Tx, eind: string): Promise<string[]> {
  const omgekeerd = [...eind].reverse().join("");
  const rijen = await db.$queryRaw<{ id: string }[]>(sql`
    SELECT id FROM persoon WHERE reverse(regexp_replace(COALESCE(telefoon, ''), '[^0-9]', '', 'g')) LIKE ${`${omgekeerd}%`} ORDER BY id LIMIT 50`);
  return rijen.map(({ id }) => id);
}

/** New words of one melding, so that somebody may type them wrong from now on. How often they occur is counted at night. */
export async function learnZoekwoorden(db: Db | Tx, meldingId: string): Promise<void> {
  await db.$executeRaw(sql`
    INSERT INTO zoekwoord (woord) SELECT w.lexeme FROM melding_zoek z, unnest(z.woorden) w WHERE z.melding_id = ${meldingId}::uuid ORDER BY w.lexeme
    ON CONFLICT (woord) DO NOTHING`);
}

/** Counts all words anew. At a million meldingen this takes half a minute: for the night, and after loading much at once. */
export async function countZoekwoorden(db: Db): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw(sql`SET LOCAL statement_timeout = 0`);
    await tx.$executeRaw(sql`
      WITH telling AS MATERIALIZED (SELECT word, ndoc FROM ts_stat('SELECT woorden FROM melding_zoek') WHERE ndoc > 0),
        weg AS (DELETE FROM zoekwoord z WHERE NOT EXISTS (SELECT 1 FROM telling t WHERE t.word = z.woord))
      INSERT INTO zoekwoord AS z (woord, aantal) SELECT word, ndoc FROM telling ORDER BY word
      ON CONFLICT (woord) DO UPDATE SET aantal = EXCLUDED.aantal WHERE z.aantal <> EXCLUDED.aantal`);
  }, { timeout: 600_000 });
}
