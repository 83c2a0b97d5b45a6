import { persoonIdOf } from "@/lib/domain/authz/actor";
import { WACHT_SECONDEN, type HerstelStand } from "@/lib/domain/melding/herstel";
import type { Tx } from "./client";
import type { Context } from "./context";
import { newId } from "./new-id";
import { sendLater } from "./pg-transaction";
import { sql, steady } from "./sql";
import { toQuery } from "./statement";

type Nieuw = { readonly meldingId: string; readonly actie: string; readonly tekst?: string | null };

/** What was typed in an action, to be given back when it is undone. */
export const typedOf = (input: object): string | null =>
  (["tekst", "oplossing", "vraag", "toelichting"] as const).map((veld) => (input as Record<string, unknown>)[veld]).find((waarde) => typeof waarde === "string") ?? null;

/**
 * Keeps what a locked melding is, before the action changes it; all that the action writes with the answered context
 * belongs to this point. Without bedenktijd there is nothing to come back to, and nothing waits.
 */
export function openHerstelpunt(ctx: Context, tx: Tx, { meldingId, actie, tekst = null }: Nieuw): Context {
  if (!ctx.bedenktijd) return ctx;
  const id = newId();
  sendLater(tx, toQuery(steady(sql`
    INSERT INTO herstelpunt (id, melding_id, door_id, actie, versie_na, gemaakt_op, tekst, voor)
    SELECT ${id}::uuid, m.id, ${persoonIdOf(ctx.actor)}::uuid, ${actie}, m.versie + 1, clock_timestamp(), ${tekst}, jsonb_build_object(
      'melding', to_jsonb(m) - ARRAY['zoek', 'omschrijving', 'kwis_voorstel', 'antwoorden'],
      'opdrachten', COALESCE((SELECT jsonb_agg(to_jsonb(o)) FROM opdracht o WHERE o.melding_id = m.id), '[]'),
      'klokken', COALESCE((SELECT jsonb_agg(to_jsonb(k) || jsonb_build_object('laatste_id', (SELECT max(g.id) FROM klokgebeurtenis g WHERE g.klok_id = k.id))) FROM klok k WHERE k.melding_id = m.id), '[]'),
      'verbetering', (SELECT to_jsonb(v) FROM kwis_verbetering v WHERE v.melding_id = m.id))
    FROM melding m WHERE m.id = ${meldingId}::uuid`)));
  return { ...ctx, herstelpuntId: id };
}

/** Several steps under one point: it stands on the version that the last of them left. */
export async function stretchHerstelpunt(tx: Tx, { herstelpuntId }: Context, versieNa: number): Promise<void> {
  if (herstelpuntId) await tx.$executeRaw(sql`UPDATE herstelpunt SET versie_na = ${versieNa}::int WHERE id = ${herstelpuntId}::uuid`);
}

/** What an action answers when it can be undone. */
export type Herstelbaar = { readonly herstelpunt?: string };
export const herstelOf = ({ herstelpuntId }: Context): Herstelbaar => (herstelpuntId ? { herstelpunt: herstelpuntId } : {});

export type Herstelpunt = Omit<HerstelStand, "versieNu"> & { readonly id: string; readonly meldingId: string; readonly nummer: number; readonly actie: string; readonly tekst: string | null; readonly txid: bigint };

/** The point with this id, locked: from here on it is either told or undone, and the other one sees which. Of somebody else it does not exist. */
export async function lockHerstelpunt(tx: Tx, { id, doorId }: { id: string; doorId: string | null }): Promise<Herstelpunt | null> {
  const [row] = await tx.$queryRaw<Herstelpunt[]>(steady(sql`
    SELECT h.id, h.melding_id AS "meldingId", m.nummer, h.actie, h.tekst, h.txid, h.door_id AS "doorId", h.versie_na AS "versieNa", h.ongedaan_op IS NOT NULL AS "isOngedaan",
      h.verteld_op IS NOT NULL AS "isVerteld", (extract(epoch FROM clock_timestamp() - h.gemaakt_op) * 1000)::float8 AS "sindsMs"
    FROM herstelpunt h JOIN melding m ON m.id = h.melding_id WHERE h.id = ${id}::uuid AND h.door_id = ${doorId}::uuid FOR UPDATE OF h`));
  return row ?? null;
}

/** Claims the right to tell of it: false when it was undone. Holds the row, so that an undo waits for the outcome. */
export async function claimVertellen(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ ongedaan: boolean }[]>(sql`
    UPDATE herstelpunt SET verteld_op = CASE WHEN ongedaan_op IS NULL THEN COALESCE(verteld_op, clock_timestamp()) END WHERE id = ${id}::uuid RETURNING ongedaan_op IS NOT NULL AS ongedaan`);
  return !rows.some(({ ongedaan }) => ongedaan);
}

/** Whether something was said to the klant in it, which they see from now on. */
export const saidSomething = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.$queryRaw<unknown[]>(sql`SELECT 1 FROM bericht WHERE herstelpunt_id = ${id}::uuid AND richting = 'naar_klant' LIMIT 1`)).length > 0;

/** For what a klant reads, of the alias b: words that the desk can still take back are not there yet. */
export const ZICHTBAAR_VOOR_KLANT = sql`(b.herstelpunt_id IS NULL OR NOT EXISTS (
  SELECT 1 FROM herstelpunt h WHERE h.id = b.herstelpunt_id AND h.verteld_op IS NULL AND h.gemaakt_op > clock_timestamp() - make_interval(secs => ${WACHT_SECONDEN})))`;

/** The messages of a melding that the klant does not see yet. */
export const listNogNietVerzonden = async (db: Pick<Tx, "$queryRaw">, meldingId: string): Promise<string[]> =>
  (await db.$queryRaw<{ id: string }[]>(sql`SELECT b.id FROM bericht b WHERE b.melding_id = ${meldingId}::uuid AND NOT ${ZICHTBAAR_VOOR_KLANT}`)).map(({ id }) => id);

/** Removes what can no longer be told or undone; jobs that wait live shorter. */
export async function sweepHerstelpunten(db: Pick<Tx, "$executeRaw">): Promise<void> {
  await db.$executeRaw(sql`DELETE FROM herstelpunt WHERE gemaakt_op < now() - interval '30 days'`);
  await db.$executeRaw(sql`UPDATE herstelpunt SET voor = '{}', tekst = NULL WHERE gemaakt_op < now() - interval '1 day' AND voor <> '{}'`);
}
