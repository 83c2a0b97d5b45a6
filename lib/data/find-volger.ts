import type { Db } from "./client";
import type { PersoonActor } from "./find-actor";
import { findBewijs } from "./toegangsbewijs";

/** `volg`: the holder is this person; `deel`: this person lets the holder look along, and nothing more. */
export type Volger = { readonly actor: PersoonActor; readonly nummer: number; readonly soort: "volg" | "deel" };

/**
 * The person behind a link to one melding, as a klant without roles: the link opens nothing of the desk. Whether that
 * person still sees the melding is judged by who reads; somebody who was switched off is out here too.
 */
export async function findVolger(db: Db, token: string): Promise<Volger | null> {
  const volg = await findBewijs(db, "volg", token);
  const bewijs = volg ?? (await findBewijs(db, "deel", token));
  if (!bewijs?.meldingId) return null;
  const melding = await db.melding.findUnique({ where: { id: bewijs.meldingId }, select: { nummer: true, melderId: true } });
  if (!melding) return null;
  const persoon = await db.persoon.findFirst({
    where: { id: bewijs.persoonId ?? melding.melderId, actief: true },
    select: { id: true, naam: true, email: true, afdelingId: true, teams: { select: { teamId: true } } },
  });
  if (!persoon) return null;
  const { teams, ...wie } = persoon;
  return { nummer: melding.nummer, soort: volg ? "volg" : "deel", actor: { soort: "persoon", ...wie, rollen: [], teamIds: teams.map(({ teamId }) => teamId), scope: null, sleutelId: null } };
}
