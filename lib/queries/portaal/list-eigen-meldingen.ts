import type { Context } from "@/lib/data/context";
import { visibleTo } from "@/lib/data/visible-to";
import { can } from "@/lib/domain/authz/actor";
import type { KlantStand } from "@/lib/domain/melding/klant-stand";
import { decodeCursor, encodeCursor } from "../melding/cursor";
import { KLANT_VELDEN, plaatsVan, toKlantStand } from "./klant-velden";

export type MijnMeldingRow = { readonly nummer: number; readonly onderwerp: string; readonly plaats: string | null; readonly ontvangenOp: Date; readonly stand: KlantStand };
export type MijnMeldingen = { readonly rijen: readonly MijnMeldingRow[]; readonly volgende: string | null };

type Vraag = {
  /** Open and waiting for a judgement, or done. */
  readonly deel: "lopend" | "klaar" | "alles";
  readonly zoek?: string;
  readonly cursor?: string;
  readonly aantal?: number;
};

const AFGEROND = ["afgesloten", "geannuleerd"];

/**
 * The meldingen of the signed-in person, newest first, also for staff: this is the page of what they asked
 * themselves. Pages by (received, id); a cursor that is not ours starts at the beginning.
 */
export async function listEigenMeldingen({ db, actor }: Context, { deel, zoek = "", cursor, aantal = 20 }: Vraag): Promise<MijnMeldingen> {
  if (actor.soort !== "persoon" || !can(actor, "melding.submit")) return { rijen: [], volgende: null };
  const decoded = decodeCursor(cursor);
  const after = decoded.ok ? decoded.value : null;
  const status = deel === "alles" ? [] : [{ status: deel === "klaar" ? { in: AFGEROND } : { notIn: AFGEROND } }];
  const beyond = after ? [{ ontvangenOp: { lte: after.at } }, { NOT: { ontvangenOp: after.at, id: { gte: after.id } } }] : [];
  const found = await db.melding.findMany({
    where: { melderId: actor.id, AND: [visibleTo(actor), ...status, ...beyond, ...wordsOf(zoek)] },
    select: KLANT_VELDEN, orderBy: [{ ontvangenOp: "desc" }, { id: "desc" }], take: aantal + 1,
  });
  const page = found.slice(0, aantal);
  const last = page.at(-1);
  return {
    rijen: page.map((row) => ({ nummer: row.nummer, onderwerp: row.onderwerp, plaats: plaatsVan(row), ontvangenOp: row.ontvangenOp, stand: toKlantStand(row) })),
    volgende: found.length > aantal && last ? encodeCursor({ at: last.ontvangenOp, id: last.id }) : null,
  };
}

/** Every word somewhere in the subject, the text or the place; within one person's own rows this needs no index. */
function wordsOf(zoek: string) {
  const woorden = zoek.replaceAll("\0", "").toWellFormed().trim().slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 6);
  const contains = (woord: string) => ({ contains: woord, mode: "insensitive" as const });
  return woorden.map((woord) => ({ OR: [{ onderwerp: contains(woord) }, { omschrijving: contains(woord) }, { plaatsTekst: contains(woord) }, { locatie: { naam: contains(woord) } }] }));
}

/** Whether this number is a melding of the signed-in person. */
export async function isEigenMelding({ db, actor }: Context, nummer: number): Promise<boolean> {
  if (actor.soort !== "persoon") return false;
  return (await db.melding.findFirst({ where: { nummer, melderId: actor.id }, select: { id: true } })) !== null;
}
