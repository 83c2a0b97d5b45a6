import { createHash, randomBytes } from "node:crypto";
import { hashPersonal } from "./hash-secret";
import type { Db, Tx } from "./client";
import { sql } from "./sql";

export type BewijsSoort = "uitnodiging" | "herstel" | "eerste_beheerder" | "volg" | "opdracht" | "deel";

export type NieuwBewijs = {
  readonly soort: BewijsSoort;
  /** Real time: links to get in do not follow a shifted demo clock. */
  readonly verlooptOp: Date;
  readonly persoonId?: string;
  readonly meldingId?: string;
  readonly opdrachtId?: string;
  /** Of a link to look along: for whom. */
  readonly voorWie?: string;
};

const DAG_MS = 24 * 60 * 60 * 1000;
/** How long a mailed link works. */
export const GELDIG_MS = {
  volg: 60 * DAG_MS, opdracht: 30 * DAG_MS, uitnodiging: 7 * DAG_MS, herstel: DAG_MS / 48, eerste_beheerder: DAG_MS / 24,
} as const;

/** What is stored of a secret: whoever reads the table cannot use the links. */
export const hashBewijs = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Makes a secret link of 256 bits and answers it; only its hash is kept. */
export async function createBewijs(tx: Tx, bewijs: NieuwBewijs): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await tx.toegangsbewijs.create({ data: { hash: hashBewijs(token), ...bewijs } });
  return token;
}

/** The link that belongs to a token of this purpose, or null when unknown, expired, used up or revoked. */
export async function findBewijs(db: Db | Tx, soort: BewijsSoort, token: string) {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const row = await db.toegangsbewijs.findUnique({
    where: { hash: hashBewijs(token) },
    select: { hash: true, soort: true, persoonId: true, meldingId: true, opdrachtId: true, verlooptOp: true, gebruiktOp: true, ingetrokkenOp: true },
  });
  if (!row || row.soort !== soort || row.ingetrokkenOp || row.gebruiktOp || row.verlooptOp.getTime() <= Date.now()) return null;
  return { hash: row.hash, persoonId: row.persoonId, meldingId: row.meldingId, opdrachtId: row.opdrachtId, verlooptOp: row.verlooptOp };
}

/** Ends the links to an opdracht, when the work was taken away or is settled. */
export async function revokeBewijzen(tx: Tx, opdrachtId: string): Promise<void> {
  await tx.toegangsbewijs.updateMany({ where: { opdrachtId, soort: "opdracht", ingetrokkenOp: null }, data: { ingetrokkenOp: new Date() } });
}

/** What a page may know of a link to look along: enough to end it, nothing to open it with. */
export const linkKenmerk = (hash: string): string => hashPersonal(`deel:${hash}`);
const werkend = (meldingId: string) => ({ meldingId, soort: "deel", ingetrokkenOp: null, verlooptOp: { gt: new Date() } });

/** The links to look along that work now, newest first. */
export const listDeelLinks = (db: Db | Tx, meldingId: string) =>
  db.toegangsbewijs.findMany({ where: werkend(meldingId), orderBy: { createdAt: "desc" }, take: 20, select: { hash: true, voorWie: true, createdAt: true, verlooptOp: true } });

/** How many links to look along work now. */
export const countDeelLinks = (tx: Tx, meldingId: string): Promise<number> => tx.toegangsbewijs.count({ where: werkend(meldingId) });

/** Ends one link to look along by its kenmerk; false when there is none such any more. */
export async function revokeDeelLink(tx: Tx, { meldingId, kenmerk }: { meldingId: string; kenmerk: string }): Promise<boolean> {
  const found = (await listDeelLinks(tx, meldingId)).find(({ hash }) => linkKenmerk(hash) === kenmerk);
  return found !== undefined && (await tx.toegangsbewijs.updateMany({ where: { hash: found.hash, ingetrokkenOp: null }, data: { ingetrokkenOp: new Date() } })).count === 1;
}

/** Ends the open links of a persoon to get in: after a new password, another address, or a newer link. */
export async function revokePersoonBewijzen(tx: Tx, persoonId: string, soorten: readonly BewijsSoort[]): Promise<void> {
  await tx.toegangsbewijs.updateMany({ where: { persoonId, soort: { in: [...soorten] }, gebruiktOp: null, ingetrokkenOp: null }, data: { ingetrokkenOp: new Date() } });
}

/** Uses a single-use link up; false when somebody else was first or its time is over by the clock of the database. */
export async function redeemBewijs(tx: Tx, hash: string): Promise<boolean> {
  const count = await tx.$executeRaw(sql`UPDATE toegangsbewijs SET gebruikt_op = clock_timestamp()
    WHERE hash = ${hash} AND gebruikt_op IS NULL AND ingetrokken_op IS NULL AND verloopt_op > clock_timestamp()`);
  return count === 1;
}

/** Who is here to stay but cannot get in: no password, no work account that was used before, and no invitation that still works. `p` is the row of persoon. */
export const ZONDER_TOEGANG = sql`p.actief AND p.soort <> 'systeem' AND p.wachtwoord_hash IS NULL
  AND NOT EXISTS (SELECT 1 FROM werkaccount w WHERE w.persoon_id = p.id) AND NOT EXISTS (
  SELECT 1 FROM toegangsbewijs t WHERE t.persoon_id = p.id AND t.soort = 'uitnodiging' AND t.gebruikt_op IS NULL AND t.ingetrokken_op IS NULL AND t.verloopt_op > clock_timestamp())`;
