import type { Db } from "./client";

const read = async (db: Db, sleutel: string) => (await db.instelling.findUnique({ where: { sleutel } }))?.waarde;

/**
 * Whether this database was made by the demo. Everything that exists only in the demo (accounts, login
 * buttons, volume, application clock) asks this one mark; no setting can turn a real database into a demo.
 */
export async function isDemoDatabase(db: Db): Promise<boolean> {
  return (await read(db, "demo")) === true;
}

/** Whether the demo organisation is complete: an interrupted first start begins again with an empty database. */
export async function isDemoFilled(db: Db): Promise<boolean> {
  return (await read(db, "demo_gevuld")) === true;
}

/** Marks a database as a demo before filling it, or as completely filled after. */
export async function markDemo(db: Db, sleutel: "demo" | "demo_gevuld"): Promise<void> {
  await db.instelling.upsert({ where: { sleutel }, create: { sleutel, waarde: true }, update: { waarde: true } });
}
