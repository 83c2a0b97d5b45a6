import type { Context } from "@/lib/data/context";
import { joinSql, sql, steady, type Sql } from "@/lib/data/sql";
import { AFDELING_MAG, afdelingenSql, klantRelatieSql } from "@/lib/data/visible-for-klant";
import { can } from "@/lib/domain/authz/actor";
import { decodeCursor, encodeCursor } from "../melding/cursor";
import { snede } from "../melding/snede";
import { KLANT_COLUMNS, KLANT_JOINS, plaatsVan, toKlantStand, type KlantDbRow } from "../portaal/klant-velden";
import type { MijnMeldingRow } from "../portaal/list-eigen-meldingen";

export type MeegekekenRow = MijnMeldingRow & { readonly melder: string };
export type Meegekeken = { readonly rijen: readonly MeegekekenRow[]; readonly volgende: string | null };
export const MEEKIJK_DELEN = ["volgt", "afdeling"] as const;
export type MeekijkDeel = (typeof MEEKIJK_DELEN)[number];

type Vraag = { readonly deel: MeekijkDeel; readonly cursor?: string; readonly aantal?: number };
type Persoon = Extract<Context["actor"], { soort: "persoon" }>;

/**
 * Where the rows come from: the few that somebody follows, or per department the newest, each along an index. Both keep
 * to the sight of the page itself, so that a list never shows what its page would not.
 */
const BRON: Readonly<Record<MeekijkDeel, (actor: Persoon, stop: { voorbij: Sql; max: Sql }) => Sql>> = {
  volgt: (actor, { voorbij, max }) => sql`SELECT m.* FROM melding_volger vv JOIN melding m ON m.id = vv.melding_id
    WHERE vv.persoon_id = ${actor.id}::uuid AND vv.gestopt_op IS NULL AND ${voorbij} AND ${klantRelatieSql(actor)} IN ('volger', 'meemelder') ORDER BY m.ontvangen_op DESC, m.id DESC ${max}`,
  afdeling: (actor, { voorbij, max }) => sql`SELECT d.* FROM ${afdelingenSql(actor)} af CROSS JOIN LATERAL (
    SELECT m.* FROM melding m WHERE m.afdeling_id = af.id AND ${voorbij} AND ${AFDELING_MAG} AND m.melder_id <> ${actor.id}::uuid ORDER BY m.ontvangen_op DESC, m.id DESC ${max}) d
    ORDER BY d.ontvangen_op DESC, d.id DESC ${max}`,
};

/** Meldingen of others that this person may look along with, newest first. Pages by (received, id). */
export async function listMeegekeken({ db, actor }: Context, { deel, cursor, aantal = 20 }: Vraag): Promise<Meegekeken> {
  if (actor.soort !== "persoon" || !can(actor, "melding.follow")) return { rijen: [], volgende: null };
  const decoded = decodeCursor(cursor);
  const after = decoded.ok ? decoded.value : null;
  const voorbij = after ? sql`(m.ontvangen_op, m.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql`TRUE`;
  const found = await db.$queryRaw<(KlantDbRow & { melder: string })[]>(steady(sql`
    SELECT ${joinSql([KLANT_COLUMNS, sql`mm.naam AS melder`])} FROM (${BRON[deel](actor, { voorbij, max: snede(aantal) })}) m ${KLANT_JOINS} JOIN persoon mm ON mm.id = m.melder_id
    ORDER BY m.ontvangen_op DESC, m.id DESC`));
  const page = found.slice(0, aantal);
  const last = page.at(-1);
  return {
    rijen: page.map((row) => ({ nummer: row.nummer, onderwerp: row.onderwerp, plaats: plaatsVan(row), ontvangenOp: row.ontvangenOp, stand: toKlantStand(row), melder: row.melder })),
    volgende: found.length > aantal && last ? encodeCursor({ at: last.ontvangenOp, id: last.id }) : null,
  };
}

/** Which of these lists a person has at all: whether they follow something, and whether they look after a department. */
export async function findMeekijkDelen({ db, actor }: Context): Promise<Readonly<Record<MeekijkDeel, boolean>>> {
  if (actor.soort !== "persoon" || !can(actor, "melding.follow")) return { volgt: false, afdeling: false };
  const [row] = await db.$queryRaw<Record<MeekijkDeel, boolean>[]>(steady(sql`
    SELECT EXISTS (SELECT 1 FROM melding_volger v WHERE v.persoon_id = ${actor.id}::uuid AND v.gestopt_op IS NULL) AS volgt, EXISTS (SELECT 1 FROM ${afdelingenSql(actor)} af) AS afdeling`));
  return row ?? { volgt: false, afdeling: false };
}
