import { PgBoss } from "pg-boss";
import { bossDb } from "./boss-db";
import { connectionOf, type Db, type Tx } from "./client";

/** A job wakes the workers at commit, and counts as dropped when its worker is silent for 15 s. */
const AFGEBROKEN = { notify: true, heartbeatSeconds: 15 } as const;

/** All queues with what happens when a job fails; the worker makes them, everybody may send to them. */
export const QUEUES = {
  /** One gebeurtenis to be told: mails, bells, figures. */
  gebeurtenis: { ...AFGEBROKEN, retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600, expireInSeconds: 60 },
  /** One mail to be sent. Tried for two days, and at least every four minutes: a mail server that is back is noticed soon. */
  mail: { ...AFGEBROKEN, retryLimit: 1000, retryDelay: 15, retryBackoff: true, retryDelayMax: 240, expireInSeconds: 120 },
  /** A version of the model to be learned. Tried once more when its worker died; a second try starts from the beginning. */
  kwis: { ...AFGEBROKEN, retryLimit: 2, retryDelay: 10, expireInSeconds: 900, policy: "short" },
  /** The figures of one day to be counted again. */
  dagcijfer: { ...AFGEBROKEN, retryLimit: 5, retryDelay: 5, retryBackoff: true, expireInSeconds: 120, policy: "short" },
} as const;
export type Queue = keyof typeof QUEUES;

// On globalThis, so that a module that runs twice in one process still opens one connection for sending.
const senders = ((globalThis as { servicepleinZenders?: WeakMap<Db, Promise<PgBoss>> }).servicepleinZenders ??= new WeakMap());

/** Makes or upgrades the tables and queues of the jobs; part of migrating, as the application role may not. */
export async function installQueues(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, max: 2 });
  boss.on("error", () => undefined); // start() itself rejects; this only keeps idle connection errors from ending the process
  await boss.start();
  for (const [naam, options] of Object.entries(QUEUES)) {
    if (await boss.getQueue(naam)) continue;
    await boss.createQueue(naam, options);
  }
  await boss.stop({ graceful: false });
}

/** Puts a job in the queue inside the caller's transaction. `sleutel` makes it single while it waits. */
export async function enqueue(db: Db, tx: Tx, job: { queue: Queue; data: object; sleutel?: string; /** Seconds that it waits first, in real time. */ wacht?: number }): Promise<void> {
  const boss = await senderOf(db);
  await boss.send(job.queue, job.data, { db: bossDb(tx), ...(job.sleutel ? { singletonKey: job.sleutel } : {}), ...(job.wacht ? { startAfter: job.wacht } : {}) });
}

/** Opens the connection for sending ahead of the first change: opened within it, everybody would wait for its locks. */
export async function warmSender(db: Db): Promise<void> {
  await senderOf(db).catch(() => undefined); // the change itself tries again, and says what is wrong
}

/** One sender per pool: it only writes, the worker supervises. */
function senderOf(db: Db): Promise<PgBoss> {
  const known = senders.get(db);
  if (known) return known;
  const started = startSender(db);
  senders.set(db, started);
  started.catch(() => senders.delete(db)); // a database that was away must not spoil every later send
  return started;
}

async function startSender(db: Db): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: connectionOf(db), max: 1, migrate: false, supervise: false, schedule: false, application_name: "serviceplein-jobs" });
  boss.on("error", () => undefined); // failures reach the caller of send()
  await boss.start();
  return boss;
}
