import type { Context } from "@/lib/data/context";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { proposeIndeling } from "./propose-indeling";

export type GevondenProduct = { readonly code: string; readonly naam: string; readonly groep: string };

/** Products of the catalogue by code or words of the name first, then by what their own words mean. */
export async function findProducten(ctx: Context, zoek: string): Promise<Result<GevondenProduct[], AppError>> {
  if (!hasRight(ctx.actor, "referentie.read")) return err({ code: "geen-recht", recht: "referentie.read" });
  const stam = await loadStamgegevens(ctx.db);
  const tekst = zoek.toLowerCase().trim().slice(0, 100);
  if (!tekst) return ok([]);
  const opNaam = stam.producten.filter(({ actief, code, naam, groep }) => actief && `${code} ${naam} ${groep}`.toLowerCase().includes(tekst));
  const opWoord = proposeIndeling(stam, tekst).producten.flatMap(({ code }) => stam.productByCode.get(code) ?? []);
  return ok([...new Set([...opNaam.slice(0, 8), ...opWoord])].slice(0, 10).map(({ code, naam, groep }) => ({ code, naam, groep })));
}
