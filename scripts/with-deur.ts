import type { Deur } from "@/lib/use-cases/toegang/deur";
import { runWithDatabase } from "./with-database";

/** Gives a script a small pool and the domain clock. Settings are read at first use, so these load after the database is known. */
export function runWithDeur(naam: string, work: (deur: Deur) => Promise<void>): Promise<never> {
  return runWithDatabase(async ({ url }) => {
    const [{ createDb }, { createDomainClock }] = await Promise.all([import("@/lib/data/client"), import("@/lib/data/domain-clock")]);
    const db = createDb(url, { max: 2, naam: `serviceplein-${naam}` });
    try {
      await work({ db, now: await createDomainClock(db) });
    } finally {
      await db.$disconnect();
    }
  });
}
