import type { MeldingOutput } from "@/lib/contracts/melding/melding-output";
import { sql } from "@/lib/data/sql";
import { formatAmsterdam } from "@/lib/domain/sla/amsterdam";

/** What the API shows of a melding, over the aliases m, p, l, w (melder), e (eigenaar) and t (team). */
export const MELDING_COLUMNS = sql`m.id, m.nummer, m.onderwerp, m.omschrijving, m.status, m.kwis, m.kwis_voorstel, m.spoed, m.impact, m.urgentie, m.prioriteit, m.kanaal,
  p.code AS product_code, p.naam AS product_naam, l.id AS locatie_id, l.naam AS locatie_naam, l.pad AS locatie_pad, w.id AS melder_id, w.naam AS melder_naam,
  e.id AS eigenaar_id, e.naam AS eigenaar_naam, t.id AS team_id, t.naam AS team_naam, m.uiterlijk_reactie, m.uiterlijk_gereed, m.ontvangen_op, m.gewijzigd_op, m.versie, m.rang_op`;

export const MELDING_JOINS = sql`JOIN persoon w ON w.id = m.melder_id LEFT JOIN product p ON p.id = m.product_id LEFT JOIN locatie l ON l.id = m.locatie_id
  LEFT JOIN persoon e ON e.id = m.eigenaar_id LEFT JOIN team t ON t.id = m.team_id`;

export type MeldingDbRow = {
  id: string; nummer: number; onderwerp: string; omschrijving: string; status: MeldingOutput["status"]; kwis: MeldingOutput["kwis"];
  kwis_voorstel: { kwis: MeldingOutput["kwis"]; zekerheid: number; woorden: string[] }; spoed: boolean; impact: MeldingOutput["impact"]; urgentie: MeldingOutput["urgentie"];
  prioriteit: number | null; kanaal: MeldingOutput["kanaal"]; product_code: string | null; product_naam: string | null;
  locatie_id: string | null; locatie_naam: string | null; locatie_pad: string | null; melder_id: string; melder_naam: string;
  eigenaar_id: string | null; eigenaar_naam: string | null; team_id: string | null; team_naam: string | null;
  uiterlijk_reactie: Date | null; uiterlijk_gereed: Date | null; ontvangen_op: Date; gewijzigd_op: Date; versie: number; rang_op: Date;
};

const moment = (at: Date | null): string | null => (at === null ? null : formatAmsterdam(at));
const verwijzing = (id: string | null, naam: string | null) => (id === null || naam === null ? null : { id, naam });

/** A row as the API answers it. */
export function toMeldingOutput(row: MeldingDbRow): MeldingOutput {
  const { kwis, zekerheid, woorden } = row.kwis_voorstel;
  return {
    nummer: `M${row.nummer}`, onderwerp: row.onderwerp, omschrijving: row.omschrijving, status: row.status, kwis: row.kwis,
    kwisVoorstel: { kwis, zekerheid, woorden }, spoed: row.spoed, impact: row.impact, urgentie: row.urgentie, prioriteit: row.prioriteit, kanaal: row.kanaal,
    product: row.product_code === null ? null : { code: row.product_code, naam: row.product_naam ?? "" },
    locatie: row.locatie_id === null ? null : { id: row.locatie_id, naam: row.locatie_naam ?? "", pad: row.locatie_pad ?? "" },
    melder: { id: row.melder_id, naam: row.melder_naam }, eigenaar: verwijzing(row.eigenaar_id, row.eigenaar_naam), team: verwijzing(row.team_id, row.team_naam),
    uiterlijkReactie: moment(row.uiterlijk_reactie), uiterlijkGereed: moment(row.uiterlijk_gereed),
    ontvangenOp: formatAmsterdam(row.ontvangen_op), gewijzigdOp: formatAmsterdam(row.gewijzigd_op), versie: row.versie,
  };
}
