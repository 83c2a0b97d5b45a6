import type { Context } from "@/lib/data/context";
import { joinSql, sql, steady, type Sql } from "@/lib/data/sql";
import { AFDELING_MAG, afdelingenSql, klantRelatieSql } from "@/lib/data/visible-for-klant";
import { readVeiligeOnderwerpen } from "@/lib/data/veilige-onderwerpen";
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
  afdeling: (actor, { voorbij, max }) => {
    const deel = (waar: Sql) => sql`(SELECT m.* FROM melding m WHERE ${waar} AND ${voorbij} AND ${AFDELING_MAG} AND m.melder_id <> ${actor.id}::uuid ORDER BY m.ontvangen_op DESC, m.id DESC ${max})`;
    return sql`WITH zij AS MATERIALIZED (SELECT x.id FROM ${afdelingenSql(actor)} x)
      SELECT d.* FROM zij CROSS JOIN LATERAL (${deel(sql`m.afdeling_id = zij.id`)} UNION ALL
        ${deel(sql`m.voor_afdeling_id = zij.id AND (m.afdeling_id IS NULL OR m.afdeling_id NOT IN (SELECT y.id FROM zij y))`)}) d
      ORDER BY d.ontvangen_op DESC, d.id DESC ${max}`;
  },
};

/** Meldingen of others that this person may look along with, newest first. Pages by (received, id). */
export async function listMeegekeken({ db, actor }: Context, { deel, cursor, aantal = 20 }: Vraag): Promise<Meegekeken> {
  if (actor.soort !== "persoon" || !can(actor, "melding.follow")) return { rijen: [], volgende: null };
  const decoded = decodeCursor(cursor);
  const after = decoded.ok ? decoded.value : null;
  const voorbij = after ? sql`(m.ontvangen_op, m.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql`TRUE`;
  const found = await db.$queryRaw<MeeDbRow[]>(steady(sql`
    SELECT ${joinSql([KLANT_COLUMNS, sql`mm.naam AS melder`, sql`p.naam AS product`, sql`${deel === "volgt" ? vreemdSql(actor) : sql`FALSE`} AS vreemd`])}
    FROM (${BRON[deel](actor, { voorbij, max: snede(aantal) })}) m ${KLANT_JOINS} JOIN persoon mm ON mm.id = m.melder_id LEFT JOIN product p ON p.id = m.product_id
    ORDER BY m.ontvangen_op DESC, m.id DESC`));
  const page = found.slice(0, aantal);
  const last = page.at(-1);
  return {
    rijen: await toRijen(db, page),
    volgende: found.length > aantal && last ? encodeCursor({ at: last.ontvangenOp, id: last.id }) : null,
  };
}

type MeeDbRow = KlantDbRow & { readonly melder: string; readonly product: string | null; readonly vreemd: boolean };
/** Who came along by themselves reads nothing that the melder wrote about a person, nor who that is. */
const vreemdSql = (actor: Persoon): Sql => sql`EXISTS (SELECT 1 FROM melding_volger v WHERE v.melding_id = m.id AND v.persoon_id = ${actor.id}::uuid AND v.soort = 'meemelder')`;

async function toRijen(db: Context["db"], rows: readonly MeeDbRow[]): Promise<MeegekekenRow[]> {
  const vreemd = rows.filter((row) => row.vreemd);
  const namen = await readVeiligeOnderwerpen(db, vreemd.map(({ onderwerp, locatiePad, product }) => ({ onderwerp, plek: locatiePad, product })));
  const veilig = new Map(vreemd.map(({ id }, plaats) => [id, namen[plaats] ?? ""]));
  return rows.map((row) => ({
    nummer: row.nummer, onderwerp: veilig.get(row.id) ?? row.onderwerp, plaats: plaatsVan(row.vreemd ? { ...row, plaatsTekst: null } : row), ontvangenOp: row.ontvangenOp, stand: toKlantStand(row), melder: row.vreemd ? "" : row.melder,
  }));
}

/** Which of these lists a person has at all: whether they follow something, and whether they look after a department. */
export async function findMeekijkDelen({ db, actor }: Context): Promise<Readonly<Record<MeekijkDeel, boolean>>> {
  if (actor.soort !== "persoon" || !can(actor, "melding.follow")) return { volgt: false, afdeling: false };
  const [row] = await db.$queryRaw<Record<MeekijkDeel, boolean>[]>(steady(sql`
    SELECT EXISTS (SELECT 1 FROM melding_volger v WHERE v.persoon_id = ${actor.id}::uuid AND v.gestopt_op IS NULL) AS volgt, EXISTS (SELECT 1 FROM ${afdelingenSql(actor)} af) AS afdeling`));
  return row ?? { volgt: false, afdeling: false };
}
