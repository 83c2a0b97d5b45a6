import { DAG_MS, toDag, toInstant, toWandklok, weekdagOf } from "@/lib/domain/sla/amsterdam";
import { isOpen, SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { accumulate, type Toeval } from "../../toeval";
import type { ProductTeksten } from "../teksten/vorm";

export type Aankomst = { readonly op: Date; readonly product: string };

const DAGEN = 91;
const PER_WERKDAG = 37;
/** Monday to Friday: the week begins busy and ends quiet. */
const DRUKTE = [1.26, 1.1, 1.02, 1.0, 0.74];
/** Storms come on a working day about five weeks ago. */
const STORM_DAGEN_TERUG = 37;
const STORM_MELDINGEN = 74;
const STORM: Readonly<Record<string, number>> = { "GO-01": 44, "GO-11": 20, "GO-12": 10, "SM-01": 6, "GR-03": 8, "GO-14": 4, "GO-02": 4, "VV-08": 4 };
const WEEKEND = ["GO-01", "GO-07", "GO-13", "GO-14", "BR-05", "GO-02"];

const isWerkdag = (dag: number): boolean => isOpen(SERVICEDESK_KALENDER, new Date(toInstant(dag, 720)));

/** Minute of the day: a peak after nine and a smaller one after lunch. */
function chooseMinuut(toeval: Toeval): number {
  const piek = toeval.chance(0.58) ? 570 : 825;
  const minuut = piek + (toeval.next() + toeval.next() + toeval.next() - 1.5) * 150;
  return Math.max(430, Math.min(1070, minuut));
}

const moment = (dag: number, minuut: number): Date => new Date(toInstant(dag, Math.floor(minuut)) + Math.floor((minuut % 1) * 60_000));

function winterFactor(code: string, dag: number): number {
  const maand = new Date(dag * DAG_MS).getUTCMonth();
  const isWinter = maand >= 10 || maand <= 2;
  if (code === "GR-02") return isWinter ? 0.6 : 0;
  if (code === "GO-05") return isWinter ? 1.3 : 0.8;
  return 1;
}

function listStormdag(nuDag: number, toeval: Toeval): Aankomst[] {
  let dag = nuDag - STORM_DAGEN_TERUG;
  while (!isWerkdag(dag) || weekdagOf(dag) === 1) dag -= 1;
  const codes = Object.keys(STORM);
  const som = accumulate(Object.values(STORM));
  return Array.from({ length: STORM_MELDINGEN }, () => ({ op: moment(dag, 500 + toeval.next() * 400), product: codes[toeval.weighted(som)] ?? "GO-01" }));
}

/** When people report what, three months up to now: working days with peaks, quiet weekends, one storm. */
export function listAankomsten(nu: Date, teksten: Readonly<Record<string, ProductTeksten>>, toeval: Toeval): Aankomst[] {
  const nuDag = Math.floor(toWandklok(nu.getTime()) / DAG_MS);
  const codes = Object.keys(teksten);
  const lijst = listStormdag(nuDag, toeval);
  for (let dag = toDag(nu.getTime()) - DAGEN; dag <= nuDag; dag += 1) {
    const werkdag = isWerkdag(dag);
    const aantal = werkdag ? Math.round(PER_WERKDAG * (DRUKTE[weekdagOf(dag) - 1] ?? 1) * (0.85 + toeval.next() * 0.3)) : toeval.int(0, 2);
    const som = accumulate(codes.map((code) => (teksten[code]?.gewicht ?? 0) * winterFactor(code, dag)));
    for (let i = 0; i < aantal; i += 1)
      lijst.push({ op: moment(dag, chooseMinuut(toeval)), product: werkdag ? (codes[toeval.weighted(som)] ?? "GO-03") : toeval.pick(WEEKEND) });
  }
  return lijst.filter(({ op }) => op <= nu).sort((a, b) => a.op.getTime() - b.op.getTime());
}
