import type { Context } from "@/lib/data/context";
import { sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import { hasRight } from "@/lib/domain/authz/actor";

/** A real melding to show a text on: the newest in sight of this product, else the newest of all; null when there is none. */
export async function findVoorbeeldNummer({ db, actor }: Context, productCode: string | null): Promise<number | null> {
  if (!hasRight(actor, "tekst.write")) return null;
  const newest = (over: ReturnType<typeof sql>) => db.$queryRaw<{ nummer: number }[]>(sql`SELECT m.nummer FROM melding m WHERE ${over} AND ${visibleSql(actor)} ORDER BY m.ontvangen_op DESC, m.id DESC LIMIT 1`);
  const [eigen] = productCode === null ? [] : await newest(sql`m.product_id = (SELECT id FROM product WHERE code = ${productCode})`);
  const [nieuwste] = eigen ? [eigen] : await newest(sql`TRUE`);
  return nieuwste?.nummer ?? null;
}
