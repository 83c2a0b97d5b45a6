import { SESSIEDUUR } from "@/lib/domain/toegang/sessieduur";
import type { Db, Tx } from "./client";
import { toPersoonActor, type ActorRow, type PersoonActor } from "./find-actor";
import { hashPersonal, hashSecret, newSecret } from "./hash-secret";
import { sql, steady } from "./sql";
import { revokePersoonBewijzen } from "./toegangsbewijs";

export type Sessie = { readonly idHash: string; readonly actor: PersoonActor };
export type NieuweSessie = { readonly id: string; readonly seconden: number };

/** Starts a sessie and answers its secret id, which exists nowhere but in the cookie. */
export async function startSessie(tx: Db | Tx, persoonId: string, apparaat: string): Promise<NieuweSessie> {
  const id = newSecret();
  await tx.$executeRaw(sql`INSERT INTO sessie (id_hash, persoon_id, apparaat, created_at, gezien_op, verloopt_op)
    VALUES (${hashSecret(id)}, ${persoonId}::uuid, ${apparaat}, clock_timestamp(), clock_timestamp(), clock_timestamp() + make_interval(mins => ${SESSIEDUUR.absoluut}::int))`);
  return { id, seconden: SESSIEDUUR.absoluut * 60 };
}

/**
 * Who is behind this cookie now, or null. One indexed read on every request, never cached: ending a sessie,
 * changing a role or deactivating somebody works at the very next request. Real time of the database counts,
 * not the domain clock, so that a shifted clock cannot keep anybody signed in.
 */
export async function findSessie(db: Db, id: string): Promise<Sessie | null> {
  const idHash = hashSecret(id);
  const [row] = await db.$queryRaw<(ActorRow & { moetBij: boolean })[]>(steady(sql`
    SELECT p.id, p.naam, p.email, p.afdeling_id AS "afdelingId", s.gezien_op < clock_timestamp() - interval '1 minute' AS "moetBij",
      r.rollen, ARRAY(SELECT t.team_id::text FROM persoon_team t WHERE t.persoon_id = p.id) AS "teamIds"
    FROM sessie s JOIN persoon p ON p.id = s.persoon_id
    CROSS JOIN LATERAL (SELECT ARRAY(SELECT pr.rol FROM persoon_rol pr WHERE pr.persoon_id = p.id) AS rollen) r
    WHERE s.id_hash = ${idHash} AND s.beeindigd_op IS NULL AND s.verloopt_op > clock_timestamp() AND p.actief AND p.soort <> 'systeem'
      AND s.gezien_op > clock_timestamp() - make_interval(mins => CASE WHEN cardinality(r.rollen) = 0 THEN ${SESSIEDUUR.stilKlant}::int ELSE ${SESSIEDUUR.stilMedewerker}::int END)`));
  if (!row) return null;
  const { moetBij, ...persoon } = row;
  if (moetBij) {
    await db.$executeRaw(sql`UPDATE sessie SET gezien_op = clock_timestamp() WHERE id_hash = ${idHash} AND gezien_op < clock_timestamp() - interval '1 minute'`);
  }
  return { idHash, actor: toPersoonActor(persoon) };
}

/** Ends one sessie by the hash of its id; answers whose it was, null when it had already ended. */
export async function endSessie(tx: Db | Tx, idHash: string, persoonId?: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ persoonId: string }[]>(sql`UPDATE sessie SET beeindigd_op = clock_timestamp()
    WHERE id_hash = ${idHash} AND beeindigd_op IS NULL AND (${persoonId ?? null}::uuid IS NULL OR persoon_id = ${persoonId ?? null}::uuid)
    RETURNING persoon_id AS "persoonId"`);
  return row?.persoonId ?? null;
}

/** What a browser may know of another sessie: enough to name it, and nothing of the cookie behind it. */
export const kenmerkOf = (idHash: string): string => hashPersonal(`sessie:${idHash}`);

/** Ends one sessie of this persoon by its kenmerk; false when there is none such any more. */
export async function endSessieByKenmerk(tx: Tx, persoonId: string, kenmerk: string): Promise<boolean> {
  const open = await tx.sessie.findMany({ where: { persoonId, beeindigdOp: null }, select: { idHash: true } });
  const found = open.find(({ idHash }) => kenmerkOf(idHash) === kenmerk);
  return found !== undefined && (await endSessie(tx, found.idHash, persoonId)) !== null;
}

/**
 * Ends all sessies of a persoon, except the one with this hash. Part of the transaction that changes a role,
 * a password, an e-mail address or `actief`, so that no old right outlives the change. Answers how many.
 */
export async function endSessions(tx: Tx, persoonId: string, behalve: string | null = null): Promise<number> {
  return tx.$executeRaw(sql`UPDATE sessie SET beeindigd_op = clock_timestamp()
    WHERE persoon_id = ${persoonId}::uuid AND beeindigd_op IS NULL AND id_hash IS DISTINCT FROM ${behalve}`);
}

/** Ends all sessies and all open links to get in; for another password or address, or an account switched off. */
export async function endAccess(tx: Tx, persoonId: string, behalve: string | null = null): Promise<number> {
  await revokePersoonBewijzen(tx, persoonId, ["uitnodiging", "herstel", "eerste_beheerder"]);
  return endSessions(tx, persoonId, behalve);
}

/** Besides, ends the links to follow a melding: they stand in mails at an address that is no longer this person's. */
export async function endAccessAndMails(tx: Tx, persoonId: string): Promise<number> {
  await revokePersoonBewijzen(tx, persoonId, ["volg", "deel"]);
  return endAccess(tx, persoonId);
}
