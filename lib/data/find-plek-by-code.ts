import type { Db, Tx } from "./client";

export type PlekMetCode = { readonly id: string; readonly naam: string; readonly pad: string };

/** The place with this code on its label; null when nobody has it, it was renewed, or the place is not in use. */
export async function findPlekByCode(db: Db | Tx, code: string): Promise<PlekMetCode | null> {
  return db.locatie.findFirst({ where: { plekCode: code, actief: true }, select: { id: true, naam: true, pad: true } });
}
