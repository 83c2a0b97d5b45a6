import type { Eenheid, Kpi } from "@/lib/domain/kpi/kpis";
import { formatDecimaal, formatGetal, formatProcent } from "@/lib/format/format-getal";

export type WaardeTekst = { readonly getal: string; readonly woord?: string };
export type Verschil = { readonly tekst: string; readonly oordeel: "beter" | "slechter" | "neutraal" };

const NIETS = "–";
const DAG_UREN = 24;

/** A figure as number and, smaller beside it, its unit. Nothing to measure is a dash, never 0. */
export function formatWaarde(waarde: number | null, eenheid: Eenheid): WaardeTekst {
  if (waarde === null) return { getal: NIETS };
  switch (eenheid) {
    case "aantal": return { getal: formatGetal(waarde) };
    case "procent": return { getal: formatProcent(waarde) };
    case "cijfer": return { getal: formatDecimaal(waarde) };
    case "weken": return { getal: formatDecimaal(waarde), woord: "weken" };
    case "dagen": return { getal: formatDecimaal(waarde), woord: "dagen" };
    case "uren": return waarde >= 2 * DAG_UREN ? { getal: formatDecimaal(waarde / DAG_UREN), woord: "dagen" } : { getal: formatDecimaal(waarde), woord: "uur" };
  }
}

/** The same as one text, for a cell of a table. */
export function formatWaardeTekst(waarde: number | null, eenheid: Eenheid): string {
  const { getal, woord } = formatWaarde(waarde, eenheid);
  return woord ? `${getal}\u00a0${woord}` : getal;
}

const WOORDEN: Record<Eenheid, readonly [string, string]> = {
  aantal: ["meer", "minder"], procent: ["hoger", "lager"], cijfer: ["hoger", "lager"],
  weken: ["langer", "korter"], dagen: ["ouder", "jonger"], uren: ["langer", "korter"],
};

function grootteOf(verschil: number, eenheid: Eenheid): string | null {
  switch (eenheid) {
    case "aantal": return verschil === 0 ? null : formatGetal(verschil);
    case "procent": {
      const punten = Math.round(verschil * 100);
      return punten === 0 ? null : `${punten} ${punten === 1 ? "punt" : "punten"}`;
    }
    case "uren": return verschil < 0.05 ? null : formatWaardeTekst(verschil, eenheid);
    default: return verschil < 0.05 ? null : formatDecimaal(verschil);
  }
}

/** How a figure differs from the period before, in words; null when one of both has nothing to measure. */
export function describeVerschil({ eenheid, beter }: Pick<Kpi, "eenheid" | "beter">, nu: number | null, vorige: number | null): Verschil | null {
  // A count of nothing before is a time before the first melding, not a period to compare with.
  if (nu === null || vorige === null || (eenheid === "aantal" && vorige === 0)) return null;
  const grootte = grootteOf(Math.abs(nu - vorige), eenheid);
  if (grootte === null) return { tekst: "gelijk", oordeel: "neutraal" };
  const richting = nu > vorige ? "hoger" : "lager";
  const oordeel = beter === undefined ? "neutraal" : richting === beter ? "beter" : "slechter";
  return { tekst: `${grootte} ${WOORDEN[eenheid][nu > vorige ? 0 : 1]}`, oordeel };
}
