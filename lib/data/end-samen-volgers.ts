import type { Tx } from "./client";
import { sql } from "./sql";

type Samen = { readonly meldingId: string; readonly melderId: string; readonly hoofdId: string; readonly sinds: Date; readonly op: Date };

/**
 * Ends at the hoofdmelding the following of whom one merged melding brought at that moment: its klant and its own
 * meemelders. Who came by another way, also before, goes on following.
 */
export const endSamenVolgers = (tx: Tx, { meldingId, melderId, hoofdId, sinds, op }: Samen): Promise<number> => tx.$executeRaw(sql`
  UPDATE melding_volger v SET gestopt_op = GREATEST(v.sinds, ${op}::timestamptz)
  WHERE v.melding_id = ${hoofdId}::uuid AND v.soort = 'meemelder' AND v.door_id IS NOT NULL AND v.sinds = ${sinds}::timestamptz AND v.gestopt_op IS NULL
    AND (v.persoon_id = ${melderId}::uuid OR EXISTS (SELECT 1 FROM melding_volger e WHERE e.melding_id = ${meldingId}::uuid AND e.persoon_id = v.persoon_id AND e.soort = 'meemelder'))`);
