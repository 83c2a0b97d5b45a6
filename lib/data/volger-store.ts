import type { VolgerSoort } from "@/lib/domain/melding/klant-zicht";
import type { Tx } from "./client";
import { sql, steady } from "./sql";

type NieuweVolger = { readonly meldingId: string; readonly persoonId: string; readonly soort: VolgerSoort; readonly doorId: string | null; readonly op: Date };

/** Lets somebody follow, again after having stopped; false when they already did. A meemelder stays one. */
export async function addVolger(tx: Tx, { meldingId, persoonId, soort, doorId, op }: NieuweVolger): Promise<boolean> {
  return (await tx.$executeRaw(steady(sql`
    INSERT INTO melding_volger AS v (melding_id, persoon_id, soort, door_id, sinds) VALUES (${meldingId}::uuid, ${persoonId}::uuid, ${soort}, ${doorId}::uuid, ${op}::timestamptz)
    ON CONFLICT (melding_id, persoon_id) DO UPDATE SET soort = EXCLUDED.soort, door_id = EXCLUDED.door_id, sinds = EXCLUDED.sinds, gestopt_op = NULL
    WHERE v.gestopt_op IS NOT NULL`))) === 1;
}

/** Ends following; false when they did not. */
export async function endVolger(tx: Tx, { meldingId, persoonId, op }: { meldingId: string; persoonId: string; op: Date }): Promise<boolean> {
  return (await tx.$executeRaw(steady(sql`
    UPDATE melding_volger SET gestopt_op = GREATEST(sinds, ${op}::timestamptz) WHERE melding_id = ${meldingId}::uuid AND persoon_id = ${persoonId}::uuid AND gestopt_op IS NULL`))) === 1;
}

/** The meemelders of one melding follow another too, which it went up in; whoever stopped there, or reported it, is left alone. */
export async function moveMeemelders(tx: Tx, { van, naar, melderId, doorId, op }: { van: string; naar: string; melderId: string; doorId: string | null; op: Date }): Promise<number> {
  return tx.$executeRaw(steady(sql`
    INSERT INTO melding_volger (melding_id, persoon_id, soort, door_id, sinds)
    SELECT ${naar}::uuid, v.persoon_id, 'meemelder', ${doorId}::uuid, ${op}::timestamptz FROM melding_volger v
    WHERE v.melding_id = ${van}::uuid AND v.soort = 'meemelder' AND v.gestopt_op IS NULL AND v.persoon_id <> ${melderId}::uuid
    ON CONFLICT (melding_id, persoon_id) DO NOTHING`));
}
