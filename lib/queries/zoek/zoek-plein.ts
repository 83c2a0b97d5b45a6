import type { Context } from "@/lib/data/context";
import type { StamProduct } from "@/lib/data/stamgegevens";
import { can } from "@/lib/domain/authz/actor";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import { listZoekActies, type ZoekActie } from "@/lib/domain/zoek/acties";
import { toDienstDing } from "@/lib/domain/zoek/dienst-ding";
import { rankZoek } from "@/lib/domain/zoek/rank-zoek";
import { buildZoekIndex, type ZoekIndex } from "@/lib/domain/zoek/zoek-index";
import { findArtikelen, type GevondenArtikel } from "../artikel/find-artikelen";
import { findEigenZaken, type EigenZaak } from "./find-eigen-zaken";
import { loadAanbod } from "./list-diensten";

export type GevondenDienst = { readonly code: string; readonly naam: string; readonly groep: string; readonly kwis: Kwis };
export type GevondenActie = { readonly pad: string; readonly titel: string; readonly uitleg: string };
export type GevondenPlein = { readonly zaken: readonly EigenZaak[]; readonly diensten: readonly GevondenDienst[]; readonly artikelen: readonly GevondenArtikel[]; readonly acties: readonly GevondenActie[] };

const MEEST = { zaken: 3, diensten: 5, artikelen: 3, acties: 3 } as const;
const NIETS: GevondenPlein = { zaken: [], diensten: [], artikelen: [], acties: [] };

let laatste: { readonly sleutel: string; readonly index: ZoekIndex } | null = null;

/** The index of the catalogue, made once per wording of it: the base data are read again every few seconds, mostly the same. */
function indexOf(aanbod: readonly StamProduct[]): ZoekIndex {
  const sleutel = aanbod.map(({ code, naam, groep, kwis, trefwoorden }) => `${code}|${naam}|${groep}|${kwis}|${trefwoorden.join()}`).join();
  if (laatste?.sleutel !== sleutel) laatste = { sleutel, index: buildZoekIndex(aanbod.map(toDienstDing)) };
  return laatste.index;
}

const actieIndexen = new Map<string, ZoekIndex>();

/** The index of the actions of a kind of person: there are as many as combinations of roles in use. */
function actieIndexOf(acties: readonly ZoekActie[]): ZoekIndex {
  const sleutel = acties.map((actie) => actie.sleutel).join();
  const index = actieIndexen.get(sleutel) ?? buildZoekIndex(acties);
  actieIndexen.set(sleutel, index);
  return index;
}

/**
 * What the one search box finds for this person: own matters, products, articles and things to do. A text that is a number is
 * looked up as such, in any spelling; `nummer` is null when it is none.
 */
export async function zoekPlein(ctx: Context, { tekst, nummer }: { tekst: string; nummer: number | null }): Promise<GevondenPlein> {
  if (!can(ctx.actor, "melding.submit") || tekst.trim() === "") return NIETS;
  const [zaken, artikelen, aanbod] = await Promise.all([
    findEigenZaken(ctx, { tekst, nummer, aantal: MEEST.zaken }), nummer === null ? findArtikelen(ctx, tekst, { aantal: MEEST.artikelen }) : [], loadAanbod(ctx),
  ]);
  if (nummer !== null && zaken.length > 0) return { ...NIETS, zaken };
  const byCode = new Map(aanbod.map((product) => [product.code, product]));
  const diensten = rankZoek(tekst, indexOf(aanbod), MEEST.diensten).flatMap(({ ding }) => byCode.get(ding.sleutel) ?? []);
  const acties = listZoekActies(ctx.actor);
  const gevonden = rankZoek(tekst, actieIndexOf(acties), MEEST.acties).flatMap(({ ding }) => acties.find(({ sleutel }) => sleutel === ding.sleutel) ?? []);
  return {
    zaken, artikelen, diensten: diensten.map(({ code, naam, groep, kwis }) => ({ code, naam, groep, kwis })),
    acties: gevonden.map(({ pad, titel, uitleg }) => ({ pad, titel, uitleg })),
  };
}
