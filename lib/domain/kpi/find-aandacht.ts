import type { SelectieCode } from "./selectie";
import { deel, type Meting, type Telling } from "./telling";

/** Something a manager should look at first; the list behind it holds the very meldingen. */
export type Aandacht = {
  readonly soort: "te-laat" | "stil" | "oud" | "norm" | "beleving" | "heropend" | "terug";
  readonly tekst: string;
  readonly actie: string;
  readonly lijst: SelectieCode;
  readonly groep?: string;
};

const NORM = 0.9;
const VOLDOENDE = 7;
const TE_VAAK_HEROPEND = 0.05;
// Fewer than this says more about chance than about the work.
const GENOEG = 5;
const HOOGSTENS = 6;

const procent = (part: number): string => `${Math.round(part * 100)} %`;
const telwoord = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
const naamOf = (groep: string): string => groep || "Zonder product";

/** What stands out now and in this period, most urgent first; nothing to say gives an empty list. */
export function findAandacht({ voorraad, perGroep }: Meting & { readonly perGroep: Readonly<Record<string, Telling>> }): readonly Aandacht[] {
  const nu: (Aandacht | false)[] = [
    voorraad.nuTeLaat > 0 && { soort: "te-laat", tekst: `${telwoord(voorraad.nuTeLaat, "melding is", "meldingen zijn")} nu te laat`, actie: "bekijken", lijst: "nu-te-laat" },
    voorraad.hoortNiets > 0 && { soort: "stil", tekst: `${telwoord(voorraad.hoortNiets, "klant hoort", "klanten horen")} te lang niets`, actie: "bekijken", lijst: "hoort-niets" },
    voorraad.terugTeMelden > 0 && { soort: "terug", tekst: `${telwoord(voorraad.terugTeMelden, "melding is", "meldingen zijn")} klaar, de klant weet het nog niet`, actie: "bekijken", lijst: "terug-te-melden" },
    (voorraad.leeftijden[3] ?? 0) > 0 && { soort: "oud", tekst: `${telwoord(voorraad.leeftijden[3] ?? 0, "melding staat", "meldingen staan")} langer dan 90 dagen open`, actie: "bekijken", lijst: "open-oud" },
  ];
  const groepen = Object.entries(perGroep).flatMap(([groep, telling]) => fromGroep(groep, telling)).sort((a, b) => b.ernst - a.ernst);
  return [...nu.filter((punt) => punt !== false), ...groepen.map(({ ernst: _ernst, ...punt }) => punt)].slice(0, HOOGSTENS);
}

/** At most one sign per product group: the experience of the klant goes before the norm, the norm before repair. */
function fromGroep(groep: string, telling: Telling): (Aandacht & { ernst: number })[] {
  const opTijd = telling.metNorm >= GENOEG ? deel(telling.opTijd, telling.metNorm) : null;
  const cijfer = telling.oordelen >= GENOEG ? deel(telling.cijferSom, telling.oordelen) : null;
  const heropend = telling.gereed >= GENOEG * 2 ? deel(telling.heropend, telling.gereed) : null;
  if (cijfer !== null && cijfer < VOLDOENDE) {
    const mark = cijfer.toFixed(1).replace(".", ",");
    const tekst = opTijd !== null && opTijd >= NORM ? `${naamOf(groep)}: op tijd, toch een ${mark}` : `${naamOf(groep)}: cijfer ${mark}`;
    return [{ soort: "beleving", tekst, actie: "onderzoeken", lijst: "onvoldoende", groep, ernst: 10 - cijfer }];
  }
  if (opTijd !== null && opTijd < NORM) return [{ soort: "norm", tekst: `${naamOf(groep)}: ${procent(opTijd)} op tijd, doel ${procent(NORM)}`, actie: "bespreken", lijst: "te-laat", groep, ernst: (NORM - opTijd) * 10 }];
  if (heropend !== null && heropend > TE_VAAK_HEROPEND) return [{ soort: "heropend", tekst: `${naamOf(groep)}: ${procent(heropend)} heropend`, actie: "onderzoeken", lijst: "heropend", groep, ernst: heropend }];
  return [];
}
