import { sweepLosse } from "./bijlage-store";
import type { Db } from "./client";
import { removeKlantgegevens } from "./klantbeeld-store";
import { sweepConcepten } from "./concept-store";
import { sweepSchrijfconcepten } from "./schrijfconcept-store";
import { sweepHerstelpunten } from "./herstelpunt-store";

const UUR_MS = 60 * 60 * 1000;
const DAG_MS = 24 * UUR_MS;

/**
 * Removes what has served its purpose, in real time: answers of idempotency, counters of limits, ended sessions
 * and links, drafts nobody came back for, what was kept to undo, preferences that are over, who looked at whom long ago, uploads that never became part of a melding, old read bells, and searches
 * without result that were asked once and never again.
 */
export async function removeExpired(db: Db): Promise<void> {
  const nu = Date.now();
  const voor = (ms: number): { lt: Date } => ({ lt: new Date(nu - ms) });
  // Before the answers of idempotency: they tell which draft was sent. And before the files that drafts refer to.
  await sweepConcepten(db, new Date(nu));
  await sweepSchrijfconcepten(db, new Date(nu));
  await db.idempotency.deleteMany({ where: { verlooptOp: voor(0) } });
  await db.limiet.deleteMany({ where: { venster: voor(2 * DAG_MS) } });
  await db.sessie.deleteMany({ where: { OR: [{ verlooptOp: voor(7 * DAG_MS) }, { beeindigdOp: voor(7 * DAG_MS) }] } });
  await db.toegangsbewijs.deleteMany({ where: { verlooptOp: voor(30 * DAG_MS) } });
  await sweepHerstelpunten(db);
  await sweepLosse(db, new Date(nu));
  await db.zoekmis.deleteMany({ where: { status: "open", aantal: 1, laatstOp: voor(90 * DAG_MS) } });
  await removeKlantgegevens(db, new Date(nu));
  await db.attentie.deleteMany({ where: { gelezenOp: voor(30 * DAG_MS) } });
}
