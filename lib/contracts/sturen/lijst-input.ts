import { z } from "zod";
import { SELECTIE_CODES } from "@/lib/domain/kpi/selectie";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { KANALEN } from "@/lib/domain/melding/status";
import { dag } from "./dag";
import { findPeriodeFout } from "./periode-input";

/** A place in a list: moment and id of the last row that was shown. */
export type LijstCursor = { readonly op: Date; readonly id: string };
const CURSOR = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The address of a list behind a figure. `groep` empty means: without product. */
export const LijstInput = z.object({
  lijst: z.enum(SELECTIE_CODES),
  van: dag.optional(), tot: dag.optional(),
  groep: z.string().max(200).regex(/^[^\0\p{Cs}]*$/u).optional(),
  kwis: z.enum(KWIS).optional(),
  kanaal: z.enum(KANALEN).optional(),
  na: z.string().regex(CURSOR).optional(),
}).check((ctx) => {
  const fout = findPeriodeFout(ctx.value);
  if (fout) ctx.issues.push({ code: "custom", path: [fout.veld], message: fout.reden, input: ctx.value });
});
export type LijstInput = z.output<typeof LijstInput>;

/** The cursor as it stands in an address. */
export const formatCursor = ({ op, id }: LijstCursor): string => `${op.getTime()}_${id}`;

/** The cursor of a checked address. */
export function parseCursor(na: string | undefined): LijstCursor | null {
  const [, op, id] = CURSOR.exec(na ?? "") ?? [];
  return op && id ? { op: new Date(Number(op)), id } : null;
}
