import type { Prisma } from "./generated/client";
import { CONCEPT_GRENZEN, type ConceptStap, type ConceptVeld } from "@/lib/domain/concept/concept";
import type { Db, Tx } from "./client";
import { sql } from "./sql";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DAG_MS = 86_400_000;

export type Concept = {
  readonly sleutel: string; readonly formulier: string; readonly adres: string; readonly stap: ConceptStap; readonly velden: readonly ConceptVeld[];
  readonly bijlageIds: readonly string[]; readonly apparaat: string; readonly versie: number;
};
export type ConceptRow = Omit<Concept, "bijlageIds"> & {
  readonly bijgewerktOp: Date;
  /** Loose uploads that are still there. */
  readonly bestanden: readonly { readonly id: string; readonly naam: string; readonly beeld: boolean }[];
};

/** The number of the melding that was already sent with this key, null when it was not. */
export async function findVerstuurd(tx: Tx, { persoonId, sleutel }: { persoonId: string; sleutel: string }): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ nummer: string | null }[]>(sql`SELECT antwoord ->> 'nummer' AS nummer FROM idempotency WHERE eigenaar = ${`persoon:${persoonId}`} AND sleutel = ${sleutel}`);
  return row?.nummer ?? null;
}

/**
 * Writes a draft when nobody went on with it elsewhere, and answers its version; null when somebody did. The same page
 * always goes on with its own: it may not have heard the answer to what it sent last.
 */
export async function writeConcept(tx: Tx, persoonId: string, { op, ...concept }: Concept & { op: Date }): Promise<number | null> {
  const eigen = await tx.$queryRaw<{ id: string }[]>(sql`SELECT id FROM bijlage WHERE id = ANY(${[...concept.bijlageIds]}::uuid[]) AND door_id = ${persoonId}::uuid AND melding_id IS NULL`);
  const [row] = await tx.$queryRaw<{ versie: number }[]>(sql`
    INSERT INTO concept AS c (persoon_id, sleutel, formulier, adres, stap, velden, bijlage_ids, apparaat, bijgewerkt_op)
    VALUES (${persoonId}::uuid, ${concept.sleutel}::uuid, ${concept.formulier}, ${concept.adres}, ${concept.stap}, ${JSON.stringify(concept.velden)}::jsonb, ${eigen.map(({ id }) => id)}::uuid[], ${concept.apparaat}, ${op})
    ON CONFLICT (persoon_id, sleutel) DO UPDATE SET stap = EXCLUDED.stap, velden = EXCLUDED.velden, bijlage_ids = EXCLUDED.bijlage_ids, apparaat = EXCLUDED.apparaat,
      bijgewerkt_op = EXCLUDED.bijgewerkt_op, versie = c.versie + 1 WHERE c.versie = ${concept.versie}::int OR c.apparaat = EXCLUDED.apparaat
    RETURNING versie`);
  return row?.versie ?? null;
}

/** Keeps the newest of a person; who leaves more behind loses the oldest. */
export async function trimConcepten(tx: Tx, persoonId: string): Promise<void> {
  await tx.$executeRaw(sql`DELETE FROM concept WHERE persoon_id = ${persoonId}::uuid AND sleutel IN
    (SELECT sleutel FROM concept WHERE persoon_id = ${persoonId}::uuid ORDER BY bijgewerkt_op DESC, sleutel OFFSET ${CONCEPT_GRENZEN.perPersoon}::int)`);
}

/** The version that stands now, 0 for none. */
export async function findConceptVersie(tx: Tx, { persoonId, sleutel }: { persoonId: string; sleutel: string }): Promise<number> {
  return (await tx.concept.findUnique({ where: { persoonId_sleutel: { persoonId, sleutel } }, select: { versie: true } }))?.versie ?? 0;
}

/** Throws a draft away; a key that was never one of a form here has none. */
export async function dropConcept(tx: Tx, { persoonId, sleutel }: { persoonId: string | null; sleutel: string }): Promise<void> {
  if (persoonId && UUID.test(sleutel)) await tx.concept.deleteMany({ where: { persoonId, sleutel } });
}

type Wiens = { readonly persoonId: string; readonly now: Date; readonly aantal: number };

/** The drafts of one person, newest first, without those that were sent after all. */
export async function readConcepten(db: Db, { persoonId, now, aantal }: Wiens): Promise<ConceptRow[]> {
  return db.$queryRaw<ConceptRow[]>(sql`
    SELECT c.sleutel, c.formulier, c.adres, c.stap, c.velden, c.apparaat, c.versie, c.bijgewerkt_op AS "bijgewerktOp",
      COALESCE((SELECT jsonb_agg(jsonb_build_object('id', b.id, 'naam', b.naam, 'beeld', b.breedte IS NOT NULL) ORDER BY array_position(c.bijlage_ids, b.id))
        FROM bijlage b WHERE b.id = ANY(c.bijlage_ids) AND b.door_id = c.persoon_id AND b.melding_id IS NULL), '[]'::jsonb) AS bestanden
    FROM concept c WHERE c.persoon_id = ${persoonId}::uuid AND c.bijgewerkt_op > ${new Date(now.getTime() - CONCEPT_GRENZEN.dagen * DAG_MS)}
      AND NOT EXISTS (SELECT 1 FROM idempotency i WHERE i.eigenaar = 'persoon:' || c.persoon_id AND i.sleutel = c.sleutel::text)
    ORDER BY c.bijgewerkt_op DESC, c.sleutel LIMIT ${aantal}::int`);
}

/** Removes what nobody came back for, and what was saved at the very moment that it was sent; for the work of the night. */
export async function sweepConcepten(db: Db, now: Date): Promise<number> {
  return db.$executeRaw(sql`DELETE FROM concept c WHERE c.bijgewerkt_op < ${new Date(now.getTime() - CONCEPT_GRENZEN.dagen * DAG_MS)}
    OR EXISTS (SELECT 1 FROM idempotency i WHERE i.eigenaar = 'persoon:' || c.persoon_id AND i.sleutel = c.sleutel::text)`);
}

/** True for a file that a draft of its uploader refers to: it is kept as long as the draft. */
export const inConcept = (id: string): Prisma.BijlageWhereInput => ({ door: { meldConcepten: { some: { bijlageIds: { has: id } } } } });
