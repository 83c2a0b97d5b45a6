import { KANAALGROEP, CONTACTKANALEN, type Kanaalgroep } from "./kanaalgroep";
import type { Kanaal } from "../melding/status";
import type { SelectieCode } from "./selectie";
import { deel, LEGE_TELLING, type Maat, type Meting } from "./telling";

export type Eenheid = "aantal" | "procent" | "cijfer" | "uren" | "dagen" | "weken";
type Tellen = (meting: Meting) => number;

/** A figure. `teller` and `noemer` name the list that holds exactly the counted meldingen. */
export type Kpi = {
  readonly naam: string;
  readonly eenheid: Eenheid;
  readonly definitie: string;
  readonly teller: { readonly lijst: SelectieCode; readonly tel: Tellen };
  readonly noemer?: { readonly lijst: SelectieCode; readonly tel: Tellen };
  /** For what is not teller / noemer. */
  readonly waarde?: (meting: Meting) => number | null;
  /** Which way is better; absent where neither is. */
  readonly beter?: "hoger" | "lager";
  /** The target that is usual in this field, as part of one. */
  readonly doel?: number;
};

const totaal = (maat: Maat): Tellen => ({ totaal: telling }) => telling[maat];
const contact = (maat: Maat): Tellen => ({ perKanaal }) =>
  CONTACTKANALEN.reduce((som, kanaal) => som + (perKanaal[kanaal] ?? LEGE_TELLING)[maat], 0);
const klacht = (maat: Maat): Tellen => ({ perKwis }) => (perKwis.K ?? LEGE_TELLING)[maat];
const via = (groep: Kanaalgroep): Tellen => ({ perKanaal }) =>
  Object.entries(perKanaal).reduce((som, [kanaal, telling]) => som + (KANAALGROEP[kanaal as Kanaal] === groep ? telling.nieuw : 0), 0);
const open: Tellen = ({ voorraad }) => voorraad.open;
const NIEUW = { lijst: "nieuw", tel: totaal("nieuw") } as const;
const GEREED = { lijst: "gereed", tel: totaal("gereed") } as const;
const OPEN = { lijst: "open", tel: open } as const;

