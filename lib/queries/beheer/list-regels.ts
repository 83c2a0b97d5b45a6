import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { bevat, type LijstVraag, type Pagina } from "./lijst-vraag";

export type RegelRow = {
  readonly id: string; readonly wat: string; readonly waar: string; readonly naar: string; readonly volgorde: number; readonly toelichting: string | null; readonly actief: boolean;
};
const MEEST = 500;

/** Routing rules, the ones for a place first: they win. */
export async function listRegels({ db, actor }: Context, vraag: LijstVraag): Promise<Pagina<RegelRow>> {
  if (!hasRight(actor, "beheer.routering")) return { rijen: [], volgende: null };
  const tekst = bevat(vraag.zoek);
  const found = await db.routeringsregel.findMany({
    where: {
      ...(vraag.stand === "alle" ? {} : { actief: vraag.stand === "actief" }),
      ...(vraag.zoek ? { OR: [{ product: { OR: [{ naam: tekst }, { code: tekst }] } }, { groep: tekst }, { locatie: { pad: tekst } }, { team: { naam: tekst } }, { leverancier: { naam: tekst } }] } : {}),
    },
    orderBy: [{ locatie: { pad: "asc" } }, { product: { code: "asc" } }, { groep: "asc" }, { id: "asc" }], take: MEEST,
    select: {
      id: true, groep: true, volgorde: true, toelichting: true, actief: true, product: { select: { code: true, naam: true } }, locatie: { select: { pad: true } },
      team: { select: { naam: true } }, leverancier: { select: { naam: true } },
    },
  });
  const rijen = found.map(({ product, groep, locatie, team, leverancier, ...regel }) => ({
    ...regel, wat: product ? `${product.code} ${product.naam}` : groep ? `Groep: ${groep}` : "Elk product", waar: locatie?.pad ?? "Overal",
    naar: team?.naam ?? (leverancier ? `${leverancier.naam} (leverancier)` : ""),
  }));
  return { rijen, volgende: null };
}
