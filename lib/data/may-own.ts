import { mayHear, type Onderwerp } from "@/lib/domain/melding/may-hear";
import type { Tx } from "./client";

/** Whether this person may be the owner of the matter: a klacht never rests with the one, or the team, it is about. */
export async function mayOwn(tx: Tx, persoonId: string, melding: Onderwerp): Promise<boolean> {
  if (melding.kwis !== "K") return true;
  const persoon = await tx.persoon.findUnique({ where: { id: persoonId }, select: { rollen: { select: { rol: true } }, teams: { select: { teamId: true } } } });
  if (!persoon) return false;
  return mayHear({ id: persoonId, rollen: persoon.rollen.map(({ rol }) => rol), teamIds: persoon.teams.map(({ teamId }) => teamId) }, melding);
}
