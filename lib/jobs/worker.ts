import { createDb } from "@/lib/data/client";
import { createDomainClock, readTempo } from "@/lib/data/domain-clock";
import { isDemoDatabase } from "@/lib/data/demo-mark";
import { startHartslag } from "@/lib/data/hartslag";
import { env } from "@/lib/env";
import { createPostbode } from "@/lib/mail/postbode";
import { readAfzender } from "@/lib/mail/read-afzender";
import { requeueMails } from "./handlers/requeue-mails";
import type { JobContext } from "./job-context";
import { runNight } from "./nightly";
import { repeat, type Lus } from "./repeat";
import { startQueues } from "./start-queues";
import { runSteps } from "./steps/run-steps";

export type WorkerSettings = { readonly databaseUrl: string; readonly appUrl: string; readonly smtpUrl: string | undefined; readonly mailFrom: string | undefined };
export type Worker = { stop(): Promise<void> };

const VEGEN_MS = 60_000;
const NACHT_MS = 300_000;
const WACHT_MS = 2_000;

/**
 * Starts the jobs of this process: queues, steps of time, the work of the night, the heartbeat. Waits for a
 * database that is away, and goes on by itself after an outage; `stop` lets what is being done finish.
 */
export async function startWorker(settings: WorkerSettings = readSettings()): Promise<Worker> {
  const db = createDb(settings.databaseUrl, { max: 8, naam: "serviceplein-worker", statementTimeout: 60_000 });
  let parts: Stoppable[] = [];
  const opening = repeat("starten", { elke: WACHT_MS, doe: async () => { if (parts.length === 0) parts = await open(db, settings); } });
  return {
    async stop() {
      await opening.stop();
      for (const part of parts) await part.stop(); // the sender of mails last: queues may still be using it
      await db.$disconnect();
    },
  };
}

type Stoppable = { stop(): Promise<void> };

async function open(db: ReturnType<typeof createDb>, settings: WorkerSettings): Promise<Stoppable[]> {
  const [now, tempo, postbode] = await Promise.all([createDomainClock(db), readTempo(db), choosePostbode(db, settings)]);
  const job: JobContext = { db, now, appUrl: settings.appUrl, postbode };
  const queues = await startQueues(settings.databaseUrl, job);
  const stopHartslag = await startHartslag(db).catch(async (error: unknown) => {
    await queues.stop(); // the next try starts them again
    throw error;
  });
  const lussen: Lus[] = [
    repeat("tijdstappen", { elke: Math.max(1, 15 / tempo) * 1000, doe: () => runSteps(job) }),
    repeat("wachtende mails", { elke: VEGEN_MS, doe: () => requeueMails(job) }),
    repeat("nachtwerk", { elke: Math.max(1000, NACHT_MS / tempo), doe: () => runNight(job) }),
  ];
  const rest: Stoppable = { async stop() { stopHartslag(); if (postbode !== null && postbode !== "postbus") postbode.close(); } };
  return [queues, ...lussen, rest];
}

async function choosePostbode(db: ReturnType<typeof createDb>, { smtpUrl, mailFrom, appUrl }: WorkerSettings): Promise<JobContext["postbode"]> {
  if (!smtpUrl) return (await isDemoDatabase(db)) ? "postbus" : null;
  const { naam } = await readAfzender(db);
  const adres = /<([^>]+)>/.exec(mailFrom ?? "")?.[1] ?? mailFrom ?? `servicedesk@${new URL(appUrl).hostname}`;
  const eigenNaam = /^([^<]+)</.exec(mailFrom ?? "")?.[1]?.replace(/["\s]+/g, " ").trim();
  return createPostbode(smtpUrl, { naam: eigenNaam || `Servicedesk ${naam}`, adres });
}

function readSettings(): WorkerSettings {
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL ontbreekt: de worker hoort bij een database.");
  return { databaseUrl: env.DATABASE_URL, appUrl: env.APP_URL, smtpUrl: env.SMTP_URL, mailFrom: env.MAIL_FROM };
}
