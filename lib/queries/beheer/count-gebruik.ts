import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { BEHEER_RECHTEN, type BeheerSoort } from "@/lib/domain/beheer/beheer-soort";
import { isId } from "./lijst-vraag";

export type GebruikRow = { readonly wat: string; readonly aantal: number };

/** Where a kept thing is used: what hangs on it must be moved before it can go off. */
export async function countGebruik({ db, actor }: Context, soort: BeheerSoort, id: string): Promise<readonly GebruikRow[]> {
  if (!hasRight(actor, BEHEER_RECHTEN[soort]) || (soort !== "kalender" && !isId(id))) return [];
  const tellingen = await Promise.all(TELLINGEN[soort](db, id).map(async ([wat, aantal]) => ({ wat, aantal: await aantal })));
  return tellingen.filter(({ aantal }) => aantal > 0);
}

type Db = Context["db"];
type Telling = readonly [wat: string, aantal: Promise<number>];
const aan = { actief: true } as const;

const TELLINGEN: Readonly<Record<BeheerSoort, (db: Db, id: string) => readonly Telling[]>> = {
  persoon: (db, id) => [["open meldingen als eigenaar", db.melding.count({ where: { eigenaarId: id, open: true } })], ["open meldingen als melder", db.melding.count({ where: { melderId: id, open: true } })], ["open opdrachten als behandelaar", db.opdracht.count({ where: { behandelaarId: id, open: true } })]],
  team: (db, id) => [["routeringsregels", db.routeringsregel.count({ where: { teamId: id, ...aan } })], ["producten", db.product.count({ where: { teamId: id, ...aan } })], ["open meldingen", db.melding.count({ where: { teamId: id, open: true } })], ["open opdrachten", db.opdracht.count({ where: { teamId: id, open: true } })], ["leden", db.persoonTeam.count({ where: { teamId: id, persoon: aan } })]],
  leverancier: (db, id) => [["routeringsregels", db.routeringsregel.count({ where: { leverancierId: id, ...aan } })], ["open opdrachten", db.opdracht.count({ where: { leverancierId: id, open: true } })]],
  afdeling: (db, id) => [["mensen", db.persoon.count({ where: { afdelingId: id, ...aan } })], ["onderliggende afdelingen", db.afdeling.count({ where: { ouderId: id, ...aan } })], ["open meldingen", db.melding.count({ where: { afdelingId: id, open: true } })]],
  locatie: (db, id) => [["plekken eronder", db.locatie.count({ where: { padIds: { has: id }, id: { not: id }, ...aan } })], ["open meldingen hier of eronder", db.melding.count({ where: { open: true, locatie: { padIds: { has: id } } } })], ["vaste werkplekken", db.persoon.count({ where: { ...aan, werkplek: { padIds: { has: id } } } })], ["routeringsregels", db.routeringsregel.count({ where: { locatieId: id, ...aan } })]],
  product: (db, id) => [["routeringsregels", db.routeringsregel.count({ where: { productId: id, ...aan } })], ["open meldingen", db.melding.count({ where: { productId: id, open: true } })]],
  routeringsregel: () => [],
  kalender: (db, code) => [["normen", db.norm.count({ where: { kalenderCode: code } })], ["producten", db.product.count({ where: { kalenderCode: code, ...aan } })], ["lopende klokken", db.klok.count({ where: { kalenderCode: code, status: { not: "gestopt" } } })]],
};
