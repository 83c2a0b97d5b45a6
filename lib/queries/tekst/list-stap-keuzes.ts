import type { Context } from "@/lib/data/context";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { hasRight } from "@/lib/domain/authz/actor";
import { ruleOf } from "@/lib/domain/authz/permissions";
import { readTekstenVan } from "./list-teksten";

type Keuze = { readonly waarde: string; readonly label: string };
export type StapKeuzes = { readonly teksten: readonly (Keuze & { readonly doel: string })[]; readonly producten: readonly Keuze[]; readonly teams: readonly Keuze[]; readonly eigenaren: readonly Keuze[] };

/** What the steps of a macro choose from: texts, products, teams, and people who may own a melding. */
export async function listStapKeuzes(ctx: Context): Promise<StapKeuzes> {
  if (!hasRight(ctx.actor, "tekst.write")) return { teksten: [], producten: [], teams: [], eigenaren: [] };
  const [teksten, stam, teams, eigenaren] = await Promise.all([
    readTekstenVan(ctx), loadStamgegevens(ctx.db), ctx.db.team.findMany({ where: { actief: true, soort: "backoffice" }, select: { id: true, naam: true }, orderBy: { naam: "asc" } }),
    ctx.db.persoon.findMany({ where: { actief: true, rollen: { some: { rol: { in: [...ruleOf("melding.take").rollen] } } } }, select: { id: true, naam: true }, orderBy: { naam: "asc" }, take: 200 }),
  ]);
  const toKeuze = ({ id, naam }: { readonly id: string; readonly naam: string }): Keuze => ({ waarde: id, label: naam });
  return {
    teksten: teksten.filter(({ actief }) => actief).map(({ id, titel, doel }) => ({ waarde: id, label: titel, doel })), teams: teams.map(toKeuze), eigenaren: eigenaren.map(toKeuze),
    producten: stam.producten.filter(({ actief }) => actief).map(({ code, naam }) => ({ waarde: code, label: `${code} ${naam}` })),
  };
}
