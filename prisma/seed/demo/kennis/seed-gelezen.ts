import type { Tx } from "@/lib/data/client";
import { sql } from "@/lib/data/sql";

/** Who read an article first and still had to ask: some of the portaal, for a product that an article is about. Chosen by number. */
export async function seedGelezen(tx: Tx): Promise<void> {
  await tx.$executeRaw(sql`
    INSERT INTO melding_artikel (melding_id, artikel_id)
    SELECT m.id, k.artikel_id FROM melding m
      JOIN LATERAL (SELECT ap.artikel_id FROM artikel_product ap JOIN artikel a ON a.id = ap.artikel_id WHERE ap.product_id = m.product_id AND a.status = 'gepubliceerd' AND a.zichtbaar = 'openbaar' ORDER BY a.code LIMIT 1) k ON TRUE
    WHERE m.kanaal = 'portaal' AND NOT m.zonder_account AND m.kwis <> 'K' AND m.nummer % 7 = 0`);
}
