import { PgBoss, type Job, type JobResult } from "pg-boss";
import { QUEUES, type Queue } from "@/lib/data/boss";
import { LaterOpnieuw } from "./handlers/send-mail";
import type { JobContext } from "./job-context";
import { HANDLERS } from "./registry";

/** Looks this often by itself; a notice of the database wakes it at once. */
const KIJK_SECONDEN = 1;
const STOP_MS = 20_000;
/** Few enough to be done well within the time a job may take. */
const PORTIE = 8;

/**
 * Starts working on all queues. Jobs of a process that died are taken up again by whoever supervises, within
 * half a minute, because a job without a heartbeat counts as dropped.
 */
export async function startQueues(connectionString: string, job: JobContext): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({
    connectionString, max: 4, migrate: false, schedule: false, application_name: "serviceplein-jobs",
    useListenNotify: true, superviseIntervalSeconds: 8, monitorIntervalSeconds: 8,
  });
  boss.on("error", () => undefined); // an outage ends by itself; the heartbeat and the queue's age show it
  await boss.start();
  for (const queue of Object.keys(QUEUES) as Queue[]) await workOn(boss, queue, job);
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_MS }) };
}

async function workOn(boss: PgBoss, queue: Queue, job: JobContext): Promise<void> {
  const { run, naast } = HANDLERS[queue];
  const options = {
    batchSize: PORTIE, perJobResults: true, burstWhenBatchFull: true, pollingIntervalSeconds: KIJK_SECONDEN, notifyPollingIntervalSeconds: 5,
  } as const;
  const settle = ({ id, data }: Job<unknown>) => settleOne(queue, id, () => run(job, data));
  await boss.work<unknown, unknown, typeof options>(queue, options, async (jobs: Job<unknown>[]) => {
    const results: JobResult[] = [];
    for (let vanaf = 0; vanaf < jobs.length; vanaf += naast) results.push(...(await Promise.all(jobs.slice(vanaf, vanaf + naast).map(settle))));
    return results;
  });
}

/** Each job has its own outcome: a bad one does not take its neighbours along. */
async function settleOne(queue: Queue, id: string, run: () => Promise<void>): Promise<JobResult> {
  try {
    await run();
    return { id, status: "completed" };
  } catch (error) {
    const reden = error instanceof Error ? error.message : String(error);
    if (!(error instanceof LaterOpnieuw)) process.stderr.write(`worker: taak ${queue} ${id} mislukte: ${reden.split("\n").at(-1) ?? ""}\n`);
    return { id, status: "failed", output: { reden: reden.slice(0, 500) } };
  }
}
