import type { Context } from "@/lib/data/context";
import { readFormulieren } from "@/lib/data/read-formulieren";
import { hasRight } from "@/lib/domain/authz/actor";
import type { FormulierVersie } from "@/lib/domain/formulier/vraag";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

type Items<T> = Promise<Result<{ items: T[] }, AppError>>;
const refused = err({ code: "geen-recht", recht: "referentie.read" } as const);

type ProductItem = { code: string; naam: string; groep: string; kwis: string; niveau: string; prioriteit: number | null; formulier: Pick<FormulierVersie, "versie" | "vragen"> | null };

/** The catalogue that can be asked for now, with the questions that each product asks. */
export async function listProducten(ctx: Context): Items<ProductItem> {
  if (!hasRight(ctx.actor, "referentie.read")) return refused;
  const [producten, formulieren] = await Promise.all([
    ctx.db.product.findMany({ where: { actief: true }, select: { id: true, code: true, naam: true, groep: true, kwis: true, niveau: true, prioriteit: true }, orderBy: { code: "asc" } }), readFormulieren(ctx.db),
  ]);
  return ok({ items: producten.map(({ id, ...product }) => { const formulier = formulieren.get(id); return { ...product, formulier: formulier ? { versie: formulier.versie, vragen: formulier.vragen } : null }; }) });
}

/** All places in use, in the order of their path. */
export async function listLocaties(ctx: Context): Items<{ id: string; soort: string; naam: string; code: string | null; pad: string; ouderId: string | null }> {
  if (!hasRight(ctx.actor, "referentie.read")) return refused;
  return ok({ items: await ctx.db.locatie.findMany({ where: { actief: true }, select: { id: true, soort: true, naam: true, code: true, pad: true, ouderId: true }, orderBy: { pad: "asc" } }) });
}

/** Teams in use. */
export async function listTeams(ctx: Context): Items<{ id: string; naam: string; soort: string }> {
  if (!hasRight(ctx.actor, "referentie.read")) return refused;
  return ok({ items: await ctx.db.team.findMany({ where: { actief: true }, select: { id: true, naam: true, soort: true }, orderBy: { naam: "asc" } }) });
}

/** Suppliers in use, by name only: how to reach them is for the desk. */
export async function listLeveranciers(ctx: Context): Items<{ id: string; naam: string }> {
  if (!hasRight(ctx.actor, "referentie.read")) return refused;
  return ok({ items: await ctx.db.leverancier.findMany({ where: { actief: true }, select: { id: true, naam: true }, orderBy: { naam: "asc" } }) });
}
