import type { Context } from "@/lib/data/context";
import { emptySql, sql, type Sql } from "@/lib/data/sql";
import type { ArtikelGroep, ArtikelStatus, Zichtbaar } from "@/lib/domain/artikel/artikel";
import { toZoektekst } from "@/lib/domain/artikel/zoekwoorden";
import { hasRight } from "@/lib/domain/authz/actor";
import { toDag } from "@/lib/domain/sla/amsterdam";

export type KennisVraag = { readonly zoek: string; readonly groep: ArtikelGroep | null; readonly status: ArtikelStatus | null; readonly nakijken: boolean };
export type KennisRow = {
  readonly code: string; readonly titel: string; readonly groep: ArtikelGroep; readonly status: ArtikelStatus; readonly zichtbaar: Zichtbaar; readonly eigenaar: string; readonly herzienOp: Date;
  /** The day to look at it again has passed, and people can read it. */
  readonly nakijken: boolean;
  /** The working copy differs from what people read. */
  readonly gewijzigd: boolean;
  readonly gelezen: number; readonly genoeg: number; readonly nuttig: number; readonly oordelen: number;
};

const MEESTE = 300;

/** Today as a date of the database, in the time of the office. */
export const vandaagSql = (now: Date): Sql => sql`(date '1970-01-01' + ${toDag(now.getTime())}::int)`;

function whereSql({ zoek, groep, status, nakijken }: KennisVraag, now: Date): Sql {
  const woord = toZoektekst(zoek).slice(0, 100);
  return sql`TRUE ${groep ? sql`AND a.groep = ${groep}` : emptySql} ${status ? sql`AND a.status = ${status}` : emptySql}
    ${nakijken ? sql`AND a.status = 'gepubliceerd' AND a.herzien_op <= ${vandaagSql(now)}` : emptySql}
    ${zoek.trim() ? sql`AND (a.titel ILIKE ${`%${zoek.trim().slice(0, 100).replaceAll("\0", "").toWellFormed().replace(/[\\%_]/g, "\\$&")}%`} OR a.zoek @@ plainto_tsquery('dutch', ${woord}))` : emptySql}`;
}

/** Articles for who keeps them, those to look at first, with how they are used in the last year. */
export async function listKennis({ db, actor, now }: Context, vraag: KennisVraag): Promise<KennisRow[]> {
  if (!hasRight(actor, "artikel.write")) return [];
  return db.$queryRaw<KennisRow[]>(sql`
    SELECT a.code, a.titel, a.groep, a.status, a.zichtbaar, p.naam AS eigenaar, a.herzien_op AS "herzienOp", (a.status = 'gepubliceerd' AND a.herzien_op <= ${vandaagSql(now())}) AS nakijken,
      COALESCE(a.titel <> v.titel OR a.inleiding <> v.inleiding OR a.tekst <> v.tekst, FALSE) AS gewijzigd,
      COALESCE(g.gelezen, 0)::int AS gelezen, COALESCE(g.genoeg, 0)::int AS genoeg, COALESCE(o.nuttig, 0)::int AS nuttig, COALESCE(o.oordelen, 0)::int AS oordelen
    FROM artikel a JOIN persoon p ON p.id = a.eigenaar_id LEFT JOIN artikel_versie v ON v.artikel_id = a.id AND v.nummer = a.live
    LEFT JOIN (SELECT artikel_id, sum(gelezen) AS gelezen, sum(genoeg + afgevangen) AS genoeg FROM artikel_gebruik WHERE dag > ${vandaagSql(now())} - 365 GROUP BY artikel_id) g ON g.artikel_id = a.id
    LEFT JOIN (SELECT artikel_id, count(*) FILTER (WHERE nuttig) AS nuttig, count(*) AS oordelen FROM artikel_oordeel GROUP BY artikel_id) o ON o.artikel_id = a.id
    WHERE ${whereSql(vraag, now())} ORDER BY nakijken DESC, lower(a.titel), a.code LIMIT ${MEESTE}`);
}

/** How many articles wait for somebody to look at them, and how many searches wait for an answer. */
export async function countKennis({ db, actor, now }: Context): Promise<{ nakijken: number; zoekmissen: number; concepten: number }> {
  if (!hasRight(actor, "artikel.write")) return { nakijken: 0, zoekmissen: 0, concepten: 0 };
  const [row] = await db.$queryRaw<{ nakijken: number; zoekmissen: number; concepten: number }[]>(sql`
    SELECT count(*) FILTER (WHERE status = 'gepubliceerd' AND herzien_op <= ${vandaagSql(now())})::int AS nakijken, count(*) FILTER (WHERE status = 'concept')::int AS concepten,
      (SELECT count(*)::int FROM zoekmis WHERE status = 'open') AS zoekmissen FROM artikel`);
  return row ?? { nakijken: 0, zoekmissen: 0, concepten: 0 };
}
