import type { Context } from "@/lib/data/context";
import { can } from "@/lib/domain/authz/actor";
import { previousPeriode, type Periode } from "@/lib/domain/kpi/periode";
import type { Meting } from "@/lib/domain/kpi/telling";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { getTelling, type DagTelling, type PeriodeTelling } from "./get-telling";
import { getVoorraad } from "./get-voorraad";
import { listDoorlooptijden, type PeriodeDoorlooptijd } from "./list-doorlooptijden";

export type PeriodeMeting = Meting & PeriodeTelling & { readonly periode: Periode; readonly doorloop: PeriodeDoorlooptijd };
/** What is compared with: nobody asks how it was by day or by product group. */
export type VorigeMeting = Omit<PeriodeMeting, "perDag" | "perGroep" | "doorloop">;
export type Dashboard = { readonly nu: PeriodeMeting; readonly vorige: VorigeMeting; readonly vandaag: DagTelling };

/**
 * Everything the dashboard shows, in four statements that start together: two periods, today and what stands open.
 * Needs the right sturen.read; counts only what the actor may see.
 */
export async function getDashboard(ctx: Context, periode: Periode): Promise<Result<Dashboard, AppError>> {
  const found = await measure(ctx, [periode, previousPeriode(periode)], { uitgesplitst: true });
  if (!found.ok) return found;
  const { perDag: _dagen, perGroep: _groepen, doorloop: _doorloop, ...vorige } = required(found.value.metingen[1]);
  return ok({ nu: required(found.value.metingen[0]), vorige, vandaag: found.value.vandaag });
}

/** One period alone, for figures that are not compared, and not split by day or product group. */
export async function getMeting(ctx: Context, periode: Periode): Promise<Result<VorigeMeting, AppError>> {
  const found = await measure(ctx, [periode], { uitgesplitst: false });
  return found.ok ? ok(required(found.value.metingen[0])) : found;
}

async function measure(ctx: Context, perioden: readonly Periode[], vraag: { readonly uitgesplitst: boolean }): Promise<Result<{ metingen: readonly PeriodeMeting[]; vandaag: DagTelling }, AppError>> {
  if (!can(ctx.actor, "sturen.read")) return err({ code: "geen-recht", recht: "sturen.read" });
  const [{ perioden: tellingen, vandaag }, { nagevraagd, ...voorraad }, doorlooptijden] = await Promise.all([
    getTelling(ctx, perioden, vraag), getVoorraad(ctx, perioden), listDoorlooptijden(ctx, perioden, vraag),
  ]);
  const metingen = perioden.map((periode, index): PeriodeMeting => {
    const doorloop = required(doorlooptijden[index]);
    return {
      ...required(tellingen[index]), periode, doorloop, doorloopP50: doorloop.p50, doorloopP90: doorloop.p90, nagevraagd: nagevraagd[index] ?? 0,
      voorraad,
    };
  });
  return ok({ metingen, vandaag });
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("Every period that was asked for has an answer.");
  return value;
}
