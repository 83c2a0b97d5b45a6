import type { Context } from "@/lib/data/context";
import { sql, steady } from "@/lib/data/sql";
import { readVeiligeOnderwerpen } from "@/lib/data/veilige-onderwerpen";
import { klantRelatieSql } from "@/lib/data/visible-for-klant";
import { KLANT_ZICHT, type KlantRelatie } from "@/lib/domain/melding/klant-zicht";
import { isNummer } from "@/lib/domain/shared/is-nummer";

export type Verwant = { readonly nummer: number; readonly onderwerp: string };
type Rij = Verwant & { readonly plek: string | null; readonly product: string | null; readonly relatie: KlantRelatie };

/**
 * What belongs to this melding, in both directions: the other half of a text that was split, or the one it went up in.
 * Only what this reader sees the page of as well; the others are as good as absent.
 */
export async function listVerwanten({ db, actor }: Context, nummer: number): Promise<readonly Verwant[]> {
  if (actor.soort !== "persoon" || !isNummer(nummer)) return [];
  const relatie = klantRelatieSql(actor);
  const rows = await db.$queryRaw<Rij[]>(steady(sql`
    WITH z AS MATERIALIZED (SELECT m.id, m.verwant_id, m.ouder_id FROM melding m WHERE m.nummer = ${nummer}::int AND ${relatie} IS NOT NULL)
    SELECT m.nummer, m.onderwerp, l.pad AS plek, p.naam AS product, kr.relatie
    FROM (SELECT x.* FROM z JOIN melding x ON x.id = z.verwant_id UNION ALL SELECT x.* FROM z JOIN melding x ON x.verwant_id = z.id UNION ALL SELECT x.* FROM z JOIN melding x ON x.id = z.ouder_id UNION ALL SELECT x.* FROM z JOIN melding x ON x.ouder_id = z.id) m
      LEFT JOIN locatie l ON l.id = m.locatie_id LEFT JOIN product p ON p.id = m.product_id CROSS JOIN LATERAL (SELECT ${relatie} AS relatie) kr
    WHERE kr.relatie IS NOT NULL ORDER BY m.nummer LIMIT 10`));
  const vreemd = rows.filter((rij) => !KLANT_ZICHT[rij.relatie].verhaal);
  const namen = await readVeiligeOnderwerpen(db, vreemd);
  return rows.map((rij) => ({ nummer: rij.nummer, onderwerp: vreemd.includes(rij) ? namen[vreemd.indexOf(rij)] ?? "" : rij.onderwerp }));
}
