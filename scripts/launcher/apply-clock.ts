import { createDb } from "@/lib/data/client";
import { setDomainClock } from "@/lib/data/domain-clock";
import type { Clock } from "./wanted-clock";

/** Sets the clock of a demo database; from here every process that starts reads it there. */
export async function applyClock(url: string, clock: Clock | null): Promise<void> {
  const db = createDb(url, { max: 1, naam: "serviceplein-klok" });
  try {
    await setDomainClock(db, clock);
  } finally {
    await db.$disconnect();
  }
}
