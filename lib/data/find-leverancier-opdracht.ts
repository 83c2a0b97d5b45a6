import type { Actor } from "@/lib/domain/authz/actor";
import type { Db } from "./client";
import { findBewijs } from "./toegangsbewijs";

export type LeverancierActor = Extract<Actor, { soort: "leverancier" }>;

/**
 * The leverancier behind a signed link, and the number of its opdracht. Null when the link is unknown, expired or
 * revoked, when the leverancier was switched off, or when the melding turned out to be a klacht about it.
 */
export async function findLeverancierOpdracht(db: Db, token: string): Promise<{ actor: LeverancierActor; nummer: number } | null> {
  const bewijs = await findBewijs(db, "opdracht", token);
  if (!bewijs?.opdrachtId) return null;
  const opdracht = await db.opdracht.findFirst({
    where: { id: bewijs.opdrachtId, leverancier: { actief: true } },
    select: { id: true, nummer: true, leverancier: { select: { id: true, naam: true } }, melding: { select: { kwis: true, betreftLeverancierId: true } } },
  });
  if (!opdracht?.leverancier) return null;
  if (opdracht.melding.kwis === "K" && opdracht.melding.betreftLeverancierId === opdracht.leverancier.id) return null;
  return { actor: { soort: "leverancier", id: opdracht.leverancier.id, naam: opdracht.leverancier.naam, opdrachtId: opdracht.id }, nummer: opdracht.nummer };
}
