import type { Context } from "@/lib/data/context";
import { can } from "@/lib/domain/authz/actor";

export type CollegaOptie = { readonly waarde: string; readonly label: string; readonly uitleg: string };

/** Colleagues by name, to let somebody follow: name and department, and nothing else of anybody. */
export async function listCollegas({ db, actor }: Context, zoek: string): Promise<readonly CollegaOptie[]> {
  const tekst = zoek.replaceAll("\0", "").toWellFormed().trim().slice(0, 100);
  if (actor.soort !== "persoon" || !can(actor, "melding.follow") || tekst.length < 2) return [];
  const found = await db.persoon.findMany({
    where: { actief: true, soort: { not: "systeem" }, naam: { contains: tekst, mode: "insensitive" }, NOT: { id: actor.id } },
    select: { id: true, naam: true, afdeling: { select: { naam: true } } }, orderBy: [{ naam: "asc" }, { id: "asc" }], take: 8,
  });
  return found.map(({ id, naam, afdeling }) => ({ waarde: id, label: naam, uitleg: afdeling?.naam ?? "" }));
}
