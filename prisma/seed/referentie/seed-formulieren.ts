import type { Db } from "@/lib/data/client";
import { sql } from "@/lib/data/sql";
import { FORMULIEREN } from "../formulieren/formulieren";
import { baseId } from "./base-id";

/** A fixed day: base data are the same wherever and whenever they are laid. */
const BEGIN = new Date("2026-01-01T00:00:00Z");

/** The first version of the forms. A product that has a form, of ours or of a beheerder, keeps what it has. */
export async function seedFormulieren(db: Db, doorId: string): Promise<void> {
  const rijen = Object.entries(FORMULIEREN).map(([code, vragen]) => ({ id: baseId(`formulier:${code}`), code, definitie: { vragen } }));
  await db.$executeRaw(sql`
    INSERT INTO formulier_versie (id, product_id, versie, definitie, gepubliceerd_op, door_id)
    SELECT r.id, p.id, 1, r.definitie, ${BEGIN}, ${doorId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS r (id uuid, code text, definitie jsonb) JOIN product p ON p.code = r.code
    ON CONFLICT DO NOTHING`);
}
