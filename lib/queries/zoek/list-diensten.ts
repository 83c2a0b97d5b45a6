import type { Context } from "@/lib/data/context";
import { loadStamgegevens, type StamProduct } from "@/lib/data/stamgegevens";
import { can } from "@/lib/domain/authz/actor";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import { toDag } from "@/lib/domain/sla/amsterdam";
import { isAangeboden } from "@/lib/domain/zoek/is-aangeboden";

export const DEUREN = ["S", "W", "I", "K"] as const;
export type Deur = (typeof DEUREN)[number];
export type DienstRij = { readonly code: string; readonly naam: string };
export type DienstGroep = { readonly groep: string; readonly diensten: readonly DienstRij[] };

/** The products behind a door; thanks come in by the same door as a klacht. */
const isAchter = (deur: Deur, kwis: Kwis): boolean => (kwis === "compliment" ? "K" : kwis) === deur;

/** What may be asked for on the servicepagina today, as the base data hold it. */
export async function loadAanbod({ db, actor, now }: Context): Promise<readonly StamProduct[]> {
  if (!can(actor, "referentie.read")) return [];
  const { producten } = await loadStamgegevens(db);
  const dag = toDag(now().getTime());
  return producten.filter((product) => isAangeboden(product, dag));
}

/** The products behind one of the four doors, by group, in the order of the catalogue. */
export async function listDiensten(ctx: Context, deur: Deur): Promise<readonly DienstGroep[]> {
  const achter = (await loadAanbod(ctx)).filter(({ kwis }) => isAchter(deur, kwis));
  return [...Map.groupBy(achter, ({ groep }) => groep)].map(([groep, diensten]) => ({ groep, diensten: diensten.map(({ code, naam }) => ({ code, naam })) }));
}
