import { randomUUID } from "node:crypto";
import { persoonIdOf, type Actor } from "@/lib/domain/authz/actor";
import { mayReadIntern } from "@/lib/domain/melding/may-read-intern";
import { NIET_MEER_VAN_HEN } from "@/lib/domain/opdracht/transitions";
import type { Db, Tx } from "./client";
import type { Prisma } from "./generated/client";
import { inConcept } from "./concept-store";
import { sql, type Sql } from "./sql";
import { KLANT_RELATIES, KLANT_ZICHT } from "@/lib/domain/melding/klant-zicht";
import { klantRelatieSql } from "./visible-for-klant";
import { visibleTo } from "./visible-to";

const DEEL_BYTES = 512 * 1024;
/** The small picture for lists stands beside the parts of the file itself, before the first one. */
const MINIATUUR_DEEL = -1;
/** A loose upload that was not hung on a melding within a day is nobody's any more, unless a draft refers to it. */
export const LOS_UREN = 24;
const PER_KEER = 200;

export type BijlageBytes = { readonly bytes: Buffer; readonly miniatuur: Buffer | null };
export type NieuweBijlage = {
  readonly meldingId: string | null; readonly opdrachtId: string | null; readonly zichtbaar: "klant" | "intern"; readonly delen: boolean;
  readonly naam: string; readonly type: string; readonly sha256: string; readonly breedte: number | null; readonly hoogte: number | null; readonly op: Date;
};

/** Writes a file with its parts in the caller's transaction: a row without bytes cannot exist. Answers its random id. */
export async function saveBijlage(tx: Tx, { actor, rij, inhoud }: { actor: Actor; rij: NieuweBijlage; inhoud: BijlageBytes }): Promise<string> {
  const id = randomUUID();
  const door = { doorId: persoonIdOf(actor), doorNaam: actor.soort === "leverancier" ? actor.naam : null };
  await tx.bijlage.create({ data: { id, ...rij, ...door, grootte: inhoud.bytes.length }, select: { id: true } });
  for (let volgnr = 0; volgnr * DEEL_BYTES < inhoud.bytes.length; volgnr += 1) {
    await tx.bijlageDeel.create({ data: { bijlageId: id, volgnr, bytes: copyOf(inhoud.bytes.subarray(volgnr * DEEL_BYTES, (volgnr + 1) * DEEL_BYTES)) }, select: { volgnr: true } });
  }
  if (inhoud.miniatuur) await tx.bijlageDeel.create({ data: { bijlageId: id, volgnr: MINIATUUR_DEEL, bytes: copyOf(inhoud.miniatuur) }, select: { volgnr: true } });
  return id;
}

