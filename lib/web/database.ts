import "server-only";
import { warmSender } from "@/lib/data/boss";
import { createDb, type Db } from "@/lib/data/client";
import { createDomainClock } from "@/lib/data/domain-clock";
import { env } from "@/lib/env";

type Process = { db?: Db; clock?: Promise<() => Date> };

// Hot reload runs modules again but keeps globalThis: without this every save would open another pool.
const process_ = ((globalThis as { serviceplein?: Process }).serviceplein ??= {});

/** The one pool of this process. The launcher hands the address over, also that of the embedded server. */
export function getDb(): Db {
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL ontbreekt: start met npm start of npm run dev.");
  if (process_.db) return process_.db;
  process_.db = createDb(env.DATABASE_URL, { naam: "serviceplein-web" });
  void warmSender(process_.db);
  return process_.db;
}

/** The one domain clock of this process. A database that was away at the first call is asked again at the next. */
export function getClock(): Promise<() => Date> {
  process_.clock ??= createDomainClock(getDb()).catch((error: unknown) => {
    delete process_.clock;
    throw error;
  });
  return process_.clock;
}
