import type { Context } from "@/lib/data/context";
import { GEDEELD } from "@/lib/data/gedeeld-sql";
import { sql, steady } from "@/lib/data/sql";
import type { MeldingStatus } from "@/lib/domain/melding/status";

export type KaartRow = {
  readonly id: string; readonly nummer: number; readonly versie: number; readonly onderwerp: string; readonly status: MeldingStatus; readonly open: boolean; readonly eigen: boolean;
  readonly product: string | null; readonly plek: string | null; readonly plaatsTekst: string | null; readonly ontvangenOp: Date; readonly gereedOp: Date | null; readonly uiterlijkGereed: Date | null;
  readonly gepland: Date | null; readonly fotoId: string | null; readonly melder: string; readonly eigenaar: string | null;
  /** Anybody at that place could see it. */
  readonly gedeeld: boolean;
};

/** What the cards show of at most three meldingen that were found in sight; a photo only of what anybody there could see. */
export async function readKaarten({ db, actor }: Context, ids: readonly string[]): Promise<KaartRow[]> {
  if (ids.length === 0 || actor.soort !== "persoon") return [];
  return db.$queryRaw<KaartRow[]>(steady(sql`
    SELECT m.id, m.nummer, m.versie, m.onderwerp, m.status, m.open, m.melder_id = ${actor.id}::uuid AS eigen, p.naam AS product, l.pad AS plek, m.plaats_tekst AS "plaatsTekst",
      m.ontvangen_op AS "ontvangenOp", m.gereed_op AS "gereedOp", m.uiterlijk_gereed AS "uiterlijkGereed", k.naam AS melder, e.naam AS eigenaar, COALESCE(${GEDEELD}, FALSE) AS gedeeld,
      (SELECT min(o.gepland_van) FROM opdracht o WHERE o.melding_id = m.id AND o.open) AS gepland,
      (SELECT b.id FROM bijlage b WHERE b.melding_id = m.id AND b.opdracht_id IS NULL AND b.zichtbaar = 'klant' AND b.type LIKE 'image/%' ORDER BY b.op, b.id LIMIT 1) AS "fotoId"
    FROM melding m JOIN persoon k ON k.id = m.melder_id LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id LEFT JOIN persoon e ON e.id = m.eigenaar_id
    WHERE m.id = ANY (${[...ids]}::uuid[]) ORDER BY array_position(${[...ids]}::uuid[], m.id)`));
}
