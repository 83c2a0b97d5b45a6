import type { OpdrachtOutput } from "@/lib/contracts/melding/melding-detail";
import type { OpdrachtDbRow } from "@/lib/data/opdracht-select";
import { formatAmsterdam } from "@/lib/domain/sla/amsterdam";

export const toMoment = (at: Date | null): string | null => (at === null ? null : formatAmsterdam(at));

/** A row as the API answers it. */
export function toOpdrachtOutput(row: Omit<OpdrachtDbRow, "id">): OpdrachtOutput {
  return {
    nummer: `O${row.nummer}`, melding: `M${row.melding.nummer}`, onderwerp: row.melding.onderwerp, status: row.status as OpdrachtOutput["status"],
    team: row.team, leverancier: row.leverancier, behandelaar: row.behandelaar, toelichting: row.toelichting, aangebodenOp: formatAmsterdam(row.aangebodenOp),
    uiterlijk: toMoment(row.uiterlijk), geplandVan: toMoment(row.geplandVan), geplandTot: toMoment(row.geplandTot), terPlaatseOp: toMoment(row.terPlaatseOp),
    klaarOp: toMoment(row.klaarOp), resultaat: row.resultaat, versie: row.versie,
  };
}
