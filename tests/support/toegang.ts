import type { Db } from "@/lib/data/client";
import { findPersoonActor, type PersoonActor } from "@/lib/data/find-actor";
import { hashWachtwoord } from "@/lib/data/hash-wachtwoord";
import type { Context } from "@/lib/data/context";
import type { Rol } from "@/lib/domain/authz/rollen";

export const WACHTWOORD = "paarse giraf eet sla";
let teller = 0;

/** A persoon who can sign in, with these roles. */
export async function aPersoon(db: Db, { rollen = [], ...rest }: { rollen?: readonly Rol[]; email?: string; actief?: boolean; demo?: boolean; wachtwoord?: string | null } = {}) {
  const { wachtwoord = WACHTWOORD, ...velden } = rest;
  const nummer = (teller += 1);
  const wachtwoordHash = wachtwoord === null ? null : await hashWachtwoord(wachtwoord);
  return db.persoon.create({
    data: { email: `persoon${nummer}@proef.example`, naam: `Persoon ${nummer}`, wachtwoordHash, ...velden, rollen: { create: rollen.map((rol) => ({ rol })) } },
    select: { id: true, email: true, naam: true },
  });
}

export const deurOf = (db: Db) => ({ db, now: () => new Date() });
export const herkomst = (adres = "192.0.2.10", vorige: string | null = null) => ({ adres, apparaat: "Firefox op Linux", vorige });

/** A Context of this persoon, with the rights of this moment. */
export async function contextOf(db: Db, persoonId: string): Promise<Context & { actor: PersoonActor }> {
  const actor = await findPersoonActor(db, persoonId);
  if (!actor) throw new Error("Deze persoon kan niets.");
  return { db, actor, now: () => new Date() };
}

/** The secret in the link of the newest mail of this soort to this address. */
export async function tokenInMail(db: Db, soort: string, aan: string): Promise<string> {
  const mail = await db.mail.findFirst({ where: { soort, aan }, orderBy: { createdAt: "desc" } });
  const token = /\/(?:uitnodiging|wachtwoord)\/([\w-]{43})/.exec(mail?.tekst ?? "")?.[1];
  if (!token) throw new Error(`Geen mail ${soort} aan ${aan}.`);
  return token;
}
