import type { Db, Tx } from "@/lib/data/client";

/** Words that are too easy for this person: the own name and address, and the name of the organisation. */
export async function readEigenWoorden(db: Db | Tx, persoon: { readonly naam: string; readonly email: string }): Promise<string[]> {
  const organisatie = await db.instelling.findUnique({ where: { sleutel: "organisatie" }, select: { waarde: true } });
  return [persoon.naam, persoon.email, JSON.stringify(organisatie?.waarde ?? "")];
}
