import type { Eenheid, NormTijd } from "../sla/norm-tijd";

export type Termijn = {
  readonly reactie: NormTijd | null;
  readonly gereed: NormTijd | null;
  /** Latest moment to order, in words; null where there is none. */
  readonly besteltermijn: string | null;
};

const EENHEID: Record<string, Eenheid> = { m: "minuten", u: "uren", wd: "werkdagen" };
/** "Direct" means in the first contact: soon enough to be a norm, and done within half a day when no time follows. */
const DIRECT: NormTijd = { waarde: 15, eenheid: "minuten" };
const HALVE_DAG: NormTijd = { waarde: 4, eenheid: "uren" };
/** "Zelfde dag" has no unit of its own; eight open hours come closest. */
const ZELFDE_DAG: NormTijd = { waarde: 8, eenheid: "uren" };
const TIJD = String.raw`(\d+)(m|u|wd)`;

const parseTijd = (waarde: string | undefined, eenheid: string | undefined): NormTijd => ({ waarde: Number(waarde), eenheid: EENHEID[eenheid ?? ""] ?? "werkdagen" });
const describeVooraf = ({ waarde, eenheid }: NormTijd): string => `${waarde} ${eenheid === "uren" ? "uur" : waarde === 1 ? "werkdag" : "werkdagen"} vooraf`;

type Vorm = readonly [RegExp, (delen: RegExpMatchArray) => Partial<Termijn>];
/** Every way in which the catalogue writes a term; the first form that fits the whole text counts. */
const VORMEN: readonly Vorm[] = [
  [RegExp(`^${TIJD}/(?:offerte |voorstel )?${TIJD}$`), ([, a, b, c, d]) => ({ reactie: parseTijd(a, b), gereed: parseTijd(c, d) })],
  [RegExp(`^direct/${TIJD}$`), ([, a, b]) => ({ reactie: DIRECT, gereed: parseTijd(a, b) })],
  [/^direct$/, () => ({ reactie: DIRECT, gereed: HALVE_DAG })],
  [RegExp(`^${TIJD}$`), ([, a, b]) => ({ gereed: parseTijd(a, b) })],
  [RegExp(`^(?:doorzetten|toets) ${TIJD}$`), ([, a, b]) => ({ reactie: parseTijd(a, b) })],
  [RegExp(`^voorraad direct; bestellen ${TIJD}$`), ([, a, b]) => ({ reactie: DIRECT, gereed: parseTijd(a, b) })],
  [/^zelfde dag$/, () => ({ gereed: ZELFDE_DAG })],
  [RegExp(`^${TIJD} vooraf$`), ([, a, b]) => ({ besteltermijn: describeVooraf(parseTijd(a, b)) })],
  [/^(?:besteltermijn: )?werkdag ervoor (\d\d:\d\d)$/, ([, tijd]) => ({ besteltermijn: `de werkdag ervoor tot ${tijd} uur` })],
  [/^aanleveren tot (\d\d:\d\d)$/, ([, tijd]) => ({ besteltermijn: `aanleveren tot ${tijd} uur` })],
];

/** Reads a term as the catalogue writes it ("4u/5wd", "direct", "5wd vooraf *"). Null when the text is in no known form. */
export function parseTermijn(tekst: string): Termijn | null {
  // The star marks times with a public source; it says nothing about the term.
  const kaal = tekst.replace("*", "").replace(/\s+/g, " ").trim().toLowerCase();
  for (const [vorm, read] of VORMEN) {
    const delen = kaal.match(vorm);
    if (delen) return { reactie: null, gereed: null, besteltermijn: null, ...read(delen) };
  }
  return null;
}
