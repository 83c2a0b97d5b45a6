import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { isId } from "./lijst-vraag";

export type PersoonDetail = {
  readonly id: string; readonly naam: string; readonly email: string; readonly soort: string; readonly personeelsnummer: string | null; readonly telefoon: string | null;
  readonly functie: string | null; readonly afdelingId: string | null; readonly werkplek: { readonly waarde: string; readonly label: string } | null;
  readonly rollen: readonly string[]; readonly teamIds: readonly string[]; readonly actief: boolean; readonly versie: number;
  readonly kanInloggen: boolean; readonly aanmeldingen: number; readonly uitgenodigdTot: Date | null; readonly heeftWerkaccount: boolean;
};

/** One persoon with rights and how this person gets in; never the secret itself. Null when absent or the system. */
export async function getPersoon({ db, actor }: Context, id: string): Promise<PersoonDetail | null> {
  if (!hasRight(actor, "beheer.personen") || !isId(id)) return null;
  const nu = new Date(); // getting in is real time
  const found = await db.persoon.findFirst({
    where: { id, soort: { not: "systeem" } },
    select: {
      id: true, naam: true, email: true, soort: true, personeelsnummer: true, telefoon: true, functie: true, afdelingId: true, actief: true, versie: true, wachtwoordHash: true,
      werkplek: { select: { id: true, pad: true } }, rollen: { select: { rol: true } }, teams: { select: { teamId: true } },
      bewijzen: { where: { soort: "uitnodiging", gebruiktOp: null, ingetrokkenOp: null, verlooptOp: { gt: nu } }, select: { verlooptOp: true }, take: 1 },
      _count: { select: { werkaccounts: true, sessies: { where: { beeindigdOp: null, verlooptOp: { gt: nu } } } } },
    },
  });
  if (!found) return null;
  const { wachtwoordHash, werkplek, rollen, teams, bewijzen, _count, ...persoon } = found;
  return {
    ...persoon, werkplek: werkplek && { waarde: werkplek.id, label: werkplek.pad }, rollen: rollen.map(({ rol }) => rol), teamIds: teams.map(({ teamId }) => teamId),
    kanInloggen: wachtwoordHash !== null, aanmeldingen: _count.sessies, uitgenodigdTot: bewijzen[0]?.verlooptOp ?? null, heeftWerkaccount: _count.werkaccounts > 0,
  };
}
