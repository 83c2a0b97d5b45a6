import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Context } from "@/lib/data/context";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import { findKlanten } from "../klant/find-klanten";
import { listWachtrij } from "./list-wachtrij";

export type SnelGevonden = { readonly pad: string; readonly label: string; readonly uitleg: string };

/** What the search box of the desk offers: meldingen by number or words, and klanten. */
export async function findSnel(ctx: Context, zoek: string): Promise<Result<SnelGevonden[], AppError>> {
  if (zoek.trim() === "") return ok([]);
  const [meldingen, klanten] = await Promise.all([listWachtrij(ctx, readWachtrijFilters(new URLSearchParams({ zoek })), { limiet: 5 }), findKlanten(ctx, zoek)]);
  if (!meldingen.ok) return meldingen;
  return ok([
    ...meldingen.value.rijen.map(({ nummer, onderwerp, klant }) => ({ pad: `/wachtrij/M${nummer}`, label: onderwerp, uitleg: `M${nummer} · ${klant}` })),
    ...(klanten.ok ? klanten.value.slice(0, 4) : []).map(({ id, naam, afdeling, telefoon }) => ({ pad: `/klanten/${id}`, label: naam, uitleg: ["Klant", afdeling, telefoon].filter(Boolean).join(" · ") })),
  ]);
}
