import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { isId } from "./lijst-vraag";

export type TeamDetail = { readonly id: string; readonly naam: string; readonly soort: string; readonly dienstdomeinCode: string; readonly email: string | null; readonly telefoon: string | null; readonly actief: boolean; readonly versie: number;
  readonly leden: readonly { readonly id: string; readonly naam: string }[] };

/** One team with its members. */
export async function getTeam({ db, actor }: Context, id: string): Promise<TeamDetail | null> {
  if (!hasRight(actor, "beheer.teams") || !isId(id)) return null;
  const found = await db.team.findUnique({ where: { id }, select: { id: true, naam: true, soort: true, dienstdomeinCode: true, email: true, telefoon: true, actief: true, versie: true, leden: { where: { persoon: { actief: true } }, take: 200, orderBy: { persoon: { naam: "asc" } }, select: { persoon: { select: { id: true, naam: true } } } } } });
  return found && { ...found, leden: found.leden.map(({ persoon }) => persoon) };
}
