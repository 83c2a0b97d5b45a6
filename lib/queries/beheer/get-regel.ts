import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { isId } from "./lijst-vraag";

type Keuze = { readonly waarde: string; readonly label: string };
export type RegelDetail = {
  readonly id: string; readonly product: Keuze | null; readonly groep: string | null; readonly locatie: Keuze | null; readonly teamId: string | null;
  readonly leverancierId: string | null; readonly volgorde: number; readonly toelichting: string | null; readonly actief: boolean; readonly versie: number;
};

/** One routing rule. */
export async function getRegel({ db, actor }: Context, id: string): Promise<RegelDetail | null> {
  if (!hasRight(actor, "beheer.routering") || !isId(id)) return null;
  const found = await db.routeringsregel.findUnique({
    where: { id },
    select: {
      id: true, groep: true, teamId: true, leverancierId: true, volgorde: true, toelichting: true, actief: true, versie: true,
      product: { select: { id: true, code: true, naam: true } }, locatie: { select: { id: true, pad: true } },
    },
  });
  if (!found) return null;
  const { product, locatie, ...regel } = found;
  return { ...regel, product: product && { waarde: product.id, label: `${product.code} ${product.naam}` }, locatie: locatie && { waarde: locatie.id, label: locatie.pad } };
}
