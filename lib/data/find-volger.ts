import type { Actor } from "@/lib/domain/authz/actor";
import type { Db } from "./client";
import { findBewijs } from "./toegangsbewijs";

export type Volger = { readonly actor: Actor; readonly nummer: number };

/**
 * The melder behind a link to follow one melding, as a klant without roles: the link opens nothing of the desk. A melder
 * who was switched off is out here too.
 */
export async function findVolger(db: Db, token: string): Promise<Volger | null> {
  const bewijs = await findBewijs(db, "volg", token);
  if (!bewijs?.meldingId) return null;
  const melding = await db.melding.findUnique({ where: { id: bewijs.meldingId }, select: { nummer: true, melder: { select: { id: true, naam: true, email: true, afdelingId: true, actief: true } } } });
  if (!melding?.melder.actief || (bewijs.persoonId !== null && bewijs.persoonId !== melding.melder.id)) return null;
  const { actief: _actief, ...melder } = melding.melder;
  return { nummer: melding.nummer, actor: { soort: "persoon", ...melder, rollen: [], teamIds: [], scope: null, sleutelId: null } };
}
