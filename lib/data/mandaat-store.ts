import type { Rol } from "@/lib/domain/authz/rollen";
import { widestKader, type Besteed, type GebaarSoort, type Kader } from "@/lib/domain/mandaat/mandaat";
import type { Db, Tx } from "./client";
import { sql, steady } from "./sql";

/** The frame of who has these roles; nothing where beheer gave none. */
export async function readKader(tx: Tx | Db, rollen: readonly Rol[]): Promise<Kader> {
  const rows = await tx.mandaatkader.findMany({ where: { rol: { in: [...rollen] } }, select: { perGevalCent: true, perMaandCent: true, gebaren: true } });
  return widestKader(rows.map(({ gebaren, ...bedragen }) => ({ ...bedragen, gebaren: gebaren as GebaarSoort[] })));
}

type Over = { readonly persoonId: string; readonly meldingId: string; readonly maandVan: Date };

/** What is spent of the own frame this month, and in this case by anybody. What the coordinator approved does not count. */
export async function readBesteed(tx: Tx | Db, { persoonId, meldingId, maandVan }: Over): Promise<Besteed> {
  const [row] = await tx.$queryRaw<Besteed[]>(steady(sql`
    SELECT (SELECT COALESCE(sum(g.bedrag_cent), 0)::int FROM gebaar g WHERE g.door_id = ${persoonId}::uuid AND g.op >= ${maandVan} AND g.vraag_id IS NULL) AS "maandCent",
      (SELECT COALESCE(sum(g.bedrag_cent), 0)::int FROM gebaar g WHERE g.melding_id = ${meldingId}::uuid AND g.vraag_id IS NULL) AS "gevalCent"`));
  return row ?? { maandCent: 0, gevalCent: 0 };
}

/**
 * One gesture of a person at a time: two at once, on two meldingen, would each see the balance of before. Held until the
 * commit; whoever holds the melding comes here second, so nobody waits in a circle.
 */
export async function lockVrijeRuimte(tx: Tx, persoonId: string): Promise<void> {
  await tx.$queryRaw(steady(sql`SELECT id FROM persoon WHERE id = ${persoonId}::uuid FOR NO KEY UPDATE`));
}
