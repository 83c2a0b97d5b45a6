import type { Actor } from "@/lib/domain/authz/actor";
import type { ArtikelGroep, Zichtbaar } from "@/lib/domain/artikel/artikel";
import { artikelVisibleSql } from "./artikel-zoeken";
import type { Db, Tx } from "./client";
import { sql } from "./sql";

export type LeesbaarArtikel = {
  readonly id: string; readonly code: string; readonly groep: ArtikelGroep; readonly zichtbaar: Zichtbaar; readonly nummer: number;
  readonly titel: string; readonly inleiding: string; readonly tekst: string; readonly op: Date; readonly eigenaar: string;
};

/** The published text of an article that this actor may read; null for anything else, whether it exists or not. */
export async function findLeesbaar(db: Db | Tx, actor: Actor, code: string): Promise<LeesbaarArtikel | null> {
  const [row] = await db.$queryRaw<LeesbaarArtikel[]>(sql`
    SELECT a.id, a.code, a.groep, a.zichtbaar, v.nummer, v.titel, v.inleiding, v.tekst, v.op, p.naam AS eigenaar
    FROM artikel a JOIN artikel_versie v ON v.artikel_id = a.id AND v.nummer = a.live JOIN persoon p ON p.id = a.eigenaar_id
    WHERE a.code = ${code.replaceAll("\0", "").toWellFormed()} AND ${artikelVisibleSql(actor)}`);
  return row ?? null;
}

/** Remembers which article the sender of a melding read first. One that is gone or out of sight is nobody's fault: it is left out. */
export async function linkGelezen(tx: Tx, actor: Actor, { meldingId, code }: { meldingId: string; code: string }): Promise<void> {
  const artikel = await findLeesbaar(tx, actor, code);
  if (artikel) await tx.meldingArtikel.create({ data: { meldingId, artikelId: artikel.id } });
}
