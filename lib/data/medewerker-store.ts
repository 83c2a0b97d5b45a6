import type { Tx } from "./client";
import type { Prisma } from "./generated/client";

export type Medewerker = { readonly id: string; readonly naam: string; readonly email: string; readonly rollen: readonly string[]; readonly teamIds: readonly string[] };

/** Who is meant: one person, some, everybody with one of these roles, or the members of a team. */
export type Wie = { readonly id: string } | { readonly rollen: readonly string[] } | { readonly teamId: string } | { readonly ids: readonly string[] };

/** The active colleagues who are meant, with what decides whether they may be told. */
export async function findMedewerkers(tx: Tx, wie: Wie): Promise<Medewerker[]> {
  const rows = await tx.persoon.findMany({
    where: { actief: true, soort: { not: "systeem" }, ...whereOf(wie) }, orderBy: { id: "asc" },
    select: { id: true, naam: true, email: true, rollen: { select: { rol: true } }, teams: { select: { teamId: true } } },
  });
  return rows.map(({ rollen, teams, ...persoon }) => ({ ...persoon, rollen: rollen.map(({ rol }) => rol), teamIds: teams.map(({ teamId }) => teamId) }));
}

function whereOf(wie: Wie): Prisma.PersoonWhereInput {
  if ("id" in wie) return { id: wie.id };
  if ("ids" in wie) return { id: { in: [...wie.ids] } };
  if ("rollen" in wie) return { rollen: { some: { rol: { in: [...wie.rollen] } } } };
  return { teams: { some: { teamId: wie.teamId } } };
}
