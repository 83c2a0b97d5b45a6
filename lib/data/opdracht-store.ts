import type { Actor } from "@/lib/domain/authz/actor";
import type { OpdrachtStand } from "@/lib/domain/opdracht/decide-opdracht";
import type { OpdrachtStatus } from "@/lib/domain/opdracht/transitions";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import type { Prisma } from "./generated/client";
import type { Tx } from "./client";
import { OPDRACHT_DESK, visibleTo } from "./visible-to";

const FIELDS = {
  id: true, nummer: true, status: true, versie: true, meldingId: true, teamId: true, leverancierId: true, behandelaarId: true,
  afgekeurd: true, bezoeken: true, kosten: true, terPlaatseOp: true, melding: { select: { nummer: true } },
} satisfies Prisma.OpdrachtSelect;

export type OpdrachtForChange = Prisma.OpdrachtGetPayload<{ select: typeof FIELDS }> & { readonly stand: OpdrachtStand };

/**
 * Which opdrachten an actor may see: of meldingen in sight, and for the backoffice only those of an own team;
 * a leverancier sees the one behind its link.
 */
export function opdrachtVisibleTo(actor: Actor): Prisma.OpdrachtWhereInput {
  if (actor.soort === "systeem") return {};
  if (actor.soort === "leverancier") return { id: actor.opdrachtId, leverancierId: actor.id };
  const desk = actor.rollen.some((rol) => OPDRACHT_DESK.includes(rol));
  if (desk) return { melding: visibleTo(actor) };
  if (!actor.rollen.includes("backoffice") || actor.teamIds.length === 0) return { id: { in: [] } };
  return { AND: [{ teamId: { in: [...actor.teamIds] } }, { melding: visibleTo(actor) }] };
}

/** The opdracht with this number in the actor's sight, else null: absent and out of sight are the same. */
export async function findOpdrachtForChange(tx: Tx, actor: Actor, nummer: number): Promise<OpdrachtForChange | null> {
  if (!isNummer(nummer)) return null;
  const row = await tx.opdracht.findFirst({ where: { AND: [{ nummer }, opdrachtVisibleTo(actor)] }, select: FIELDS });
  return row && { ...row, stand: { status: row.status as OpdrachtStatus, uitvoerder: row.teamId ? "team" : "leverancier" } };
}

export type OpdrachtSet = Omit<Prisma.OpdrachtUncheckedUpdateManyInput, "id" | "nummer" | "versie" | "gewijzigdOp">;

/** Saves fields of the version that was read; false when somebody else was first. */
export async function saveOpdracht(tx: Tx, { id, versie }: { id: string; versie: number }, { set, now }: { set: OpdrachtSet; now: Date }): Promise<boolean> {
  const { count } = await tx.opdracht.updateMany({ where: { id, versie }, data: { ...set, gewijzigdOp: now, versie: versie + 1 } });
  return count === 1;
}
