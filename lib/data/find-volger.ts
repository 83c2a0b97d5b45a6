import type { Actor } from "@/lib/domain/authz/actor";
import type { Db } from "./client";
import { findBewijs } from "./toegangsbewijs";

export type Volger = { readonly actor: Actor; readonly nummer: number };

/** The melder behind a link to follow one melding, as a klant without roles: the link opens nothing of the desk. */
export async function findVolger(db: Db, token: string): Promise<Volger | null> {
  const bewijs = await findBewijs(db, "volg", token);
  if (!bewijs?.meldingId) return null;
  const melding = await db.melding.findUnique({ where: { id: bewijs.meldingId }, select: { nummer: true, melder: { select: { id: true, naam: true, email: true, afdelingId: true } } } });
  if (!melding || (bewijs.persoonId !== null && bewijs.persoonId !== melding.melder.id)) return null;
  return { nummer: melding.nummer, actor: { soort: "persoon", ...melding.melder, rollen: [], teamIds: [], scope: null, sleutelId: null } };
}
