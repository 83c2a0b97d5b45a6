import type { Context } from "@/lib/data/context";
import { LOG_JSON, toLog } from "@/lib/data/klok-store";
import { sql, steady } from "@/lib/data/sql";
import { atPlace, loadStamgegevens } from "@/lib/data/stamgegevens";
import { dropHerroepen } from "@/lib/domain/sla/klok-log";
import { deriveKlok } from "@/lib/domain/sla/klok";

export type ZaakKlok = {
  readonly id: string; readonly soort: "reactie" | "ter_plaatse" | "voorlopig_hersteld" | "gereed"; readonly niveau: "klant" | "team" | "leverancier"; readonly opdracht: number | null;
  readonly status: string; readonly startOp: Date; readonly uiterlijk: Date | null; readonly gestoptOp: Date | null; readonly gehaald: boolean | null; readonly uitleg: readonly string[];
};

type Log = Parameters<typeof toLog>[0][number];
type Row = Omit<ZaakKlok, "uitleg" | "uiterlijk"> & { readonly padIds: readonly string[] | null; readonly bron: string; readonly log: readonly (Omit<Log, "op"> & { readonly op: string })[] };

/** The clocks of a melding that the caller has found in sight (or finds out meanwhile), each with its deadline and how that came about. */
export async function readKlokken({ db }: Context, nummer: number): Promise<ZaakKlok[]> {
  const [rows, stam] = await Promise.all([
    db.$queryRaw<Row[]>(steady(sql`
      SELECT k.id, k.soort, k.niveau, o.nummer AS opdracht, k.status, k.start_op AS "startOp", k.gestopt_op AS "gestoptOp", k.gehaald, k.bron, p.pad_ids AS "padIds", COALESCE(l.log, '[]') AS log
      FROM klok k JOIN melding m ON m.id = k.melding_id LEFT JOIN locatie p ON p.id = m.locatie_id LEFT JOIN opdracht o ON o.id = k.opdracht_id
      CROSS JOIN LATERAL (SELECT ${LOG_JSON} AS log
        FROM klokgebeurtenis g WHERE g.klok_id = k.id) l
      WHERE m.nummer = ${nummer}::int ORDER BY k.gestopt_op IS NOT NULL, k.uiterlijk NULLS LAST, k.id`)),
    loadStamgegevens(db),
  ]);
  return rows.flatMap(({ log, bron, padIds, ...klok }) => {
    const lijn = dropHerroepen(toLog(log.map((regel) => ({ ...regel, op: new Date(regel.op) }))));
    if (log.length > 0 && lijn.length === 0) return []; // started by an action that was undone
    const stand = deriveKlok(lijn, atPlace(stam, padIds ?? []).kalender);
    return [{ ...klok, uiterlijk: stand.uiterlijk, uitleg: [bron, ...stand.uitleg].filter(Boolean) }];
  });
}
