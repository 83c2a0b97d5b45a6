import { deriveKlok, type KlokGebeurtenis } from "@/lib/domain/sla/klok";
import { reviveLog } from "@/lib/domain/sla/revive-log";
import type { Tx } from "./client";
import { LOG_JSON, toLog, type KlokNiveau, type KlokRij, type KlokSoort } from "./klok-store";
import { newId } from "./new-id";
import { joinSql, sql } from "./sql";
import type { Stamgegevens } from "./stamgegevens";

type Row = { readonly soort: KlokSoort; readonly niveau: KlokNiveau; readonly kalenderCode: string; readonly waarde: number; readonly eenheid: string; readonly bron: string; readonly startOp: Date; readonly log: Parameters<typeof toLog>[0] };

/** The clocks of the melding itself that stopped at this moment, with their logs; moments in JSON are text. */
async function readStopped(tx: Tx, { meldingId, gestoptOp }: { meldingId: string; gestoptOp: Date }): Promise<Row[]> {
  const rows = await tx.$queryRaw<(Omit<Row, "log"> & { log: (Omit<Row["log"][number], "op"> & { op: string })[] })[]>(sql`
    SELECT DISTINCT ON (k.soort, k.niveau) k.soort, k.niveau, k.kalender_code AS "kalenderCode", k.waarde, k.eenheid, k.bron, k.start_op AS "startOp", l.log
    FROM klok k CROSS JOIN LATERAL (
      SELECT ${LOG_JSON} AS log
      FROM klokgebeurtenis g WHERE g.klok_id = k.id) l
    WHERE k.melding_id = ${meldingId}::uuid AND k.opdracht_id IS NULL AND k.gestopt_op = ${gestoptOp}::timestamptz ORDER BY k.soort, k.niveau, k.id DESC`);
  return rows.map(({ log, ...row }) => ({ ...row, log: log.map((rij) => ({ ...rij, op: new Date(rij.op) })) }));
}

const eventSql = (id: string, { soort, op, reden, norm, kalender }: KlokGebeurtenis) =>
  sql`(${id}::uuid, ${soort}::text, ${op}::timestamptz, ${reden ?? null}::text, ${norm?.waarde ?? null}::int, ${norm?.eenheid ?? null}::text, ${kalender ?? null}::text)`;

/**
 * Lets the clocks that a merge stopped go on as if they had not: elapsed time and pauses stay, and the time in between
 * counts, for the klant was waiting. A log is never changed, so each goes on in a new clock with the same past.
 */
export async function reviveKlokken(tx: Tx, which: { meldingId: string; gestoptOp: Date }, { now, stam }: { now: Date; stam: Stamgegevens }): Promise<KlokRij[]> {
  const klokken = (await readStopped(tx, which)).map((row) => {
    const log = reviveLog(toLog(row.log), { gestoptOp: which.gestoptOp, now });
    return { id: newId(), row, log, stand: deriveKlok(log, stam.kalender) };
  });
  if (klokken.length === 0) return [];
  await tx.$executeRaw(sql`
    INSERT INTO klok (id, melding_id, soort, niveau, kalender_code, waarde, eenheid, bron, start_op, uiterlijk, status) VALUES ${joinSql(klokken.map(({ id, row, stand }) => sql`
      (${id}::uuid, ${which.meldingId}::uuid, ${row.soort}, ${row.niveau}, ${row.kalenderCode}, ${row.waarde}::int, ${row.eenheid}, ${row.bron}, ${row.startOp}::timestamptz, ${stand.uiterlijk}::timestamptz, ${stand.status})`))}`);
  await tx.$executeRaw(sql`
    INSERT INTO klokgebeurtenis (klok_id, soort, op, reden, waarde, eenheid, kalender_code)
    SELECT * FROM (VALUES ${joinSql(klokken.flatMap(({ id, log }) => log.map((event) => eventSql(id, event))))}) AS e (klok_id, soort, op, reden, waarde, eenheid, kalender_code)`);
  return klokken.map(({ id, row, stand }) => ({ id, soort: row.soort, niveau: row.niveau, opdrachtId: null, stand }));
}