/** The figures of the desk from the klant's point of view: code, words, formula and lists in one table. */
export const KPIS = {
  instroom: { naam: "Nieuw", eenheid: "aantal", teller: NIEUW, definitie: "Het aantal meldingen dat in de periode is ontvangen. Dubbele en samengevoegde meldingen tellen niet mee." },
  uitstroom: { naam: "Afgerond", eenheid: "aantal", teller: GEREED, definitie: "Het aantal meldingen dat in de periode gereed is gemeld. Een heropende melding telt pas weer als zij opnieuw gereed is." },
  werkvoorraad: { naam: "Werkvoorraad", eenheid: "aantal", teller: OPEN, beter: "lager", definitie: "Het aantal meldingen dat nu nog niet gereed is." },
  "werkvoorraad-weken": { naam: "Werkvoorraad in weken", eenheid: "weken", teller: OPEN, beter: "lager", waarde: ({ voorraad }) => deel(voorraad.open, voorraad.gereedVierWeken / 4), definitie: "De werkvoorraad gedeeld door het aantal meldingen dat gemiddeld per week wordt afgerond. Het gemiddelde gaat over de vier weken vóór vandaag." },
  "ouderdom-p50": { naam: "Ouderdom, middelste", eenheid: "dagen", teller: OPEN, beter: "lager", waarde: ({ voorraad }) => voorraad.leeftijdP50, definitie: "De helft van de werkvoorraad is jonger dan dit aantal kalenderdagen." },
  "ouderdom-p90": { naam: "Ouderdom, 9 van de 10", eenheid: "dagen", teller: OPEN, beter: "lager", waarde: ({ voorraad }) => voorraad.leeftijdP90, definitie: "Negen van de tien open meldingen zijn jonger dan dit aantal kalenderdagen." },
  "op-tijd": { naam: "Op tijd", eenheid: "procent", beter: "hoger", doel: 0.9, teller: { lijst: "op-tijd", tel: totaal("opTijd") }, noemer: { lijst: "met-norm", tel: totaal("metNorm") }, definitie: "Het deel van de afgeronde meldingen met een norm dat vóór of op de uiterste tijd gereed was. Na heropenen geldt de eerste uiterste tijd." },
  "reactie-op-tijd": { naam: "Reactie op tijd", eenheid: "procent", beter: "hoger", doel: 0.9, teller: { lijst: "reactie-op-tijd", tel: totaal("reactieOpTijd") }, noemer: { lijst: "met-reactie", tel: totaal("metReactie") }, definitie: "Het deel van de afgeronde meldingen met een reactienorm waarop een medewerker op tijd reageerde. Een automatische bevestiging is geen reactie." },
  "direct-opgelost": { naam: "Direct opgelost", eenheid: "procent", beter: "hoger", teller: { lijst: "direct", tel: contact("direct") }, noemer: { lijst: "contact", tel: contact("gereed") }, definitie: "Het deel van de afgeronde meldingen via telefoon, balie en chat dat de servicedesk in dat eerste contact afrondde." },
  "eerste-keer-goed": { naam: "In één keer goed", eenheid: "procent", beter: "hoger", teller: { lijst: "eerste-keer-goed", tel: totaal("eersteKeerGoed") }, noemer: GEREED, definitie: "Het deel van de afgeronde meldingen dat niet is heropend, waarvan geen resultaat is afgekeurd en waarvoor hoogstens één bezoek nodig was (first time fix)." },
  "doorlooptijd-p50": { naam: "Doorlooptijd, middelste", eenheid: "uren", beter: "lager", teller: GEREED, waarde: ({ doorloopP50 }) => doorloopP50, definitie: "De helft van de afgeronde meldingen was sneller klaar. Geteld in kalendertijd van ontvangst tot gereed, zoals de klant het beleeft." },
  "doorlooptijd-p90": { naam: "Doorlooptijd, 9 van de 10", eenheid: "uren", beter: "lager", teller: GEREED, waarde: ({ doorloopP90 }) => doorloopP90, definitie: "Negen van de tien afgeronde meldingen waren sneller klaar. Geteld in kalendertijd van ontvangst tot gereed." },
  heropend: { naam: "Heropend", eenheid: "procent", beter: "lager", doel: 0.05, teller: { lijst: "heropend", tel: totaal("heropend") }, noemer: GEREED, definitie: "Het deel van de afgeronde meldingen dat eerder al gereed was en opnieuw openging." },
  tevredenheid: { naam: "Tevredenheid", eenheid: "cijfer", beter: "hoger", doel: 7.5, teller: { lijst: "beoordeeld", tel: totaal("oordelen") }, waarde: ({ totaal: { cijferSom, oordelen } }) => deel(cijferSom, oordelen), definitie: "Het gemiddelde cijfer (1 tot 10) dat klanten gaven voor meldingen die in de periode zijn afgerond. Het laatste cijfer per melding telt." },
  "cijfer-zeven": { naam: "Cijfer 7 of hoger", eenheid: "procent", beter: "hoger", teller: { lijst: "voldoende", tel: totaal("voldoende") }, noemer: { lijst: "beoordeeld", tel: totaal("oordelen") }, definitie: "Het deel van de beoordelingen met een 7 of hoger." },
  respons: { naam: "Respons", eenheid: "procent", beter: "hoger", doel: 0.15, teller: { lijst: "beoordeeld", tel: totaal("oordelen") }, noemer: GEREED, definitie: "Het deel van de afgeronde meldingen waarvoor de klant een cijfer gaf." },
  klachtpercentage: { naam: "Klachten", eenheid: "procent", beter: "lager", teller: { lijst: "klachten", tel: klacht("nieuw") }, noemer: NIEUW, definitie: "Het deel van de nieuwe meldingen dat een klacht is." },
  "klachten-op-tijd": { naam: "Klachten op tijd", eenheid: "procent", beter: "hoger", doel: 0.95, teller: { lijst: "klachten-op-tijd", tel: klacht("opTijd") }, noemer: { lijst: "klachten-met-norm", tel: klacht("metNorm") }, definitie: "Het deel van de afgeronde klachten met een norm dat vóór of op de uiterste tijd is beantwoord." },
  click: { naam: "Servicepagina (click)", eenheid: "procent", beter: "hoger", teller: { lijst: "click", tel: via("click") }, noemer: NIEUW, definitie: "Het portaalaandeel: het deel van de nieuwe meldingen dat via de servicepagina of een koppeling binnenkwam." },
  call: { naam: "Telefoon, e-mail, post, chat (call)", eenheid: "procent", teller: { lijst: "call", tel: via("call") }, noemer: NIEUW, definitie: "Het deel van de nieuwe meldingen dat via telefoon, e-mail, post of chat binnenkwam." },
  face: { naam: "Balie en collega’s (face)", eenheid: "procent", teller: { lijst: "face", tel: via("face") }, noemer: NIEUW, definitie: "Het deel van de nieuwe meldingen dat aan de balie, via accountmanagement of door een collega binnenkwam." },
  navragen: { naam: "Nagevraagd", eenheid: "procent", beter: "lager", doel: 0.08, teller: { lijst: "nagevraagd", tel: ({ nagevraagd }) => nagevraagd }, noemer: NIEUW, definitie: "Het deel van de nieuwe meldingen waarbij de klant ten minste één keer vroeg hoe het staat." },
  "nu-te-laat": { naam: "Nu te laat", eenheid: "procent", beter: "lager", teller: { lijst: "nu-te-laat", tel: ({ voorraad }) => voorraad.nuTeLaat }, noemer: OPEN, definitie: "Het deel van de werkvoorraad waarvan de uiterste tijd voorbij is. Wat wacht op de klant of is opgeschort, telt niet mee." },
  "hoort-niets": { naam: "Klant hoort niets", eenheid: "procent", beter: "lager", teller: { lijst: "hoort-niets", tel: ({ voorraad }) => voorraad.hoortNiets }, noemer: OPEN, definitie: "Het deel van de werkvoorraad waarbij de klant langer niets van een medewerker hoorde dan is afgesproken." },
} as const satisfies Record<string, Kpi>;

export type KpiCode = keyof typeof KPIS;
export const KPI_CODES = Object.keys(KPIS) as KpiCode[];

/** The row of a figure in its general shape. */
export const kpiOf = (code: KpiCode): Kpi => KPIS[code];
