import type { Db } from "./client";
import { sql } from "./sql";

type Anchor = { readonly start: string; readonly tempo: number; readonly anker: string };

/**
 * Domain time: database time, shifted and sped up when the demo or a test set KLOK. The only place where
 * domain time comes from. The skew with the database is measured at start and once a minute, so that
 * instances with different host clocks agree within a second.
 */
export async function createDomainClock(db: Db): Promise<() => Date> {
  let skew = await measureSkew(db);
  const anchor = await readAnchor(db);
  const timer = setInterval(() => {
    void measureSkew(db).then((measured) => { skew = measured; }, () => undefined); // an outage keeps the last skew
  }, 60_000);
  timer.unref();
  return () => {
    const real = Date.now() + skew;
    if (!anchor) return new Date(real);
    return new Date(Date.parse(anchor.start) + (real - Date.parse(anchor.anker)) * anchor.tempo);
  };
}

/** How fast domain time runs; the worker looks more often when it runs fast. */
export async function readTempo(db: Db): Promise<number> {
  return (await readAnchor(db))?.tempo ?? 1;
}

/** Sets or clears (null) the shifted clock of a demo database; every process that starts later follows it. */
export async function setDomainClock(db: Db, klok: { start: string; tempo: number } | null): Promise<void> {
  if (!klok) { await db.instelling.deleteMany({ where: { sleutel: "klok" } }); return; }
  const waarde: Anchor = { ...klok, anker: new Date(Date.now() + (await measureSkew(db))).toISOString() };
  await db.instelling.upsert({ where: { sleutel: "klok" }, create: { sleutel: "klok", waarde }, update: { waarde } });
}

async function readAnchor(db: Db): Promise<Anchor | null> {
  const row = await db.instelling.findUnique({ where: { sleutel: "klok" } });
  return row ? (row.waarde as Anchor) : null;
}

async function measureSkew(db: Db): Promise<number> {
  const before = Date.now();
  const [row] = await db.$queryRaw<{ nu: Date }[]>(sql`SELECT clock_timestamp() AS nu`);
  return row ? row.nu.getTime() - (before + Date.now()) / 2 : 0;
}
