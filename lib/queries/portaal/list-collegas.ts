import type { Context } from "@/lib/data/context";
import { can } from "@/lib/domain/authz/actor";
import type { Plek } from "./list-plekken";

/** Colleagues of the own afdeling by name, for a question that asks for a person; of others a klant types the name. */
export async function listCollegas({ db, actor }: Context, zoek: string): Promise<readonly Plek[]> {
  const tekst = zoek.replaceAll("\0", "").toWellFormed().trim().slice(0, 100);
  if (actor.soort !== "persoon" || !can(actor, "referentie.read") || tekst.length < 2) return [];
  const zichtbaar = actor.afdelingId ? { OR: [{ id: actor.id }, { afdelingId: actor.afdelingId }] } : { id: actor.id };
  const personen = await db.persoon.findMany({ where: { actief: true, naam: { contains: tekst, mode: "insensitive" }, soort: { not: "systeem" }, ...zichtbaar }, select: { id: true, naam: true }, orderBy: { naam: "asc" }, take: 8 });
  return personen.map(({ id, naam }) => ({ waarde: id, label: naam, ...(id === actor.id ? { uitleg: "Uzelf" } : {}) }));
}
