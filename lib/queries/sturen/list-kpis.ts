import type { Context } from "@/lib/data/context";
import { computeKpi } from "@/lib/domain/kpi/compute-kpi";
import { KPI_CODES, kpiOf, type Eenheid, type KpiCode } from "@/lib/domain/kpi/kpis";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { KpisInput } from "@/lib/contracts/sturen/periode-input";
import { resolvePeriode } from "@/lib/domain/kpi/periode";
import { toDag } from "@/lib/domain/sla/amsterdam";
import { getMeting } from "./get-dashboard";

export type KpiRow = {
  readonly code: KpiCode; readonly naam: string; readonly waarde: number | null; readonly eenheid: Eenheid;
  readonly teller: number; readonly noemer: number | null; readonly definitie: string;
};

/**
 * The figures of the dashboard over whole days (both ends included; without them this month so far), one row each.
 * Percentages are 0 to 100 with one decimal; null means that there was nothing to measure. Needs sturen.read.
 */
export async function listKpis(ctx: Context, { van, tot }: KpisInput): Promise<Result<readonly KpiRow[], AppError>> {
  const meting = await getMeting(ctx, van === undefined || tot === undefined ? resolvePeriode("maand", toDag(ctx.now().getTime())) : { soort: "eigen", van, tot });
  if (!meting.ok) return meting;
  return ok(KPI_CODES.map((code) => {
    const { naam, eenheid, definitie } = kpiOf(code);
    const { waarde, teller, noemer } = computeKpi(code, meting.value);
    return { code, naam, waarde: round(waarde, eenheid), eenheid, teller, noemer, definitie };
  }));
}

function round(waarde: number | null, eenheid: Eenheid): number | null {
  if (waarde === null) return null;
  return Math.round((eenheid === "procent" ? waarde * 100 : waarde) * 10) / 10;
}
