import type { Db } from "./client";

/**
 * Whether this database was made by the demo. Everything that exists only in the demo (accounts, login
 * buttons, volume, application clock) asks this one mark; no setting can turn a real database into a demo.
 */
export async function isDemoDatabase(db: Db): Promise<boolean> {
  return (await db.instelling.findUnique({ where: { sleutel: "demo" } }))?.waarde === true;
}

/** Marks an empty database as a demo; done once, before it is filled. */
export async function markDemo(db: Db): Promise<void> {
  await db.instelling.upsert({ where: { sleutel: "demo" }, create: { sleutel: "demo", waarde: true }, update: { waarde: true } });
}
