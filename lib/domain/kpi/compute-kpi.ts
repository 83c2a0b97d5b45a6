import { kpiOf, type KpiCode } from "./kpis";
import { deel, type Meting } from "./telling";

export type KpiWaarde = { readonly code: KpiCode; readonly waarde: number | null; readonly teller: number; readonly noemer: number | null };

/** A figure from counts. Parts are parts of one; null when there is nothing to measure. */
export function computeKpi(code: KpiCode, meting: Meting): KpiWaarde {
  const kpi = kpiOf(code);
  const teller = kpi.teller.tel(meting);
  const noemer = kpi.noemer ? kpi.noemer.tel(meting) : null;
  const waarde = kpi.waarde ? kpi.waarde(meting) : noemer === null ? teller : deel(teller, noemer);
  return { code, waarde, teller, noemer };
}
