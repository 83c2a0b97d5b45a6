import { z } from "zod";
import type { Queue } from "@/lib/data/boss";
import { countDagen } from "./handlers/count-dagen";
import { learnKwis } from "./handlers/learn-kwis";
import { sendMail } from "./handlers/send-mail";
import { tellGebeurtenis } from "./handlers/tell-gebeurtenis";
import type { JobContext } from "./job-context";

type Handler = {
  readonly run: (job: JobContext, data: unknown) => Promise<void>;
  /** Jobs of one queue that this process does at the same time; 1 keeps them in order. */
  readonly naast: number;
};

const gebeurtenis = z.object({ id: z.string().regex(/^\d+$/), herstelpunt: z.uuid().optional() });
const mail = z.object({ id: z.uuid() });
const kwis = z.object({ versie: z.int() });
const dagcijfer = z.object({ dag: z.iso.date() });

/** What is done with the jobs of each queue. A queue without a row here does not compile. */
export const HANDLERS: Readonly<Record<Queue, Handler>> = {
  gebeurtenis: { naast: 1, run: (job, data) => { const { id, herstelpunt } = gebeurtenis.parse(data); return tellGebeurtenis(job, BigInt(id), herstelpunt); } },
  mail: { naast: 4, run: (job, data) => sendMail(job, mail.parse(data).id) },
  kwis: { naast: 1, run: (job, data) => learnKwis(job, kwis.parse(data).versie) },
  dagcijfer: {
    naast: 1,
    run: (job, data) => { const { dag } = dagcijfer.parse(data); return countDagen(job, dag, dag); },
  },
};
