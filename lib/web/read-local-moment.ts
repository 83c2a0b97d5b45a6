import { toInstant, DAG_MS } from "@/lib/domain/sla/amsterdam";

/** A value of a datetime-local field, read as Dutch wall clock, as ISO text for the contracts; null when it is none. */
export function readLocalMoment(waarde: FormDataEntryValue | null): string | null {
  const found = typeof waarde === "string" ? /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(waarde) : null;
  if (!found) return null;
  const dag = Date.parse(`${found[1]}T00:00:00Z`) / DAG_MS;
  return Number.isFinite(dag) ? new Date(toInstant(dag, Number(found[2]) * 60 + Number(found[3]))).toISOString() : null;
}
