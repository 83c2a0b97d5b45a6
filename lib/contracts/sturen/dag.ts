import { z } from "zod";
import { DAG_MS, formatDatum } from "@/lib/domain/sla/amsterdam";

const UITLEG = "Dit moet een datum zijn, zoals 2026-03-02.";

/** A date as yyyy-mm-dd, read as local day (days since 1970). Days that do not exist (30 February) are refused. */
export const dag = z.string({ error: UITLEG }).regex(/^(19[7-9]\d|2\d{3})-\d\d-\d\d$/, UITLEG).transform((waarde, ctx) => {
  const gevonden = Date.parse(`${waarde}T00:00:00Z`) / DAG_MS;
  if (Number.isInteger(gevonden) && formatDatum(gevonden) === waarde) return gevonden;
  ctx.addIssue({ code: "custom", message: UITLEG });
  return z.NEVER;
});
