import type { OpdrachtOutput } from "@/lib/contracts/melding/melding-detail";
import { sql, type Sql } from "@/lib/data/sql";
import { toOpdrachtOutput } from "./opdracht-output";

type Naam = { readonly id: string; readonly naam: string };
type Tijd = string | null;

/** An opdracht inside the row of its melding: moments are text there. */
export type OpdrachtJson = {
  readonly nummer: number; readonly status: string; readonly toelichting: string | null; readonly aangebodenOp: string; readonly uiterlijk: Tijd; readonly geplandVan: Tijd;
  readonly geplandTot: Tijd; readonly terPlaatseOp: Tijd; readonly klaarOp: Tijd; readonly resultaat: string | null; readonly versie: number;
  readonly team: Naam | null; readonly leverancier: Naam | null; readonly behandelaar: Naam | null;
};

const naam = (alias: Sql): Sql => sql`CASE WHEN ${alias}.id IS NULL THEN NULL ELSE jsonb_build_object('id', ${alias}.id, 'naam', ${alias}.naam) END`;

/** The opdrachten of melding `m` that pass `waar` (alias `o`), oldest first, as one value: a second statement would cost more than they do. */
export const OPDRACHTEN_JSON = (waar: Sql): Sql => sql`(SELECT COALESCE(jsonb_agg(x ORDER BY x.nummer), '[]') FROM (
  SELECT o.nummer, o.status, o.toelichting, o.aangeboden_op AS "aangebodenOp", o.uiterlijk, o.gepland_van AS "geplandVan", o.gepland_tot AS "geplandTot", o.ter_plaatse_op AS "terPlaatseOp",
    o.klaar_op AS "klaarOp", o.resultaat, o.versie, ${naam(sql`ot`)} AS team, ${naam(sql`ol`)} AS leverancier, ${naam(sql`ob`)} AS behandelaar
  FROM opdracht o LEFT JOIN team ot ON ot.id = o.team_id LEFT JOIN leverancier ol ON ol.id = o.leverancier_id LEFT JOIN persoon ob ON ob.id = o.behandelaar_id
  WHERE o.melding_id = m.id AND ${waar}) x)`;

const tijd = (at: Tijd): Date | null => (at === null ? null : new Date(at));

/** The opdracht as the API answers it. */
export function toOpdracht(opdracht: OpdrachtJson, melding: { readonly nummer: number; readonly onderwerp: string; readonly melder_id: string }): OpdrachtOutput {
  return toOpdrachtOutput({
    ...opdracht, aangebodenOp: new Date(opdracht.aangebodenOp), uiterlijk: tijd(opdracht.uiterlijk), geplandVan: tijd(opdracht.geplandVan), geplandTot: tijd(opdracht.geplandTot),
    terPlaatseOp: tijd(opdracht.terPlaatseOp), klaarOp: tijd(opdracht.klaarOp), melding: { nummer: melding.nummer, onderwerp: melding.onderwerp, melderId: melding.melder_id },
  });
}
