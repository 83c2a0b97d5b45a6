import { readWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import type { Context } from "@/lib/data/context";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import { findArtikelen } from "../artikel/find-artikelen";
import { findLocaties } from "../intake/find-locaties";
import { findProducten, type GevondenProduct } from "../intake/find-producten";
import { findKlanten } from "../klant/find-klanten";
import { listWachtrij } from "./list-wachtrij";

export type SnelGevonden = { readonly pad: string; readonly label: string; readonly uitleg: string };

/** At most so many of a kind, the likeliest kinds first. */
const VAN_ELK = { meldingen: 5, klanten: 4, plekken: 3, producten: 3, artikelen: 2 } as const;
const openBij = (params: Record<string, string>): string => `/wachtrij?${new URLSearchParams({ weergave: "open", ...params }).toString()}`;

/** Called so, not merely about the same: here somebody looks for a thing by its name. */
const isGenoemd = (zoek: string) => ({ code, naam, groep }: GevondenProduct): boolean =>
  zoek.toLowerCase().trim().split(/\s+/).every((woord) => `${code} ${naam} ${groep}`.toLowerCase().includes(woord));

/** What the search box of the desk offers: meldingen by number or words, people, places and products with what is open there, and articles. */
export async function findSnel(ctx: Context, zoek: string): Promise<Result<SnelGevonden[], AppError>> {
  if (zoek.trim() === "") return ok([]);
  const [meldingen, klanten, plekken, producten, artikelen] = await Promise.all([
    listWachtrij(ctx, readWachtrijFilters(new URLSearchParams({ zoek })), { limiet: VAN_ELK.meldingen }),
    findKlanten(ctx, zoek), findLocaties(ctx, zoek), findProducten(ctx, zoek), findArtikelen(ctx, zoek, { aantal: VAN_ELK.artikelen }),
  ]);
  if (!meldingen.ok) return meldingen;
  return ok([
    ...meldingen.value.rijen.map(({ nummer, onderwerp, klant }) => ({ pad: `/wachtrij/M${nummer}`, label: onderwerp, uitleg: `M${nummer} · ${klant}` })),
    ...(klanten.ok ? klanten.value.slice(0, VAN_ELK.klanten) : []).map(({ id, naam, afdeling, telefoon }) => ({ pad: `/klanten/${id}`, label: naam, uitleg: ["Klant", afdeling, telefoon].filter(Boolean).join(" · ") })),
    ...(plekken.ok ? plekken.value.slice(0, VAN_ELK.plekken) : []).map(({ id, naam, code, pad }) => ({ pad: openBij(code ? { zoek: code } : { gebouw: id }), label: code && code !== naam ? `${naam} (${code})` : naam, uitleg: `Plek · ${pad.split(" › ").slice(0, -1).join(" › ") || "wat hier open staat"}` })),
    ...(producten.ok ? producten.value.filter(isGenoemd(zoek)).slice(0, VAN_ELK.producten) : []).map(({ code, naam, groep }) => ({ pad: openBij({ product: code }), label: naam, uitleg: `Product ${code} · ${groep}` })),
    ...artikelen.map(({ code, titel }) => ({ pad: `/kennis/${code}`, label: titel, uitleg: "Artikel" })),
  ]);
}
