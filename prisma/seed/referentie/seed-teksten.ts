import type { Db } from "@/lib/data/client";
import { sql } from "@/lib/data/sql";
import { BASISTEKSTEN } from "../teksten/teksten";
import { baseId } from "./base-id";

/** A fixed day: base data are the same wherever and whenever they are laid. */
const BEGIN = new Date("2026-01-01T00:00:00Z");

/** The shared texts that every desk begins with. One that was changed or put away stays so, and a name that is taken is left alone. */
export async function seedTeksten(db: Db): Promise<void> {
  const rijen = BASISTEKSTEN.map(({ kort, titel, tekst, doel = "klant", kwis = [], statussen = [], product = null }) => ({ id: baseId(`tekst:${kort}`), kort, titel, tekst, doel, kwis, statussen, product }));
  await db.$executeRaw(sql`
    INSERT INTO standaardtekst (id, kort, titel, tekst, doel, kwis, statussen, product_id, gewijzigd_op)
    SELECT r.id, r.kort, r.titel, r.tekst, r.doel, r.kwis, r.statussen, p.id, ${BEGIN}
    FROM jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS r (id uuid, kort text, titel text, tekst text, doel text, kwis text[], statussen text[], product text) LEFT JOIN product p ON p.code = r.product
    ON CONFLICT DO NOTHING`);
}
