import type { Context } from "@/lib/data/context";
import { joinSql, sql, steady, type Sql } from "@/lib/data/sql";
import { findBuurt, type Buurt, type DubbelPlek } from "@/lib/domain/dubbel/plek";

export type KandidaatRow = {
  readonly id: string; readonly tekst: string; readonly productCode: string | null; readonly groep: string | null; readonly open: boolean;
  readonly ontvangenOp: Date; readonly padIds: readonly string[]; readonly buurt: string | null; readonly plekNaam: string;
};
export type Omgeving = DubbelPlek & Buurt & { readonly naam: string };
export const NERGENS: Omgeving = { pad: [], buurt: null, zoekIn: null, naam: "" };

/** A matter that was done this long ago may not be done after all. */
export const GEREED_DAGEN = 3;
const PER_PLEK = 12;
const HIER = 25;
const KLAAR = 400;
const OP_PRODUCT = 40;
const MEEST = 150;
const CODE = /\b([a-z]{1,2}k?)-?(\d{0,2})[.](\d{1,3}(?:-\d+)?)\b/gi;

/** Where the question is about: the chosen place, else a room code that stands in the text. */
export async function findOmgeving({ db }: Context, { locatieId, tekst }: { locatieId: string | null; tekst: string }): Promise<Omgeving> {
  const codes = locatieId ? [] : [...tekst.slice(0, 1000).matchAll(CODE)].slice(0, 3).map(([, letter = "", laag = "", deur = ""]) => `${letter}${laag}.${deur}`.toUpperCase());
  if (!locatieId && codes.length === 0) return NERGENS;
  const where = locatieId ? sql`l.id = ${locatieId}::uuid` : sql`l.code = ANY (${codes}::text[]) AND l.actief`;
  const [row] = await db.$queryRaw<{ padIds: string[]; pad: string; stappen: { id: string; soort: string }[] }[]>(steady(sql`
    SELECT l.pad_ids AS "padIds", l.pad, (SELECT json_agg(json_build_object('id', s.id, 'soort', s.soort) ORDER BY array_position(l.pad_ids, s.id)) FROM locatie s WHERE s.id = ANY (l.pad_ids)) AS stappen
    FROM locatie l WHERE ${where} ORDER BY l.pad LIMIT 1`));
  return row ? { pad: row.padIds, ...findBuurt(row.stappen), naam: row.pad } : NERGENS;
}

type Vraag = { readonly omgeving: Omgeving; readonly productCodes: readonly string[]; readonly zicht: Sql; readonly melderId: string; readonly now: Date };

/** The storingen nearby by place: newest open ones of every place of the floor and of what it is part of, and what was done lately. */
function nearbySql({ omgeving, now }: Vraag): Sql {
  const hier = omgeving.pad.at(-1) ?? null;
  return sql`
    WITH plek AS MATERIALIZED (SELECT id FROM locatie WHERE pad_ids @> ARRAY[${omgeving.zoekIn}]::uuid[] OR id = ANY (${[...omgeving.pad]}::uuid[]))
    SELECT c.id FROM plek CROSS JOIN LATERAL (SELECT n.id FROM melding n WHERE n.open AND n.kwis = 'S' AND n.locatie_id = plek.id ORDER BY n.ontvangen_op DESC, n.id DESC LIMIT ${PER_PLEK}) c
    UNION SELECT id FROM (SELECT n.id FROM melding n WHERE n.open AND n.kwis = 'S' AND n.locatie_id = ${hier}::uuid ORDER BY n.ontvangen_op DESC, n.id DESC LIMIT ${HIER}) h
    UNION SELECT k.id FROM (SELECT n.id, n.locatie_id FROM melding n WHERE n.gereed_op > ${new Date(now.getTime() - GEREED_DAGEN * 86_400_000)}::timestamptz AND n.kwis = 'S' AND n.status IN ('gereed', 'afgesloten')
      ORDER BY n.gereed_op DESC, n.id DESC LIMIT ${KLAAR}) k JOIN plek ON plek.id = k.locatie_id`;
}

/** Without a place: open storingen about the same product. */
const byProductSql = ({ productCodes }: Vraag): Sql => sql`
  SELECT c.id FROM product q CROSS JOIN LATERAL (SELECT n.id FROM melding n WHERE n.open AND n.product_id = q.id ORDER BY n.rang_op DESC, n.id DESC LIMIT ${OP_PRODUCT}) c WHERE q.code = ANY (${[...productCodes]}::text[])`;

/**
 * What a new text is compared with: at most 150 storingen, newest first, of which the actor may know (`zicht` over the
 * aliases m, p and l) or which are the actor's own. Every branch ends in an index and has a limit, so that it costs
 * the same at a million meldingen.
 */
export async function listKandidaten({ db }: Context, vraag: Vraag): Promise<KandidaatRow[]> {
  const eigen = sql`SELECT id FROM (SELECT n.id FROM melding n WHERE n.melder_id = ${vraag.melderId}::uuid ORDER BY n.ontvangen_op DESC, n.id DESC LIMIT 15) e`;
  const wegen = joinSql([vraag.omgeving.zoekIn ? sql`(${nearbySql(vraag)})` : sql`(${byProductSql(vraag)})`, eigen], " UNION ");
  return db.$queryRaw<KandidaatRow[]>(steady(sql`
    SELECT m.id, left(m.onderwerp || '. ' || m.omschrijving, 900) AS tekst, p.code AS "productCode", p.groep, m.open, m.ontvangen_op AS "ontvangenOp",
      COALESCE(l.pad_ids, '{}') AS "padIds", COALESCE(l.pad, '') AS "plekNaam",
      CASE WHEN ${vraag.omgeving.buurt}::uuid = ANY (l.pad_ids) THEN ${vraag.omgeving.buurt}::uuid END AS buurt
    FROM (${wegen}) w JOIN melding m ON m.id = w.id LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id
    WHERE m.kwis = 'S' AND (m.open OR (m.status IN ('gereed', 'afgesloten') AND m.gereed_op > ${new Date(vraag.now.getTime() - GEREED_DAGEN * 86_400_000)}::timestamptz))
      AND (m.melder_id = ${vraag.melderId}::uuid OR (${vraag.zicht}))
    ORDER BY m.ontvangen_op DESC, m.id DESC LIMIT ${MEEST}`));
}
