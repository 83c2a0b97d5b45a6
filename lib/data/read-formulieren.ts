import type { FormulierVersie, Formulier } from "@/lib/domain/formulier/vraag";
import type { Db, Tx } from "./client";
import { sql, steady } from "./sql";

type Row = { readonly id: string; readonly productId: string; readonly versie: number; readonly definitie: Formulier };

/** The form that holds now, per product that asks something. */
export async function readFormulieren(db: Db | Tx): Promise<ReadonlyMap<string, FormulierVersie>> {
  const rows = await db.$queryRaw<Row[]>(steady(sql`SELECT DISTINCT ON (product_id) id, product_id AS "productId", versie, definitie FROM formulier_versie ORDER BY product_id, versie DESC`));
  return new Map(rows.flatMap(({ id, productId, versie, definitie: { vragen } }) => (vragen.length > 0 ? [[productId, { id, versie, vragen }] as const] : [])));
}

/** One version of the form of this product, whatever came after it. */
export async function findFormulierVersie(db: Db | Tx, { id, productId }: { id: string; productId: string }): Promise<FormulierVersie | null> {
  const [row] = await db.$queryRaw<Row[]>(steady(sql`SELECT id, product_id AS "productId", versie, definitie FROM formulier_versie WHERE id = ${id}::uuid AND product_id = ${productId}::uuid`));
  return row ? { id: row.id, versie: row.versie, vragen: row.definitie.vragen } : null;
}
