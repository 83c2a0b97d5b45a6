import type { Context } from "@/lib/data/context";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { describePast, rankTeksten, type TekstDoel } from "@/lib/domain/tekst/standaardtekst";
import { fillVariabelen } from "@/lib/domain/tekst/variabelen";
import { getTekstWaarden } from "./get-tekst-waarden";
import { readTekstenVan } from "./list-teksten";

export type GevondenTekst = { readonly id: string; readonly kort: string; readonly titel: string; readonly tekst: string; readonly past: string; readonly eigen: boolean };
type Vraag = { readonly nummer: number; readonly doel: TekstDoel; readonly zoek: string };
const MEEST = 6;

/** The texts that somebody may want now on this melding, the best first, with the facts filled in. */
export async function findTeksten(ctx: Context, { nummer, doel, zoek }: Vraag): Promise<Result<readonly GevondenTekst[], AppError>> {
  if (!can(ctx.actor, "tekst.write")) return err({ code: "geen-recht", recht: "tekst.write" });
  if (nummer === 0) return ok([]);
  const [feiten, alle] = await Promise.all([getTekstWaarden(ctx, nummer), readTekstenVan(ctx)]);
  if (!feiten) return err({ code: "niet-gevonden", wat: "melding" });
  const past = rankTeksten(alle.filter((tekst) => tekst.actief && tekst.doel === doel), feiten.zaak, zoek.slice(0, 100)).slice(0, MEEST);
  return ok(past.map(({ id, kort, titel, tekst, eigen, ...waar }) => ({ id, kort, titel, eigen, tekst: fillVariabelen(tekst, feiten.waarden).tekst, past: describePast(waar, feiten.zaak) })));
}
