import type { SchrijfTab } from "@/lib/domain/tekst/schrijf-tab";
import type { Db, Tx } from "./client";
import { sendLater } from "./pg-transaction";
import { sql, steady } from "./sql";
import { toQuery } from "./statement";

export type Schrijfplek = { readonly meldingId: string; readonly tab: SchrijfTab; readonly persoonId: string };
export type Schrijfconcept = { readonly tab: SchrijfTab; readonly persoonId: string; readonly naam: string; readonly tekst: string; readonly bijgewerktOp: Date };
const DAG_MS = 86_400_000;
/** A draft that nobody came back to in a month is nobody's any more. */
const DAGEN = 30;

/** Keeps what somebody is writing, as it stands now; nothing written is nothing kept. */
export async function writeSchrijfconcept(tx: Tx, plek: Schrijfplek, { tekst, op }: { tekst: string; op: Date }): Promise<void> {
  if (tekst.trim() === "") return dropSchrijfconcept(tx, plek);
  await tx.$executeRaw(steady(sql`
    INSERT INTO schrijfconcept AS c (melding_id, tab, persoon_id, tekst, bijgewerkt_op) VALUES (${plek.meldingId}::uuid, ${plek.tab}, ${plek.persoonId}::uuid, ${tekst}, ${op})
    ON CONFLICT (melding_id, tab, persoon_id) DO UPDATE SET tekst = EXCLUDED.tekst, bijgewerkt_op = EXCLUDED.bijgewerkt_op, versie = c.versie + 1`));
}

const dropQuery = ({ meldingId, tab, persoonId }: Schrijfplek) => sql`DELETE FROM schrijfconcept WHERE melding_id = ${meldingId}::uuid AND tab = ${tab} AND persoon_id = ${persoonId}::uuid`;

/** Throws a draft away: it was sent, or made empty. */
export async function dropSchrijfconcept(tx: Tx, plek: Schrijfplek): Promise<void> {
  await tx.$executeRaw(steady(dropQuery(plek)));
}

/** The same without waiting for it, in the transaction that sends the text. */
export function dropSchrijfconceptLater(tx: Tx, plek: Schrijfplek): void {
  sendLater(tx, toQuery(steady(dropQuery(plek))));
}

/** What is being written on a melding, the last to write first. */
export function readSchrijfconcepten(db: Db | Tx, meldingId: string): Promise<Schrijfconcept[]> {
  return db.$queryRaw<Schrijfconcept[]>(steady(sql`
    SELECT c.tab, c.persoon_id AS "persoonId", p.naam, c.tekst, c.bijgewerkt_op AS "bijgewerktOp" FROM schrijfconcept c JOIN persoon p ON p.id = c.persoon_id
    WHERE c.melding_id = ${meldingId}::uuid ORDER BY c.bijgewerkt_op DESC, c.persoon_id LIMIT 20`));
}

/** Removes drafts that nobody came back to; for the work of the night. */
export const sweepSchrijfconcepten = (db: Db, now: Date): Promise<number> => db.$executeRaw(sql`DELETE FROM schrijfconcept WHERE bijgewerkt_op < ${new Date(now.getTime() - DAGEN * DAG_MS)}`);
