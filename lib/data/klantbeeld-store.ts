import { dagOf } from "@/lib/domain/klant/voorkeur";
import type { Db, Tx } from "./client";
import { sql } from "./sql";

const KWARTIER_MS = 15 * 60_000;
export type Inkijk = { readonly persoonId: string; readonly doorId: string; readonly waar: "klantbeeld" | "intake"; readonly op: Date };

/** Writes down who looked; not again within a quarter of an hour, also not over the edge of one. */
export async function writeInzage(tx: Tx | Db, { persoonId, doorId, waar, op }: Inkijk): Promise<void> {
  await tx.$executeRaw(sql`
    INSERT INTO inzage (persoon_id, door_id, kwartier, op, waar)
    SELECT ${persoonId}::uuid, ${doorId}::uuid, ${Math.floor(op.getTime() / KWARTIER_MS)}::int, ${op}, ${waar}
    WHERE NOT EXISTS (SELECT 1 FROM inzage i WHERE i.persoon_id = ${persoonId}::uuid AND i.door_id = ${doorId}::uuid AND i.op > ${new Date(op.getTime() - KWARTIER_MS)} AND i.op <= ${op}) ON CONFLICT DO NOTHING`);
}

/** What may not be kept any longer: preferences that are over, looks of 18 months ago, and whose a thing was a year after it came back. */
export async function removeKlantgegevens(db: Db, nu: Date): Promise<void> {
  const geleden = (maanden: number): Date => { const dag = new Date(nu); dag.setUTCMonth(dag.getUTCMonth() - maanden); return dag; };
  await db.voorkeur.deleteMany({ where: { tot: { lt: new Date(dagOf(nu)) } } });
  await db.inzage.deleteMany({ where: { op: { lt: geleden(18) } } });
  await db.uitgifte.updateMany({ where: { terugOp: { lt: geleden(12) }, naam: { not: "(niet meer bewaard)" } }, data: { naam: "(niet meer bewaard)", persoonId: null } });
}
