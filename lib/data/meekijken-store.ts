import type { Db, Tx } from "./client";
import { sql } from "./sql";
import { MEEKIJKEN_MAG } from "./visible-for-klant";

/** Whether heads of department look along: the same condition as the sight itself. */
export async function readMeekijken(db: Db | Tx): Promise<boolean> {
  const [row] = await db.$queryRaw<{ mag: boolean }[]>(sql`SELECT ${MEEKIJKEN_MAG} AS mag`);
  return row?.mag ?? false;
}

/** Switches it on or off. */
export async function writeMeekijken(tx: Tx, aan: boolean): Promise<void> {
  const waarde = { afdelingMagMeekijken: aan };
  await tx.instelling.upsert({ where: { sleutel: "volgen" }, create: { sleutel: "volgen", waarde }, update: { waarde } });
}
