import type { Medewerker } from "./medewerker-store";
import type { Tx } from "./client";

const WIE = { id: true, naam: true, email: true, rollen: { select: { rol: true } }, teams: { select: { teamId: true } } } as const;

/** An active colleague by the id of a list, or by what was typed: the address, or the whole name when only one has it. */
export async function findCollega(tx: Tx, { collegaId, collega }: { collegaId?: string | undefined; collega: string }): Promise<Medewerker | null> {
  const naam = { equals: collega, mode: "insensitive" as const };
  const wie = collegaId ? { id: collegaId } : { OR: [{ email: collega.toLowerCase() }, { naam }] };
  const rows = await tx.persoon.findMany({ where: { actief: true, soort: { not: "systeem" }, ...wie }, select: WIE, take: 2 });
  const [row] = rows;
  if (!row || rows.length > 1) return null;
  return { ...row, rollen: row.rollen.map(({ rol }) => rol), teamIds: row.teams.map(({ teamId }) => teamId) };
}
