import type { Actor } from "@/lib/domain/authz/actor";
import type { WiensZaak } from "@/lib/domain/melding/may-read-intern";
import type { Db } from "./client";
import { joinSql, sql, steady } from "./sql";
import { visibleSql } from "./visible-to";

/** A place in the history: everything up to and including this gebeurtenis has been read. */
export type StroomPositie = { readonly txid: bigint; readonly id: bigint };
export type StroomRegel = StroomPositie & { readonly meldingId: string | null; readonly soort: string };
export type StroomLezing = {
  readonly regels: readonly StroomRegel[];
  /** Committed or not, something stands behind the watermark: look again soon. */
  readonly wachtNog: boolean;
};

/**
 * Reads history behind a place, up to the watermark: the oldest transaction that is still busy. What commits late has
 * a txid at or above the watermark of then, so it is read later and never skipped, which `id > last` would do.
 */
export async function readStroom(db: Db, na: StroomPositie, limiet = 1000): Promise<StroomLezing> {
  const rows = await db.$queryRaw<(StroomRegel & { klaar: boolean })[]>(sql`
    SELECT g.txid, g.id, g.melding_id AS "meldingId", g.soort, g.txid < w.grens AS klaar
    FROM (SELECT (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint AS grens) w
    CROSS JOIN LATERAL (SELECT * FROM gebeurtenis g WHERE (g.txid, g.id) > (${na.txid}::bigint, ${na.id}::bigint) ORDER BY g.txid, g.id LIMIT ${limiet}) g
    ORDER BY g.txid, g.id`);
  const regels = rows.filter(({ klaar }) => klaar).map(({ klaar: _klaar, ...regel }) => regel);
  return { regels, wachtNog: regels.length < rows.length || rows.length === limiet };
}

/** The place where reading starts for who needs nothing of before: just below the watermark. */
export async function readStroomBegin(db: Db): Promise<StroomPositie> {
  const [row] = await db.$queryRaw<{ txid: bigint }[]>(steady(sql`SELECT (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint AS txid`));
  return { txid: row?.txid ?? 0n, id: 0n };
}

export type Zichtbaar = WiensZaak & { readonly groep: number; readonly id: string; readonly nummer: number; readonly versie: number };

/** So many actors fit in one statement with room to spare. */
const PER_VRAAG = 50;

/** Of these meldingen the ones that each actor may see, with their present version; `groep` is the place of the actor. */
export async function listZichtbaar(db: Db, actors: readonly Actor[], ids: readonly string[]): Promise<Zichtbaar[]> {
  if (ids.length === 0) return [];
  const found: Zichtbaar[] = [];
  for (let begin = 0; begin < actors.length; begin += PER_VRAAG) {
    const parts = actors.slice(begin, begin + PER_VRAAG).map((actor, index) =>
      sql`SELECT ${begin + index}::int AS groep, m.id, m.nummer, m.versie, m.kwis, m.kanaal, m.melder_id AS "melderId", m.ingevoerd_door_id AS "ingevoerdDoorId", m.betreft_persoon_id AS "betreftPersoonId" FROM melding m WHERE m.id = ANY (${[...ids]}::uuid[]) AND ${visibleSql(actor)}`);
    found.push(...(await db.$queryRaw<Zichtbaar[]>(joinSql(parts, " UNION ALL "))));
  }
  return found;
}

/** What stands unread behind the bell of each of these persons, as a mark that changes when a line arrives. */
export async function listBelMerken(db: Db, persoonIds: readonly string[]): Promise<Map<string, string>> {
  if (persoonIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ persoonId: string; merk: string }[]>(sql`
    SELECT persoon_id AS "persoonId", count(*) || ' ' || max(id::text) AS merk FROM attentie
    WHERE gelezen_op IS NULL AND persoon_id = ANY (${[...persoonIds]}::uuid[]) GROUP BY persoon_id`);
  return new Map(rows.map(({ persoonId, merk }) => [persoonId, merk]));
}
