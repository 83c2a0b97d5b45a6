import { MINUUT_MS, describeDag, describeMinuut, describeMoment, toDag } from "./amsterdam";
import { listAfwijkingenTussen, type Afwijking } from "./jaarrooster";
import type { Kalender } from "./kalender-vorm";
import { describeNormTijd, type NormTijd } from "./norm-tijd";

export type GeteldePauze = { readonly van: number; readonly tot: number; readonly openMs: number };
type Berekening = {
  readonly ontvangen: number;
  readonly begin: number;
  readonly uiterlijk: number;
  readonly kalender: Kalender;
  readonly norm: NormTijd;
  readonly pauzes: readonly GeteldePauze[];
};

const KORTE_DAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
const kalenderzinnen = new WeakMap<Kalender, string>();

/** Days in a row with the same hours as one group: "ma–vr 07:30–17:30, za 09:00–12:00". */
function describeVensters(kalender: Kalender): string {
  const perDag = KORTE_DAGEN.map((_, i) =>
    kalender.vensters.filter(({ weekdag }) => weekdag === i + 1).sort((a, b) => a.van - b.van)
      .map(({ van, tot }) => `${describeMinuut(van)}–${describeMinuut(tot)}`).join(" en "));
  const groepen: { van: number; tot: number; uren: string }[] = [];
  perDag.forEach((uren, dag) => {
    const vorige = groepen.at(-1);
    if (vorige && vorige.uren === uren) vorige.tot = dag;
    else groepen.push({ van: dag, tot: dag, uren });
  });
  const dagen = (van: number, tot: number) => (van === tot ? `${KORTE_DAGEN[van]}` : `${KORTE_DAGEN[van]}–${KORTE_DAGEN[tot]}`);
  return groepen.filter(({ uren }) => uren).map(({ van, tot, uren }) => `${dagen(van, tot)} ${uren}`).join(", ");
}

/** The calendar and its hours in one sentence. */
export function describeKalender(kalender: Kalender): string {
  let zin = kalenderzinnen.get(kalender);
  if (zin) return zin;
  const uren = kalender.altijdOpen ? "dag en nacht open, ook op feestdagen" : describeVensters(kalender) || "alleen open op bijzondere dagen";
  zin = `Kalender ${kalender.naam}: ${uren}${!kalender.altijdOpen && kalender.feestdagen ? ", gesloten op feestdagen" : ""}.`;
  kalenderzinnen.set(kalender, zin);
  return zin;
}

function explainNorm({ norm, ontvangen, begin }: Berekening): string {
  if (norm.eenheid === "werkdagen") return `Norm: ${describeNormTijd(norm)} na de dag van ontvangst, tot het einde van die dag.`;
  const start = begin > ontvangen ? `, geteld vanaf de eerstvolgende opening op ${describeMoment(begin)}` : "";
  return `Norm: ${describeNormTijd(norm)} binnen de openingstijden${start}.`;
}

const explainAfwijking = ({ dag, soort, naam, isGesloten }: Afwijking): string => {
  if (soort === "feestdag") return `Feestdag overgeslagen: ${naam} (${describeDag(dag)}).`;
  return `${isGesloten ? "Gesloten" : "Andere openingstijden"} op ${describeDag(dag)}: ${naam}.`;
};

const describeMinuten = (ms: number): string => describeNormTijd({ waarde: Math.round(ms / MINUUT_MS), eenheid: "minuten" });

const explainPauze = ({ van, tot, openMs }: GeteldePauze): string =>
  `Pauze van ${describeMoment(van)} tot ${describeMoment(tot)}: ${describeMinuten(openMs)} openingstijd erbij.`;

/** Every step from receipt to deadline as a plain Dutch sentence, for the klant as well as for the desk. */
export function explainUiterlijk(berekening: Berekening): string[] {
  const { kalender, ontvangen, uiterlijk, pauzes } = berekening;
  const uitleg = [describeKalender(kalender), `Ontvangen op ${describeMoment(ontvangen)}.`, explainNorm(berekening)];
  for (const afwijking of listAfwijkingenTussen(kalender, toDag(ontvangen), toDag(uiterlijk))) uitleg.push(explainAfwijking(afwijking));
  for (const pauze of pauzes) uitleg.push(explainPauze(pauze));
  uitleg.push(`Uiterlijk op ${describeMoment(uiterlijk)}.`);
  return uitleg;
}
