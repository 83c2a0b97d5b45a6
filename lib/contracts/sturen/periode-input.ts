import { z } from "zod";
import { LANGSTE_PERIODE_DAGEN, PERIODES } from "@/lib/domain/kpi/periode";
import { dag } from "./dag";

type Grenzen = { van?: number | undefined; tot?: number | undefined };

/** What is wrong with the two ends of a period, as a sentence; null when nothing is. */
export function findPeriodeFout({ van, tot }: Grenzen): { veld: "van" | "tot"; reden: string } | null {
  if ((van === undefined) !== (tot === undefined)) return { veld: van === undefined ? "van" : "tot", reden: "Geef een begin en een einde." };
  if (van === undefined || tot === undefined) return null;
  if (tot < van) return { veld: "tot", reden: "Het einde ligt vóór het begin." };
  return tot - van >= LANGSTE_PERIODE_DAGEN ? { veld: "tot", reden: `Kies een periode van hoogstens ${LANGSTE_PERIODE_DAGEN} dagen.` } : null;
}

const check = (ctx: z.core.ParsePayload<Grenzen>): void => {
  const fout = findPeriodeFout(ctx.value);
  if (fout) ctx.issues.push({ code: "custom", path: [fout.veld], message: fout.reden, input: ctx.value });
};

/** GET /kpis: whole days, both ends included; without them this month so far. */
export const KpisInput = z.strictObject({ van: dag.optional(), tot: dag.optional() }).check(check);
export type KpisInput = z.output<typeof KpisInput>;

/** The period in the address of a sturen page: a name, or two dates. */
export const PeriodeInput = z.object({ periode: z.enum(PERIODES).optional(), van: dag.optional(), tot: dag.optional() }).check(check);
export type PeriodeInput = z.output<typeof PeriodeInput>;
