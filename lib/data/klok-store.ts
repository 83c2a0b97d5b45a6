import { deriveKlok, type KlokGebeurtenis, type KlokStand } from "@/lib/domain/sla/klok";
import type { NormTijd } from "@/lib/domain/sla/norm-tijd";
import type { NormAntwoord } from "@/lib/domain/sla/norm";
import type { Tx } from "./client";
import { newId } from "./new-id";
import { sendLater } from "./pg-transaction";
import { joinSql, sql, steady } from "./sql";
import { toQuery } from "./statement";
import type { Stamgegevens } from "./stamgegevens";

export type KlokSoort = "reactie" | "ter_plaatse" | "voorlopig_hersteld" | "gereed";
export type KlokNiveau = "klant" | "team" | "leverancier";
export type NieuweKlok = { readonly soort: KlokSoort; readonly niveau: KlokNiveau; readonly norm: NormAntwoord; readonly startOp: Date; readonly opdrachtId?: string };
export type KlokRij = { readonly id: string; readonly soort: KlokSoort; readonly niveau: KlokNiveau; readonly opdrachtId: string | null; readonly stand: KlokStand };

/** Starts clocks for a melding or one of its opdrachten and answers their deadlines. */
export function startKlokken(tx: Tx, meldingId: string, { klokken, stam }: { klokken: readonly NieuweKlok[]; stam: Stamgegevens }): KlokRij[] {
  if (klokken.length === 0) return [];
  const rows = klokken.map((klok) => {
    const start: KlokGebeurtenis = { soort: "start", op: klok.startOp, norm: klok.norm.norm, kalender: klok.norm.kalender };
    return { id: newId(), klok, stand: deriveKlok([start], stam.kalender) };
  });
  sendLater(tx, toQuery(sql`
    WITH r (id, opdracht_id, soort, niveau, kalender_code, waarde, eenheid, bron, start_op, uiterlijk) AS (VALUES ${joinSql(rows.map(({ id, klok, stand }) => sql`(
      ${id}::uuid, ${klok.opdrachtId ?? null}::uuid, ${klok.soort}::text, ${klok.niveau}::text, ${klok.norm.kalender}::text, ${klok.norm.norm.waarde}::int,
      ${klok.norm.norm.eenheid}::text, ${klok.norm.bron}::text, ${klok.startOp}::timestamptz, ${stand.uiterlijk}::timestamptz)`))}),
    k AS (
      INSERT INTO klok (id, melding_id, opdracht_id, soort, niveau, kalender_code, waarde, eenheid, bron, start_op, uiterlijk)
      SELECT id, ${meldingId}::uuid, opdracht_id, soort, niveau, kalender_code, waarde, eenheid, bron, start_op, uiterlijk FROM r
    )
    INSERT INTO klokgebeurtenis (klok_id, soort, op, waarde, eenheid, kalender_code) SELECT id, 'start', start_op, waarde, eenheid, kalender_code FROM r`));
  return rows.map(({ id, klok, stand }) => ({ id, soort: klok.soort, niveau: klok.niveau, opdrachtId: klok.opdrachtId ?? null, stand }));
}

type Which = { readonly meldingId: string; readonly opdrachtId?: string | null; readonly soorten?: readonly KlokSoort[]; readonly niveaus?: readonly KlokNiveau[] };
export type KlokActie = { readonly soort: "pauze" | "hervat" | "stop"; readonly op: Date; readonly reden?: string };

/** Adds one gebeurtenis to the log of every running clock that is meant, and derives their deadlines anew. */
export async function applyToKlokken(tx: Tx, which: Which, { actie, stam }: { actie: KlokActie; stam: Stamgegevens }): Promise<KlokRij[]> {
  const klokken = await readRunning(tx, which);
  const changed = klokken.filter((klok) => accepts(klok.status, actie.soort));
  if (changed.length === 0) return [];
  return saveStands(tx, changed, { bij: { ...actie }, stam });
}

/** Gives a running clock another norm or calendar; elapsed time and pauses stay. */
export async function reviseKlok(tx: Tx, which: Which, { norm, op, stam }: { norm: NormAntwoord; op: Date; stam: Stamgegevens }): Promise<KlokRij[]> {
  const klokken = (await readRunning(tx, which)).filter(({ huidig }) => !sameNorm(huidig, norm));
  if (klokken.length === 0) return [];
  const { waarde, eenheid } = norm.norm;
  sendLater(tx, toQuery(steady(sql`
    UPDATE klok SET waarde = ${waarde}::int, eenheid = ${eenheid}, kalender_code = ${norm.kalender}, bron = ${norm.bron} WHERE id = ANY(${klokken.map(({ id }) => id)}::uuid[])`)));
  return saveStands(tx, klokken, { bij: { soort: "herzien", op, reden: norm.bron, norm: norm.norm, kalender: norm.kalender }, stam });
}