/** Prisma wants bytes on their own memory, not a view on a pool. */
const copyOf = (bytes: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const WIENS = { kwis: true, kanaal: true, melderId: true, ingevoerdDoorId: true, betreftPersoonId: true } as const satisfies Prisma.MeldingSelect;
const MET_VERHAAL = KLANT_RELATIES.filter((relatie) => KLANT_ZICHT[relatie].verhaal);
const VELDEN = { id: true, naam: true, type: true, grootte: true, sha256: true } as const satisfies Prisma.BijlageSelect;
export type BijlageRow = Prisma.BijlageGetPayload<{ select: typeof VELDEN }>;

/**
 * The file inside the actor's sight, else null: that of a melding in scope that may be read by this side, or the
 * actor's own fresh upload. Internal files are for staff only, and not on a melding of their own.
 */
export async function findBijlage(db: Db, actor: Actor, { id, now }: { id: string; now: Date }): Promise<BijlageRow | null> {
  const los: Prisma.BijlageWhereInput = { meldingId: null, doorId: persoonIdOf(actor), OR: [{ op: { gt: new Date(now.getTime() - LOS_UREN * 3_600_000) } }, inConcept(id)] };
  const ways: Prisma.BijlageWhereInput[] = actor.soort === "leverancier" ? [opdrachtWay(actor.opdrachtId)] : [{ meldingId: { not: null }, melding: visibleTo(actor) }, los];
  const row = await db.bijlage.findFirst({ where: { id, OR: ways }, select: { ...VELDEN, zichtbaar: true, melding: { select: WIENS } } });
  if (!row) return findForVolger(db, actor, id);
  const { zichtbaar, melding, ...bijlage } = row;
  return actor.soort === "leverancier" || zichtbaar === "klant" || !melding || mayReadIntern(actor, melding) ? bijlage : null;
}

/** Who follows along reads the files that the klant reads, where they may read the words as well (`KLANT_ZICHT`). */
async function findForVolger(db: Db, actor: Actor, id: string): Promise<BijlageRow | null> {
  if (actor.soort !== "persoon") return null;
  const [row] = await db.$queryRaw<BijlageRow[]>(sql`
    SELECT b.id, b.naam, b.type, b.grootte, b.sha256 FROM bijlage b JOIN melding m ON m.id = b.melding_id
    WHERE b.id = ${id}::uuid AND b.zichtbaar = 'klant' AND ${klantRelatieSql(actor)} = ANY (${MET_VERHAAL}::text[])`);
  return row ?? null;
}

/** What a leverancier may see: everything on the own opdracht, and shared files of the melding for as long as the work is theirs. */
export const opdrachtWay = (opdrachtId: string): Prisma.BijlageWhereInput => ({
  OR: [{ opdrachtId }, { opdrachtId: null, delen: true, melding: { opdrachten: { some: { id: opdrachtId, status: { notIn: [...NIET_MEER_VAN_HEN] } } } } }],
});

/** The bytes of a file part by part, so that a large one never stands in memory whole. */
export async function* readDelen(db: Db, id: string): AsyncGenerator<Uint8Array> {
  for (let volgnr = 0; ; volgnr += 1) {
    const deel = await db.bijlageDeel.findUnique({ where: { bijlageId_volgnr: { bijlageId: id, volgnr } }, select: { bytes: true } });
    if (!deel) return;
    yield deel.bytes;
  }
}

/** The small picture, null for what is no picture. */
export async function readMiniatuur(db: Db, id: string): Promise<Uint8Array | null> {
  const deel = await db.bijlageDeel.findUnique({ where: { bijlageId_volgnr: { bijlageId: id, volgnr: MINIATUUR_DEEL } }, select: { bytes: true } });
  return deel?.bytes ?? null;
}

/** Removes a loose upload of this person; false when there is none (any more). */
export async function removeLoos(tx: Tx, { id, persoonId }: { id: string; persoonId: string }): Promise<boolean> {
  return (await removeLocked(tx, sql`id = ${id}::uuid AND door_id = ${persoonId}::uuid`)) === 1;
}

/** Removes loose uploads that nobody claimed within a day and no draft refers to, some hundreds at a time; for the work of the night. Answers how many. */
export async function sweepLosse(db: Db, now: Date): Promise<number> {
  for (let samen = 0; ; ) {
    const aantal = await db.$transaction((tx) => removeLocked(tx, sql`op < ${now}::timestamptz - make_interval(hours => ${LOS_UREN}::int)
      AND NOT EXISTS (SELECT 1 FROM concept c WHERE c.persoon_id = bijlage.door_id AND bijlage.id = ANY(c.bijlage_ids))`));
    samen += aantal;
    if (aantal < PER_KEER) return samen;
  }
}

/** Locks first: a melding that claims the same upload at this moment either has it whole or hears that it is gone. */
async function removeLocked(tx: Tx, which: Sql): Promise<number> {
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`SELECT id FROM bijlage WHERE melding_id IS NULL AND ${which} ORDER BY id LIMIT ${PER_KEER}::int FOR UPDATE`);
  const ids = rows.map(({ id }) => id);
  await tx.bijlageDeel.deleteMany({ where: { bijlageId: { in: ids } } });
  return (await tx.bijlage.deleteMany({ where: { id: { in: ids } } })).count;
}
