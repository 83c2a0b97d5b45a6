import { enqueue } from "@/lib/data/boss";
import type { Tx } from "@/lib/data/client";
import { formatAmsterdam } from "@/lib/domain/sla/amsterdam";
import type { JobContext } from "../job-context";
import type { Geladen } from "../load-gebeurtenis";

/** What moves a figure of some day; the rest of the history changes no count. */
const TELT = [
  "melding.ontvangen", "melding.ingedeeld", "melding.uitgezet", "melding.gereed_gemeld", "melding.heropend", "melding.geannuleerd", "melding.losgemaakt",
  "melding.beoordeeld", "melding.toegewezen", "opdracht.klaar", "opdracht.afgekeurd", "opdracht.ingetrokken", "melding.ongedaan_gemaakt",
];

/** The Amsterdam day of a moment, as YYYY-MM-DD. */
export const dagOf = (op: Date): string => formatAmsterdam(op).slice(0, 10);

/**
 * Asks to count again the days that this gebeurtenis may have changed: its own, that of the receipt and those
 * of earlier results (a reopening takes one back). One waiting job per day, however much happens.
 */
export async function enqueueDagcijfers({ db }: JobContext, tx: Tx, feit: Geladen): Promise<void> {
  if (!TELT.includes(feit.soort)) return;
  const eerder = await tx.gebeurtenis.findMany({ where: { meldingId: feit.melding.id, soort: { in: TELT } }, select: { op: true } });
  const dagen = new Set([feit.op, feit.melding.ontvangenOp, ...eerder.map(({ op }) => op)].map(dagOf));
  // In one order everywhere: two jobs that wait for each other's days would be a deadlock.
  for (const dag of [...dagen].sort()) await enqueue(db, tx, { queue: "dagcijfer", data: { dag }, sleutel: dag });
}
