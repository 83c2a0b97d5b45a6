import type { Context } from "@/lib/data/context";
import { dagOf } from "@/lib/domain/klant/voorkeur";
import { can } from "@/lib/domain/authz/actor";

export type InzageRij = { readonly door: string; readonly op: Date };
const LAATSTE = 10;

/** Who looked last at what is known about the signed-in person, newest first. */
export async function listInzagen({ db, actor }: Context): Promise<readonly InzageRij[]> {
  if (actor.soort !== "persoon" || !can(actor, "profiel.eigen")) return [];
  const rows = await db.inzage.findMany({ where: { persoonId: actor.id }, orderBy: [{ op: "desc" }, { doorId: "asc" }], take: LAATSTE, select: { op: true, door: { select: { naam: true } } } });
  return rows.map(({ op, door }) => ({ op, door: door.naam }));
}

export type EigenVoorkeur = { readonly id: string; readonly tekst: string; readonly doel: string; readonly tot: Date };

/** The preferences that are kept of the signed-in person, word for word. */
export async function listEigenVoorkeuren({ db, actor, now }: Context): Promise<readonly EigenVoorkeur[]> {
  if (actor.soort !== "persoon" || !can(actor, "profiel.eigen")) return [];
  return db.voorkeur.findMany({ where: { persoonId: actor.id, tot: { gte: new Date(dagOf(now())) } }, orderBy: [{ op: "desc" }, { id: "desc" }], select: { id: true, tekst: true, doel: true, tot: true } });
}
