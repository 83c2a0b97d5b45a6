import type { Context } from "@/lib/data/context";
import { joinSql, sql, steady, type Sql } from "@/lib/data/sql";
import { klantRelatieSql } from "@/lib/data/visible-for-klant";
import { visibleSql } from "@/lib/data/visible-to";
import { can } from "@/lib/domain/authz/actor";
import type { KlantStand } from "@/lib/domain/melding/klant-stand";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import { decodeCursor, encodeCursor } from "../melding/cursor";
import { snede } from "../melding/snede";
import { KLANT_COLUMNS, KLANT_JOINS, plaatsVan, toKlantStand, type KlantDbRow } from "./klant-velden";

export type MijnMeldingRow = { readonly nummer: number; readonly onderwerp: string; readonly plaats: string | null; readonly ontvangenOp: Date; readonly stand: KlantStand };
export type MijnMeldingen = { readonly rijen: readonly MijnMeldingRow[]; readonly volgende: string | null };

type Vraag = {
  /** Open and waiting for a judgement, waiting for an answer, or done. */
  readonly deel: "lopend" | "wacht" | "klaar" | "alles";
  readonly zoek?: string;
  readonly cursor?: string;
  readonly aantal?: number;
};

const DEEL = {
  lopend: [sql`m.status NOT IN ('afgesloten', 'geannuleerd')`], wacht: [sql`m.status = 'wacht_op_klant'`], klaar: [sql`m.status IN ('afgesloten', 'geannuleerd')`], alles: [],
} as const satisfies Record<Vraag["deel"], readonly Sql[]>;

/**
 * The meldingen of the signed-in person, newest first, also for staff: this is the page of what they asked
 * themselves. Pages by (received, id); a cursor that is not ours starts at the beginning.
 */
export async function listEigenMeldingen({ db, actor }: Context, { deel, zoek = "", cursor, aantal = 20 }: Vraag): Promise<MijnMeldingen> {
  if (actor.soort !== "persoon" || !can(actor, "melding.submit")) return { rijen: [], volgende: null };
  const decoded = decodeCursor(cursor);
  const after = decoded.ok ? decoded.value : null;
  const beyond = after ? [sql`(m.ontvangen_op, m.id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : [];
  const where = joinSql([sql`m.melder_id = ${actor.id}::uuid`, visibleSql(actor), ...DEEL[deel], ...beyond, ...wordsOf(zoek)], " AND ");
  const found = await db.$queryRaw<KlantDbRow[]>(steady(sql`
    SELECT ${KLANT_COLUMNS} FROM (SELECT m.* FROM melding m LEFT JOIN locatie zl ON zl.id = m.locatie_id WHERE ${where} ORDER BY m.ontvangen_op DESC, m.id DESC ${snede(aantal)}) m
    ${KLANT_JOINS} ORDER BY m.ontvangen_op DESC, m.id DESC`));
  const page = found.slice(0, aantal);
  const last = page.at(-1);
  return {
    rijen: page.map((row) => ({ nummer: row.nummer, onderwerp: row.onderwerp, plaats: plaatsVan(row), ontvangenOp: row.ontvangenOp, stand: toKlantStand(row) })),
    volgende: found.length > aantal && last ? encodeCursor({ at: last.ontvangenOp, id: last.id }) : null,
  };
}

/** Every word somewhere in the subject, the text or the place; within one person's own rows this needs no index. */
function wordsOf(zoek: string): Sql[] {
  const woorden = zoek.replaceAll("\0", "").toWellFormed().trim().slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 6);
  return woorden.map((woord) => sql`strpos(lower(concat_ws(' ', m.onderwerp, m.omschrijving, m.plaats_tekst, zl.naam)), lower(${woord})) > 0`);
}

/** Whether the signed-in person sees the klant's page of this number: their own, or one they follow. */
export async function isEigenMelding({ db, actor }: Context, nummer: number): Promise<boolean> {
  if (actor.soort !== "persoon" || !isNummer(nummer)) return false;
  return (await db.$queryRaw<unknown[]>(steady(sql`SELECT 1 FROM melding m WHERE m.nummer = ${nummer}::int AND ${klantRelatieSql(actor)} IS NOT NULL`))).length > 0;
}
