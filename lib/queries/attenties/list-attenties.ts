import type { Context } from "@/lib/data/context";
import { visibleTo } from "@/lib/data/visible-to";

export type AttentieRow = { readonly id: string; readonly tekst: string; readonly pad: string; readonly op: string; readonly gelezen: boolean };
export type Attenties = { readonly ongelezen: number; readonly items: readonly AttentieRow[] };

const LAATSTE = 20;
const TEL_TOT = 100;

/**
 * The last lines behind the bell of who asks, and how many are unread (counted to 100). A line about a melding
 * that has gone out of sight since, such as one that turned out to be a klacht, is gone too.
 */
export async function listAttenties({ db, actor }: Context): Promise<Attenties> {
  if (actor.soort !== "persoon") return { ongelezen: 0, items: [] };
  const eigen = { persoonId: actor.id, OR: [{ meldingId: null }, { melding: visibleTo(actor) }] };
  const [rows, ongelezen] = await Promise.all([
    db.attentie.findMany({ where: eigen, orderBy: [{ op: "desc" }, { id: "desc" }], take: LAATSTE, select: { id: true, tekst: true, pad: true, op: true, gelezenOp: true } }),
    db.attentie.findMany({ where: { ...eigen, gelezenOp: null }, take: TEL_TOT, select: { id: true } }),
  ]);
  return { ongelezen: ongelezen.length, items: rows.map(({ gelezenOp, op, ...row }) => ({ ...row, op: op.toISOString(), gelezen: gelezenOp !== null })) };
}
