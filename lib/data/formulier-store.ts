import type { Formulier } from "@/lib/domain/formulier/vraag";
import type { Db, Tx } from "./client";
import { newId } from "./new-id";
import { sql } from "./sql";

export type Stand = {
  readonly productId: string; readonly code: string;
  /** The concept, else what is published, else no questions. */
  readonly formulier: Formulier;
  readonly conceptVersie: number; readonly versie: number;
};
const LEEG: Formulier = { vragen: [] };

/** What stands for a product now, held until the end of the transaction; null without such a product. */
export async function lockFormulier(tx: Tx, productId: string): Promise<Stand | null> {
  const [row] = await tx.$queryRaw<{ code: string; concept: Formulier | null; conceptVersie: number | null; versie: number | null; definitie: Formulier | null }[]>(sql`
    SELECT p.code, c.definitie AS concept, c.versie AS "conceptVersie", v.versie, v.definitie FROM product p
      LEFT JOIN formulier_concept c ON c.product_id = p.id
      LEFT JOIN LATERAL (SELECT fv.versie, fv.definitie FROM formulier_versie fv WHERE fv.product_id = p.id ORDER BY fv.versie DESC LIMIT 1) v ON TRUE
    WHERE p.id = ${productId}::uuid FOR UPDATE OF p`);
  return row ? { productId, code: row.code, formulier: row.concept ?? row.definitie ?? LEEG, conceptVersie: row.conceptVersie ?? 0, versie: row.versie ?? 0 } : null;
}

type Wie = { readonly nu: Date; readonly doorId: string };

/** Keeps the concept; its version grows. */
export async function saveConcept(tx: Tx, { productId, conceptVersie }: Stand, { formulier, nu, doorId }: Wie & { readonly formulier: Formulier }): Promise<void> {
  await tx.$executeRaw(sql`
    INSERT INTO formulier_concept (product_id, definitie, gewijzigd_op, door_id, versie) VALUES (${productId}::uuid, ${JSON.stringify(formulier)}::jsonb, ${nu}, ${doorId}::uuid, ${conceptVersie + 1}::int)
    ON CONFLICT (product_id) DO UPDATE SET definitie = EXCLUDED.definitie, gewijzigd_op = EXCLUDED.gewijzigd_op, door_id = EXCLUDED.door_id, versie = EXCLUDED.versie`);
}

/** The concept becomes the next version; the ones before it stay as they are. */
export async function publishConcept(tx: Tx, { productId, versie, formulier }: Stand, { nu, doorId }: Wie): Promise<void> {
  await tx.$executeRaw(sql`INSERT INTO formulier_versie (id, product_id, versie, definitie, gepubliceerd_op, door_id) VALUES (${newId()}::uuid, ${productId}::uuid, ${versie + 1}::int, ${JSON.stringify(formulier)}::jsonb, ${nu}, ${doorId}::uuid)`);
  await removeConcept(tx, productId);
}

export const removeConcept = (tx: Tx, productId: string): Promise<unknown> => tx.formulierConcept.deleteMany({ where: { productId } });

/** The published questions of a version, or those that another product has now. */
export async function findDefinitie(db: Db | Tx, bron: { readonly versieId: string; readonly productId: string } | { readonly productId: string }): Promise<Formulier | null> {
  const welke = "versieId" in bron ? sql`id = ${bron.versieId}::uuid AND product_id = ${bron.productId}::uuid` : sql`product_id = ${bron.productId}::uuid`;
  const [row] = await db.$queryRaw<{ definitie: Formulier }[]>(sql`SELECT definitie FROM formulier_versie WHERE ${welke} ORDER BY versie DESC LIMIT 1`);
  return row?.definitie ?? null;
}
