import type { Tx } from "./client";
import type { Herstelpunt } from "./herstelpunt-store";
import { MELDING_COLUMNS } from "./melding-store";
import { joinSql, sql, type Sql } from "./sql";

const REDEN = "Ongedaan gemaakt";
const OPDRACHT_COLUMNS = [
  sql`status`, sql`behandelaar_id`, sql`toelichting`, sql`uiterlijk`, sql`gepland_van`, sql`gepland_tot`, sql`ter_plaatse_op`, sql`voorlopig_hersteld_op`, sql`verwacht_op`,
  sql`klaar_op`, sql`resultaat`, sql`weiger_reden`, sql`intrek_reden`, sql`kosten`, sql`afgekeurd`, sql`bezoeken`,
];
const KLOK_COLUMNS = [sql`kalender_code`, sql`waarde`, sql`eenheid`, sql`bron`, sql`uiterlijk`, sql`status`, sql`gestopt_op`, sql`gehaald`];
/** From the image v to the row of today. */
const back = (columns: readonly Sql[]): Sql => joinSql(columns.map((column) => sql`${column} = v.${column}`));

/**
 * Puts back what stood before an action: melding, opdrachten, clocks and what was learned of it; what was said in it
 * goes, what was put out is withdrawn. The point is marked first: the guards of the lifecycles let a status go back
 * for an undone action on this very version, and for nothing else.
 */
export async function restoreHerstelpunt(tx: Tx, { id, meldingId, versieNa }: Herstelpunt, now: Date): Promise<{ versie: number; gebeurtenissen: string[] }> {
  await tx.$executeRaw(sql`UPDATE herstelpunt SET ongedaan_op = clock_timestamp() WHERE id = ${id}::uuid`);
  await restoreKlokken(tx, { id, meldingId, now });
  await restoreOpdrachten(tx, { id, meldingId, now });
  await tx.$executeRaw(sql`DELETE FROM bericht WHERE herstelpunt_id = ${id}::uuid`);
  await tx.$executeRaw(sql`DELETE FROM notitie WHERE herstelpunt_id = ${id}::uuid`);
  await tx.$executeRaw(sql`DELETE FROM kwis_verbetering WHERE melding_id = ${meldingId}::uuid`);
  await tx.$executeRaw(sql`INSERT INTO kwis_verbetering SELECT v.* FROM herstelpunt h, jsonb_populate_record(NULL::kwis_verbetering, NULLIF(h.voor->'verbetering', 'null'::jsonb)) v WHERE h.id = ${id}::uuid AND v.melding_id IS NOT NULL`);
  const versie = versieNa + 1;
  await tx.$executeRaw(sql`
    UPDATE melding m SET ${back(Object.values(MELDING_COLUMNS))}, gewijzigd_op = ${now}, versie = ${versie}::int
    FROM herstelpunt h, jsonb_populate_record(NULL::melding, h.voor->'melding') v WHERE h.id = ${id}::uuid AND m.id = ${meldingId}::uuid`);
  // What the same hands did just before this can be undone next: it stands on this version now.
  await tx.$executeRaw(sql`
    UPDATE herstelpunt SET versie_na = ${versie}::int WHERE id IN (SELECT p.id FROM herstelpunt p JOIN herstelpunt h ON h.id = ${id}::uuid AND p.door_id = h.door_id
      WHERE p.melding_id = ${meldingId}::uuid AND p.versie_na = ${versieNa - 1}::int AND p.ongedaan_op IS NULL AND p.verteld_op IS NULL FOR UPDATE OF p SKIP LOCKED)`);
  const rows = await tx.$queryRaw<{ id: string }[]>(sql`SELECT g.id::text AS id FROM gebeurtenis g JOIN herstelpunt h ON h.id = ${id}::uuid AND g.txid = h.txid WHERE g.melding_id = ${meldingId}::uuid ORDER BY g.id`);
  return { versie, gebeurtenissen: rows.map(({ id: gebeurtenisId }) => gebeurtenisId) };
}

type Punt = { readonly id: string; readonly meldingId: string; readonly now: Date };

/** The log stays: its newest lines are revoked, so that a clock runs as if they had never been written. */
async function restoreKlokken(tx: Tx, { id, meldingId, now }: Punt): Promise<void> {
  const nieuw = sql`SELECT k.id FROM klok k JOIN herstelpunt h ON h.id = ${id}::uuid WHERE k.melding_id = ${meldingId}::uuid AND NOT h.voor->'klokken' @> jsonb_build_array(jsonb_build_object('id', k.id))`;
  await tx.$executeRaw(sql`
    WITH n AS (${nieuw}), s AS (
      INSERT INTO klokgebeurtenis (klok_id, soort, op, reden) SELECT n.id, 'stop', ${now}::timestamptz, ${REDEN} FROM n RETURNING id, klok_id)
    UPDATE klok k SET status = 'gestopt', gestopt_op = ${now}::timestamptz, gehaald = NULL, uiterlijk = NULL FROM s WHERE k.id = s.klok_id`);
  await tx.$executeRaw(sql`
    WITH oud AS (SELECT l.* FROM herstelpunt h, jsonb_to_recordset(h.voor->'klokken') AS l (id uuid, laatste_id bigint) WHERE h.id = ${id}::uuid),
    weg AS (
      SELECT g.klok_id, array_agg(g.id ORDER BY g.id) AS ids FROM klokgebeurtenis g JOIN klok k ON k.id = g.klok_id LEFT JOIN oud ON oud.id = k.id
      WHERE k.melding_id = ${meldingId}::uuid AND g.id > COALESCE(oud.laatste_id, 0) GROUP BY g.klok_id),
    terug AS (
      UPDATE klok k SET ${back(KLOK_COLUMNS)} FROM herstelpunt h, jsonb_populate_recordset(NULL::klok, h.voor->'klokken') v
      WHERE h.id = ${id}::uuid AND k.id = v.id AND EXISTS (SELECT 1 FROM weg WHERE weg.klok_id = k.id))
    INSERT INTO klokgebeurtenis (klok_id, soort, op, reden, herroept) SELECT klok_id, 'herroepen', ${now}::timestamptz, ${REDEN}, ids FROM weg`);
}

async function restoreOpdrachten(tx: Tx, { id, meldingId, now }: Punt): Promise<void> {
  await tx.$executeRaw(sql`
    UPDATE opdracht o SET status = 'ingetrokken', intrek_reden = ${REDEN}, gewijzigd_op = ${now}, versie = o.versie + 1 FROM herstelpunt h
    WHERE h.id = ${id}::uuid AND o.melding_id = ${meldingId}::uuid AND o.open AND NOT h.voor->'opdrachten' @> jsonb_build_array(jsonb_build_object('id', o.id))`);
  await tx.$executeRaw(sql`
    UPDATE opdracht o SET ${back(OPDRACHT_COLUMNS)}, gewijzigd_op = ${now}, versie = o.versie + 1 FROM herstelpunt h, jsonb_populate_recordset(NULL::opdracht, h.voor->'opdrachten') v
    WHERE h.id = ${id}::uuid AND o.id = v.id AND o.versie <> v.versie`);
}
