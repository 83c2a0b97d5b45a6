import type { Tx } from "./client";
import { sql } from "./sql";

export type Werkaccount = { readonly uitgever: string; readonly kenmerk: string };

const KANDIDAAT = { id: true, actief: true, soort: true } as const;

/** One at a time per address and per work account: two tabs at a first visit must not make two people. */
export async function lockWerkaccount(tx: Tx, { uitgever, kenmerk }: Werkaccount, adres: string | null): Promise<void> {
  await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${uitgever} ${kenmerk}`}, 4191))`);
  if (adres !== null) await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtextextended(${adres}, 4192))`);
}

/** Whose work account this is, and who has the address it carries. */
export async function findWerkaccountFeiten(tx: Tx, { uitgever, kenmerk }: Werkaccount, adres: string | null) {
  const link = await tx.werkaccount.findUnique({ where: { uitgever_kenmerk: { uitgever, kenmerk } }, select: { persoon: { select: KANDIDAAT } } });
  const found = link || adres === null ? null : await tx.persoon.findUnique({ where: { email: adres }, select: { ...KANDIDAAT, werkaccounts: { where: { uitgever }, select: { kenmerk: true } } } });
  return { gekoppeld: link?.persoon ?? null, adres, opAdres: found && { id: found.id, actief: found.actief, soort: found.soort, isGekoppeld: found.werkaccounts.length > 0 } };
}

/** A person who came in with a work account for the first time: a klant, without any role. */
export async function createKlant(tx: Tx, klant: { readonly email: string; readonly naam: string }): Promise<string> {
  return (await tx.persoon.create({ data: { email: klant.email, naam: klant.naam }, select: { id: true } })).id;
}

export async function linkWerkaccount(tx: Tx, { uitgever, kenmerk }: Werkaccount, persoonId: string): Promise<void> {
  await tx.werkaccount.create({ data: { uitgever, kenmerk, persoonId } });
}

/** Forgets every work account of a person; answers how many there were. */
export async function unlinkWerkaccounts(tx: Tx, persoonId: string): Promise<number> {
  return (await tx.werkaccount.deleteMany({ where: { persoonId } })).count;
}
