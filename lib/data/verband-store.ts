import type { Verband } from "@/lib/domain/samen/verband";
import type { Tx } from "./client";
import { sql } from "./sql";

type Paar = { readonly vanId: string; readonly naarId: string };

/** Links two meldingen; false when they were linked already, in whatever direction. */
export const addVerband = async (tx: Tx, { vanId, naarId, soort, doorId, op }: Paar & { soort: Verband; doorId: string | null; op: Date }): Promise<boolean> => (await tx.$executeRaw(sql`
  INSERT INTO verband (van_id, naar_id, soort, door_id, op) VALUES (${vanId}::uuid, ${naarId}::uuid, ${soort}, ${doorId}::uuid, ${op}::timestamptz) ON CONFLICT DO NOTHING`)) === 1;

/** Takes the link between two meldingen away; false when there was none. */
export const removeVerband = async (tx: Tx, { vanId, naarId }: Paar): Promise<boolean> => (await tx.$executeRaw(sql`
  DELETE FROM verband WHERE (van_id = ${vanId}::uuid AND naar_id = ${naarId}::uuid) OR (van_id = ${naarId}::uuid AND naar_id = ${vanId}::uuid)`)) > 0;
