import type { Context } from "@/lib/data/context";
import { can } from "@/lib/domain/authz/actor";
import { previousPeriode, type Periode } from "@/lib/domain/kpi/periode";
import type { Meting } from "@/lib/domain/kpi/telling";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { countNagevraagd } from "./count-nagevraagd";
import { getRitme } from "./get-ritme";
import { getTelling, type DagTelling, type PeriodeTelling } from "./get-telling";
import { getVoorraad } from "./get-voorraad";
import { listDoorlooptijden, type PeriodeDoorlooptijd } from "./list-doorlooptijden";

export type PeriodeMeting = Meting & PeriodeTelling & { readonly periode: Periode; readonly doorloop: PeriodeDoorlooptijd };
export type Dashboard = { readonly nu: PeriodeMeting; readonly vorige: PeriodeMeting; readonly vandaag: DagTelling };

/**
 * Everything the dashboard and GET /kpis show, in five statements that start together: two periods, today and
 * what stands open. Needs the right sturen.read; counts only what the actor may see.
 */
export async function getDashboard(ctx: Context, periode: Periode): Promise<Result<Dashboard, AppError>> {
  if (!can(ctx.actor, "sturen.read")) return err({ code: "geen-recht", recht: "sturen.read" });
  const perioden = [periode, previousPeriode(periode)];
  const [tellingen, { vandaag, gereedVierWeken }, voorraad, doorlooptijden, nagevraagd] = await Promise.all([
    getTelling(ctx, perioden),
    getRitme(ctx),
    getVoorraad(ctx),
    listDoorlooptijden(ctx, perioden),
    countNagevraagd(ctx, perioden),
  ]);
  const [nu, vorige] = perioden.map((eigen, index): PeriodeMeting => {
    const telling = required(tellingen[index]);
    const doorloop = required(doorlooptijden[index]);
    return {
      ...telling, periode: eigen, doorloop, doorloopP50: doorloop.p50, doorloopP90: doorloop.p90, nagevraagd: nagevraagd[index] ?? 0,
      voorraad: { ...voorraad, gereedVierWeken },
    };
  });
  return ok({ nu: required(nu), vorige: required(vorige), vandaag });
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("Every period that was asked for has an answer.");
  return value;
}
