import type { Actor } from "@/lib/domain/authz/actor";
import type { Rol } from "@/lib/domain/authz/rollen";
import type { Db } from "@/lib/data/client";

type Wie = { readonly rollen?: readonly Rol[]; readonly teamIds?: readonly string[]; readonly naam?: string };
export type PersoonActor = Extract<Actor, { soort: "persoon" }>;

let teller = 0;

/** A saved person with roles and teams, as the Actor that signing in would give. */
export async function aPersoon(db: Db, { rollen = [], teamIds = [], naam }: Wie = {}): Promise<PersoonActor> {
  teller += 1;
  const persoon = await db.persoon.create({
    data: {
      email: `persoon${teller}.${Math.floor(performance.now())}@test.example`, naam: naam ?? `Persoon ${teller}`,
      rollen: { create: rollen.map((rol) => ({ rol })) }, teams: { create: teamIds.map((teamId) => ({ teamId })) },
    },
  });
  return { soort: "persoon", id: persoon.id, naam: persoon.naam, email: persoon.email, rollen, teamIds, afdelingId: null, scope: null, sleutelId: null };
}
