import type { Context } from "@/lib/data/context";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { hasRight } from "@/lib/domain/authz/actor";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { findGenoemdeLocaties, type GevondenLocatie } from "./find-locaties";
import { proposeIndeling } from "./propose-indeling";

export type IntakeVoorstel = {
  readonly kwis: Kwis; readonly zekerheid: number; readonly woorden: readonly string[]; readonly tegen: readonly string[]; readonly ook: Kwis | null; readonly spoed: boolean; readonly spoedWoorden: readonly string[];
  readonly producten: readonly { readonly code: string; readonly naam: string; readonly zekerheid: number }[]; readonly locaties: readonly GevondenLocatie[];
};

const MINSTENS = 3;

/** What a text seems to be, while it is being typed; makes no record. */
export async function getVoorstel(ctx: Context, tekst: unknown): Promise<Result<IntakeVoorstel | null, AppError>> {
  if (!hasRight(ctx.actor, "referentie.read")) return err({ code: "geen-recht", recht: "referentie.read" });
  if (typeof tekst !== "string" || tekst.trim().length < MINSTENS) return ok(null);
  const kort = tekst.slice(0, 10_000);
  const [stam, locaties] = await Promise.all([loadStamgegevens(ctx.db), findGenoemdeLocaties(ctx, kort)]);
  const { kwis, producten } = proposeIndeling(stam, kort);
  return ok({
    kwis: kwis.kwis, zekerheid: kwis.zekerheid, woorden: kwis.woorden.map(({ woord }) => woord), tegen: kwis.tegen.map(({ woord }) => woord), ook: kwis.ook, spoed: kwis.spoed, spoedWoorden: kwis.spoedWoorden,
    producten: producten.map(({ code, naam, zekerheid }) => ({ code, naam, zekerheid })), locaties,
  });
}
