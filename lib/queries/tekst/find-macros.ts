import type { Context } from "@/lib/data/context";
import { readPlanNamen } from "@/lib/data/macro-store";
import { findMeldingStand } from "@/lib/data/melding-stand";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { planMacro, type MacroDaarna, type MacroSoort, type PlanRegel } from "@/lib/domain/tekst/macro";
import { describePast, rankTeksten } from "@/lib/domain/tekst/standaardtekst";
import { getTekstWaarden } from "./get-tekst-waarden";
import { readMacrosVan } from "./read-macros-van";

export type GevondenMacro = {
  readonly id: string; readonly soort: MacroSoort; readonly kort: string; readonly titel: string; readonly uitleg: string | null; readonly past: string; readonly eigen: boolean; readonly kosten: string | null;
  readonly werkwijze: readonly string[]; readonly daarna: MacroDaarna; readonly plan: readonly PlanRegel[];
};
const MEEST = 8;

/** The macros that somebody may want on this melding, the best first, each with what it would do now. */
export async function findMacros(ctx: Context, { nummer, zoek }: { nummer: number; zoek: string }): Promise<Result<{ readonly versie: number; readonly items: readonly GevondenMacro[] }, AppError>> {
  if (!hasRight(ctx.actor, "tekst.write") || !hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "tekst.write" });
  if (nummer === 0) return ok({ versie: 0, items: [] });
  const [feiten, alle, melding] = await Promise.all([getTekstWaarden(ctx, nummer), readMacrosVan(ctx), findMeldingStand(ctx.db, ctx.actor, nummer)]);
  if (!feiten || !melding) return err({ code: "niet-gevonden", wat: "melding" });
  const past = rankTeksten(alle.filter(({ actief }) => actief).map((macro) => ({ ...macro, tekst: macro.uitleg ?? "" })), feiten.zaak, zoek.slice(0, 100)).slice(0, MEEST);
  const namen = await readPlanNamen(ctx.db, past.flatMap(({ stappen }) => stappen), ctx.actor.id);
  const items = past.map(({ id, soort, kort, titel, uitleg, eigen, kosten, werkwijze, daarna, stappen, ...waar }): GevondenMacro => ({
    id, soort, kort, titel, uitleg, eigen, kosten, werkwijze, daarna, past: describePast(waar, feiten.zaak), plan: planMacro(stappen, { stand: melding.stand, waarden: feiten.waarden, namen, now: ctx.now() }),
  }));
  return ok({ versie: melding.versie, items });
}