/** The lines of one clock, of the alias g. */
export const LOG_JSON = sql`jsonb_agg(jsonb_build_object('id', g.id::text, 'soort', g.soort, 'op', g.op, 'reden', g.reden, 'waarde', g.waarde, 'eenheid', g.eenheid, 'kalenderCode', g.kalender_code, 'herroept', g.herroept::text[]) ORDER BY g.id)`;

type LogRij = { readonly soort: string; readonly op: Date; readonly reden: string | null; readonly waarde: number | null; readonly eenheid: string | null; readonly kalenderCode: string | null; readonly id?: string | bigint | null; readonly herroept?: readonly (string | bigint)[] | null };

/** The log of a clock as the domain reads it. */
export function toLog(rows: readonly LogRij[]): KlokGebeurtenis[] {
  return rows.map((row) => ({
    soort: row.soort as KlokGebeurtenis["soort"], op: row.op,
    ...(row.id ? { id: String(row.id) } : {}), ...(row.herroept?.length ? { herroept: row.herroept.map(String) } : {}),
    ...(row.reden !== null ? { reden: row.reden } : {}),
    ...(row.waarde !== null && row.eenheid !== null ? { norm: { waarde: row.waarde, eenheid: row.eenheid } as NormTijd } : {}),
    ...(row.kalenderCode !== null ? { kalender: row.kalenderCode } : {}),
  }));
}

type Running = { id: string; soort: KlokSoort; niveau: KlokNiveau; opdrachtId: string | null; status: string; huidig: { waarde: number; eenheid: string; kalenderCode: string }; log: KlokGebeurtenis[] };

type RunningRow = Omit<Running, "log" | "huidig"> & Running["huidig"] & { readonly log: readonly (Omit<LogRij, "op"> & { readonly op: string })[] };

async function readRunning(tx: Tx, { meldingId, opdrachtId, soorten, niveaus }: Which): Promise<Running[]> {
  const rows = await tx.$queryRaw<RunningRow[]>(steady(sql`
    SELECT k.id, k.soort, k.niveau, k.opdracht_id AS "opdrachtId", k.status, k.waarde, k.eenheid, k.kalender_code AS "kalenderCode", COALESCE(l.log, '[]') AS log
    FROM klok k CROSS JOIN LATERAL (
      SELECT ${LOG_JSON} AS log
      FROM klokgebeurtenis g WHERE g.klok_id = k.id) l
    WHERE k.melding_id = ${meldingId}::uuid AND k.status <> 'gestopt' AND (${opdrachtId === undefined} OR k.opdracht_id IS NOT DISTINCT FROM ${opdrachtId ?? null}::uuid)
      AND (${soorten ?? null}::text[] IS NULL OR k.soort = ANY(${soorten ?? null}::text[])) AND (${niveaus ?? null}::text[] IS NULL OR k.niveau = ANY(${niveaus ?? null}::text[]))
    ORDER BY k.id`));
  return rows.map(({ waarde, eenheid, kalenderCode, log, ...klok }) => ({
    ...klok, huidig: { waarde, eenheid, kalenderCode }, log: toLog(log.map((rij) => ({ ...rij, op: new Date(rij.op) }))),
  }));
}

/** Adds one line to the log of every one of these clocks and saves what follows from it. */
function saveStands(tx: Tx, klokken: readonly Running[], { bij, stam }: { bij: KlokGebeurtenis; stam: Stamgegevens }): KlokRij[] {
  const rows = klokken.map((klok) => ({ id: klok.id, soort: klok.soort, niveau: klok.niveau, opdrachtId: klok.opdrachtId, stand: deriveKlok([...klok.log, bij], stam.kalender) }));
  const list = <T>(pick: (stand: KlokStand) => T): T[] => rows.map(({ stand }) => pick(stand));
  sendLater(tx, toQuery(steady(sql`
    WITH r AS (SELECT * FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${list(({ uiterlijk }) => uiterlijk)}::timestamptz[], ${list(({ status }) => status)}::text[],
      ${list(({ gestoptOp }) => gestoptOp)}::timestamptz[], ${list(({ gehaald }) => gehaald)}::boolean[]) AS r (id, uiterlijk, status, gestopt_op, gehaald)),
    k AS (UPDATE klok k SET uiterlijk = r.uiterlijk, status = r.status, gestopt_op = r.gestopt_op, gehaald = r.gehaald FROM r WHERE k.id = r.id)
    INSERT INTO klokgebeurtenis (klok_id, soort, op, reden, waarde, eenheid, kalender_code)
    SELECT id, ${bij.soort}::text, ${bij.op}::timestamptz, ${bij.reden ?? null}::text, ${bij.norm?.waarde ?? null}::int, ${bij.norm?.eenheid ?? null}::text, ${bij.kalender ?? null}::text FROM r`)));
  return rows;
}

const accepts = (status: string, soort: KlokActie["soort"]): boolean => soort === "stop" || (soort === "pauze") === (status === "loopt");

const sameNorm = (huidig: Running["huidig"], { norm, kalender }: NormAntwoord): boolean =>
  huidig.waarde === norm.waarde && huidig.eenheid === norm.eenheid && huidig.kalenderCode === kalender;
