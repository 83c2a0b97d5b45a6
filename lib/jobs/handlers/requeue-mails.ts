import { enqueue } from "@/lib/data/boss";
import { listMailsWithoutJob } from "@/lib/data/mails-without-job";
import type { JobContext } from "../job-context";

/** Takes up mails that wait without a job: written while SMTP was not set, or left behind by a lost queue. */
export async function requeueMails({ db, postbode }: JobContext): Promise<void> {
  if (postbode === null) return;
  await db.$transaction(async (tx) => {
    for (const id of await listMailsWithoutJob(tx)) await enqueue(db, tx, { queue: "mail", data: { id } });
  }, { timeout: 30_000 });
}
