import { DAG_MS, toDag, toInstant, weekdagOf } from "@/lib/domain/sla/amsterdam";
import { isOpen, SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { accumulate, type Toeval } from "../toeval";

const DAGEN = 5 * 365;
const WEEK = [1.3, 1.1, 1, 1, 0.75, 0.04, 0.03];
const STORM_DAGEN = 5;
const STORM_DRUKTE = 4;

const isWinter = (dag: number): boolean => [10, 11, 0, 1, 2].includes(new Date(dag * DAG_MS).getUTCMonth());

/** How busy each of the days of five years is: the week, holidays, winter, and a storm a year. */
function listDrukte(nuDag: number, toeval: Toeval): number[] {
  const drukte = Array.from({ length: DAGEN }, (_, i) => {
    const dag = nuDag - DAGEN + 1 + i;
    const gewoon = WEEK[weekdagOf(dag) - 1] ?? 1;
    const vrij = gewoon > 0.1 && !isOpen(SERVICEDESK_KALENDER, new Date(toInstant(dag, 720))) ? 0.05 : 1;
    return gewoon * vrij * (isWinter(dag) ? 1.15 : 1) * (0.85 + toeval.next() * 0.3);
  });
  for (let i = 0; i < STORM_DAGEN; i += 1) {
    const dag = toeval.int(0, DAGEN - 1);
    drukte[dag] = (drukte[dag] ?? 1) * STORM_DRUKTE;
  }
  return drukte;
}

/** Moments of receipt over five years up to now, in order of time. */
export function listMomenten(nu: Date, aantal: number, toeval: Toeval): Float64Array {
  const nuDag = toDag(nu.getTime());
  const som = accumulate(listDrukte(nuDag, toeval));
  const momenten = new Float64Array(aantal);
  for (let i = 0; i < aantal; i += 1) {
    const dag = nuDag - DAGEN + 1 + toeval.weighted(som);
    const piek = toeval.chance(0.58) ? 570 : 825;
    const minuut = Math.max(425, Math.min(1075, piek + (toeval.next() + toeval.next() + toeval.next() - 1.5) * 150));
    momenten[i] = Math.min(toInstant(dag, Math.floor(minuut)) + Math.floor(toeval.next() * 60_000), nu.getTime() - 60_000 - (aantal - i));
  }
  return momenten.sort();
}

/** About 3 % of all is open: most of last month, a few of last year, hardly any of before. */
export function chanceOpen(ouderdomDagen: number): number {
  if (ouderdomDagen < 30) return 0.5;
  return ouderdomDagen < 365 ? 0.055 : 0.011;
}
