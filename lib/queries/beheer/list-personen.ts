import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { bevat, isId, PER_PAGINA, toPagina, whereNa, whereStand, type LijstVraag, type Pagina } from "./lijst-vraag";

export type PersoonRow = {
  readonly id: string; readonly naam: string; readonly email: string; readonly functie: string | null; readonly afdeling: string | null;
  readonly rollen: readonly string[]; readonly teams: readonly string[]; readonly actief: boolean; readonly kanInloggen: boolean;
};
export type PersoonVraag = LijstVraag & { readonly rol: string; readonly teamId: string; readonly afdelingId: string };

/** People by name, a page at a time; by words of name, e-mail, phone or number, and by role, team or afdeling. */
export async function listPersonen({ db, actor }: Context, vraag: PersoonVraag): Promise<Pagina<PersoonRow>> {
  if (!hasRight(actor, "beheer.personen")) return { rijen: [], volgende: null };
  const woorden = vraag.zoek.split(/\s+/).filter(Boolean).slice(0, 6);
  const found = await db.persoon.findMany({
    where: {
      soort: { not: "systeem" }, ...whereStand(vraag),
      AND: [
        ...woorden.map((woord) => ({ OR: [{ naam: bevat(woord) }, { email: bevat(woord) }, { telefoon: bevat(woord) }, { personeelsnummer: bevat(woord) }] })),
        vraag.rol ? { rollen: { some: { rol: vraag.rol } } } : {},
        isId(vraag.teamId) ? { teams: { some: { teamId: vraag.teamId } } } : {},
        isId(vraag.afdelingId) ? { afdelingId: vraag.afdelingId } : {},
        whereNa(vraag),
      ],
    },
    orderBy: [{ naam: "asc" }, { id: "asc" }], take: PER_PAGINA + 1,
    select: {
      id: true, naam: true, email: true, functie: true, actief: true, wachtwoordHash: true, afdeling: { select: { naam: true } },
      rollen: { select: { rol: true } }, teams: { select: { team: { select: { naam: true } } } }, _count: { select: { werkaccounts: true } },
    },
  });
  const rijen = found.map(({ wachtwoordHash, afdeling, rollen, teams, _count, ...persoon }) => ({
    ...persoon, afdeling: afdeling?.naam ?? null, rollen: rollen.map(({ rol }) => rol), teams: teams.map(({ team }) => team.naam), kanInloggen: wachtwoordHash !== null || _count.werkaccounts > 0,
  }));
  return toPagina(rijen, ({ naam }) => naam);
}
