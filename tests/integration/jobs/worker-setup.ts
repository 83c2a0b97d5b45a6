import { seedReferentie } from "@/prisma/seed/referentie";
import type { Db } from "@/lib/data/client";
import { markDemo } from "@/lib/data/demo-mark";
import { startWorker, type Worker } from "@/lib/jobs/worker";

type Options = { readonly demo?: boolean; readonly smtpUrl?: string };

/** Base data in the file's own database; a demo delivers its mails to the postbus. */
export async function prepare(db: Db, { demo = true }: Options = {}): Promise<void> {
  if (demo) await markDemo(db);
  await seedReferentie(db);
  await db.instelling.update({ where: { sleutel: "organisatie" }, data: { waarde: { naam: "Stadskantoor Proefstede", logo: null } } });
  await db.instelling.update({ where: { sleutel: "contact" }, data: { waarde: { servicedeskTelefoon: "010 123 45 67", piketnummer: "010 999 99 99" } } });
}

/** A worker of this database, as the launcher starts it. */
export const aWorker = (url: string, { smtpUrl }: Options = {}): Promise<Worker> =>
  startWorker({ databaseUrl: url, appUrl: "https://servicedesk.test", smtpUrl, mailFrom: undefined });

/** Looks until it holds; the failure shows what was seen last. */
export async function eventually<T>(look: () => Promise<T>, holds: (seen: T) => boolean, withinMs = 15_000): Promise<T> {
  const until = performance.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (performance.now() > until) throw new Error(`did not come true in time; last seen: ${JSON.stringify(seen, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value))}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** True when nothing waits in the queue of gebeurtenissen. */
export async function isTold(db: Db): Promise<boolean> {
  const [row] = await db.$queryRaw<{ aantal: number }[]>`SELECT count(*)::int AS aantal FROM pgboss.job WHERE name = 'gebeurtenis' AND state IN ('created', 'retry', 'active')`;
  return row?.aantal === 0;
}
