import { rebuildDagcijfer } from "@/lib/data/rebuild-dagcijfer";
import { DAG_MS, toInstant } from "@/lib/domain/sla/amsterdam";
import type { JobContext } from "../job-context";

/** Counts the figures of Amsterdam days again, from the rows; first and last day included (YYYY-MM-DD). */
export async function countDagen({ db }: JobContext, eerste: string, laatste: string): Promise<void> {
  const begin = (dag: string, erbij: number): Date => new Date(toInstant(Date.parse(dag) / DAG_MS + erbij, 0));
  await rebuildDagcijfer(db, { vanaf: begin(eerste, 0), voor: begin(laatste, 1) });
}
