import type { Actor } from "@/lib/domain/authz/actor";
import { ROLLEN, type Rol } from "@/lib/domain/authz/rollen";
import type { Db, Tx } from "./client";

export type PersoonActor = Extract<Actor, { soort: "persoon" }>;
type Herkomst = Pick<PersoonActor, "scope" | "sleutelId">;

/** The parts of a row from which a persoon acts; `findActor` and the sessie read share them. */
export type ActorRow = {
  readonly id: string; readonly naam: string; readonly email: string; readonly afdelingId: string | null;
  readonly rollen: readonly string[]; readonly teamIds: readonly string[];
};

/** A row as Actor; a role that this version does not know gives no right. */
export function toPersoonActor(row: ActorRow, herkomst: Herkomst = { scope: null, sleutelId: null }): PersoonActor {
  const rollen = row.rollen.filter((rol): rol is Rol => (ROLLEN as readonly string[]).includes(rol));
  return { soort: "persoon", id: row.id, naam: row.naam, email: row.email, afdelingId: row.afdelingId, rollen, teamIds: row.teamIds, ...herkomst };
}

/**
 * The persoon as Actor, or null when absent, inactive or the system itself. Rights are read at the moment
 * of use: a key or sessie never carries them.
 */
export async function findPersoonActor(db: Db | Tx, persoonId: string, herkomst?: Herkomst): Promise<PersoonActor | null> {
  const found = await db.persoon.findFirst({
    where: { id: persoonId, actief: true, soort: { not: "systeem" } },
    select: { id: true, naam: true, email: true, afdelingId: true, rollen: { select: { rol: true } }, teams: { select: { teamId: true } } },
  });
  if (!found) return null;
  const { rollen, teams, ...persoon } = found;
  return toPersoonActor({ ...persoon, rollen: rollen.map(({ rol }) => rol), teamIds: teams.map(({ teamId }) => teamId) }, herkomst);
}
