import type { Tx } from "./client";
import { newId } from "./new-id";
import { sql } from "./sql";

export type Bron = { readonly id: string; readonly ouderId: string | null; readonly zonderAccount: boolean; readonly kanaal: string; readonly plaatsTekst: string | null; readonly voorPersoonId: string | null; readonly voorAfdelingId: string | null };

/** What deelmeldingen take over from a locked melding. */
export async function findBron(tx: Tx, id: string): Promise<Bron> {
  return tx.melding.findUniqueOrThrow({ where: { id }, select: { id: true, ouderId: true, zonderAccount: true, kanaal: true, plaatsTekst: true, voorPersoonId: true, voorAfdelingId: true } });
}

type Mee = { readonly van: string; readonly naar: string; readonly ids: readonly string[] };

/** Puts messages under another melding too, as they were said: history is never moved. Answers how many were there. */
export async function copyBerichten(tx: Tx, { van, naar, ids }: Mee): Promise<number> {
  if (ids.length === 0) return 0;
  const nieuw = ids.map(() => newId());
  return tx.$executeRaw(sql`
    INSERT INTO bericht (id, melding_id, richting, soort, tekst, door_id, kanaal, op)
    SELECT c.nieuw, ${naar}::uuid, b.richting, 'bericht', b.tekst, b.door_id, b.kanaal, b.op
    FROM unnest(${[...ids]}::uuid[], ${nieuw}::uuid[]) AS c (oud, nieuw) JOIN bericht b ON b.id = c.oud AND b.melding_id = ${van}::uuid`);
}

/** Puts files under another melding too; a copy, because each melding is shown and cleaned up by itself. */
export async function copyBijlagen(tx: Tx, { van, naar, ids }: Mee): Promise<number> {
  if (ids.length === 0) return 0;
  const paren = sql`unnest(${[...ids]}::uuid[], ${ids.map(() => crypto.randomUUID())}::uuid[]) AS c (oud, nieuw)`;
  const aantal = await tx.$executeRaw(sql`
    INSERT INTO bijlage (id, melding_id, opdracht_id, zichtbaar, delen, naam, type, grootte, sha256, breedte, hoogte, door_id, door_naam, op)
    SELECT c.nieuw, ${naar}::uuid, NULL, b.zichtbaar, b.delen, b.naam, b.type, b.grootte, b.sha256, b.breedte, b.hoogte, b.door_id, b.door_naam, b.op FROM ${paren} JOIN bijlage b ON b.id = c.oud AND b.melding_id = ${van}::uuid`);
  await tx.$executeRaw(sql`INSERT INTO bijlage_deel (bijlage_id, volgnr, bytes) SELECT c.nieuw, d.volgnr, d.bytes FROM ${paren} JOIN bijlage b ON b.id = c.oud AND b.melding_id = ${van}::uuid JOIN bijlage_deel d ON d.bijlage_id = b.id`);
  return aantal;
}
