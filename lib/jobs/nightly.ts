import { removeExpired } from "@/lib/data/remove-expired";
import { countZoekwoorden } from "@/lib/data/zoekwoorden";
import { claimNight } from "@/lib/data/claim-night";
import { dagOf } from "./handlers/enqueue-dagcijfers";
import { requestKwisNacht } from "@/lib/use-cases/kwis/request-kwis-leren";
import { SYSTEEM } from "@/lib/domain/authz/actor";
import { countDagen } from "./handlers/count-dagen";
import type { JobContext } from "./job-context";

const DAGEN = 40;
const DAG_MS = 24 * 60 * 60 * 1000;
/** From this hour of the Amsterdam day the work of the night may be done. */
const VANAF_UUR = 2;

/**
 * Once per night of domain time, by one worker: counts the figures of the last 40 days again, so that a count
 * that went wrong lives a day at most, removes what has expired, counts the words to search by, and lets the model learn what was corrected. Answers whether it was this worker.
 */
export async function runNight(job: JobContext): Promise<boolean> {
  const nu = job.now();
  if (hourOf(nu) < VANAF_UUR || !(await claimNight(job.db, dagOf(nu)))) return false;
  await countDagen(job, dagOf(new Date(nu.getTime() - DAGEN * DAG_MS)), dagOf(nu));
  await removeExpired(job.db);
  await countZoekwoorden(job.db);
  await requestKwisNacht({ db: job.db, actor: SYSTEEM, now: job.now });
  return true;
}

const hourOf = (op: Date): number => Number(new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", hourCycle: "h23", timeZone: "Europe/Amsterdam" }).format(op));
