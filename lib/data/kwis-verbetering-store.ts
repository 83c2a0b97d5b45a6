import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { Db, Tx } from "./client";
import { sql } from "./sql";

type Indeling = { readonly meldingId: string; readonly doorId: string; readonly op: Date; readonly kwis: Kwis; readonly productId: string | null; readonly spoed: boolean };

/**
 * Remembers what the desk made of the proposal of this melding, in the transaction that classifies it. The first time
 * keeps what was proposed; each next time only what it became.
 */
export async function rememberVerbetering(tx: Tx, { meldingId, doorId, op, kwis, productId, spoed }: Indeling): Promise<void> {
  await tx.$executeRaw(sql`
    INSERT INTO kwis_verbetering (melding_id, door_id, op, model_versie, voorgesteld_kwis, kwis, voorgesteld_product_id, product_id, voorgesteld_spoed, spoed)
    SELECT id, ${doorId}::uuid, ${op}::timestamptz, COALESCE((kwis_voorstel->>'v')::int, 1), COALESCE(kwis_voorstel->>'kwis', kwis), ${kwis}, product_id, ${productId}::uuid, COALESCE((kwis_voorstel->>'spoed')::boolean, spoed), ${spoed}
    FROM melding WHERE id = ${meldingId}::uuid
    ON CONFLICT (melding_id) DO UPDATE SET door_id = EXCLUDED.door_id, op = EXCLUDED.op, kwis = EXCLUDED.kwis, product_id = EXCLUDED.product_id, spoed = EXCLUDED.spoed, aantal = kwis_verbetering.aantal + 1`);
}

/** A melding that somebody looked at, as an example to learn from. */
export type GeleerdeMelding = { readonly meldingId: string; readonly bron: "balie" | "klant"; readonly tekst: string; readonly kwis: Kwis; readonly product: string | null; readonly spoed: boolean };

/** More would make learning slow, and what was decided years ago says less about today. */
const HOOGSTENS = 4000;

/**
 * What there is to learn from, newest first: what the desk decided, and what klanten chose on the portal against the
 * proposal where the desk did not look yet. Only a storing can be spoed: a mark left on something else is no lesson.
 */
export async function listGeleerdeMeldingen(db: Db): Promise<GeleerdeMelding[]> {
  return db.$queryRaw<GeleerdeMelding[]>(sql`
    (SELECT v.melding_id AS "meldingId", 'balie' AS bron, left(m.omschrijving, 4000) AS tekst, v.kwis, p.code AS product, v.spoed AND v.kwis = 'S' AS spoed
     FROM kwis_verbetering v JOIN melding m ON m.id = v.melding_id LEFT JOIN product p ON p.id = v.product_id
     ORDER BY v.op DESC, v.melding_id LIMIT ${HOOGSTENS})
    UNION ALL
    (SELECT m.id, 'klant', left(m.omschrijving, 4000), m.kwis, p.code, m.spoed AND m.kwis = 'S'
     FROM melding m LEFT JOIN product p ON p.id = m.product_id
     WHERE m.kanaal = 'portaal' AND m.kwis <> m.kwis_voorstel->>'kwis' AND NOT m.triage AND NOT EXISTS (SELECT 1 FROM kwis_verbetering v WHERE v.melding_id = m.id)
     ORDER BY m.nummer DESC LIMIT ${HOOGSTENS / 4})`);
}

/** Whether the desk decided anything since this moment. */
export const hasVerbeteringSinds = async (tx: Tx, sinds: Date): Promise<boolean> => (await tx.kwisVerbetering.findFirst({ where: { op: { gt: sinds } }, select: { meldingId: true } })) !== null;
