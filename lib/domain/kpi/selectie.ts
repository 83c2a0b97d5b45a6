/** Which moment decides whether a melding is in the period; "nu" has no period. */
export type SelectieOver = "ontvangen" | "gereed" | "nu";
type Selectie = { readonly titel: string; readonly over: SelectieOver; readonly uitleg: string };

/** Every list that stands behind a figure. The rule of each in SQL stands in lib/queries/sturen/selectie-sql.ts. */
export const SELECTIES = {
  nieuw: { titel: "Nieuw", over: "ontvangen", uitleg: "Ontvangen in de periode, zonder dubbele en samengevoegde meldingen." },
  gereed: { titel: "Afgerond", over: "gereed", uitleg: "Gereed gemeld in de periode en niet heropend." },
  "met-norm": { titel: "Afgerond met een norm", over: "gereed", uitleg: "Afgeronde meldingen waarvoor een uiterste tijd gold." },
  "op-tijd": { titel: "Op tijd", over: "gereed", uitleg: "Afgerond vóór of op de uiterste tijd." },
  "te-laat": { titel: "Te laat afgerond", over: "gereed", uitleg: "Afgerond na de uiterste tijd." },
  "met-reactie": { titel: "Afgerond met een reactienorm", over: "gereed", uitleg: "Afgeronde meldingen waarvoor een uiterste reactietijd gold." },
  "reactie-op-tijd": { titel: "Reactie op tijd", over: "gereed", uitleg: "Een medewerker reageerde vóór of op de uiterste reactietijd." },
  "reactie-te-laat": { titel: "Reactie te laat", over: "gereed", uitleg: "Een medewerker reageerde na de uiterste reactietijd." },
  contact: { titel: "Afgerond via telefoon, balie en chat", over: "gereed", uitleg: "Afgeronde meldingen die via telefoon, balie of chat binnenkwamen." },
  direct: { titel: "Direct opgelost", over: "gereed", uitleg: "Via telefoon, balie of chat binnengekomen en in dat contact afgerond." },
  heropend: { titel: "Heropend", over: "gereed", uitleg: "Afgeronde meldingen die eerder al gereed waren en opnieuw opengingen." },
  "eerste-keer-goed": { titel: "In één keer goed", over: "gereed", uitleg: "Niet heropend, geen resultaat afgekeurd en hoogstens één bezoek." },
  "niet-eerste-keer-goed": { titel: "Niet in één keer goed", over: "gereed", uitleg: "Heropend, een resultaat afgekeurd of meer dan één bezoek." },
  beoordeeld: { titel: "Beoordeeld", over: "gereed", uitleg: "Afgeronde meldingen waarvoor de klant een cijfer gaf." },
  voldoende: { titel: "Cijfer 7 of hoger", over: "gereed", uitleg: "De klant gaf een 7 of hoger." },
  onvoldoende: { titel: "Cijfer lager dan 7", over: "gereed", uitleg: "De klant gaf een 6 of lager." },
  klachten: { titel: "Klachten", over: "ontvangen", uitleg: "Klachten die in de periode zijn ontvangen." },
  "klachten-met-norm": { titel: "Afgeronde klachten met een norm", over: "gereed", uitleg: "Afgeronde klachten waarvoor een uiterste tijd gold." },
  "klachten-op-tijd": { titel: "Klachten op tijd", over: "gereed", uitleg: "Klachten die vóór of op de uiterste tijd zijn afgerond." },
  click: { titel: "Via de servicepagina", over: "ontvangen", uitleg: "Ontvangen via de servicepagina of een koppeling (click)." },
  call: { titel: "Via telefoon, e-mail, post en chat", over: "ontvangen", uitleg: "Ontvangen via telefoon, e-mail, post of chat (call)." },
  face: { titel: "Via balie en collega’s", over: "ontvangen", uitleg: "Ontvangen aan de balie, via accountmanagement of zelf gezien (face)." },
  nagevraagd: { titel: "Nagevraagd", over: "ontvangen", uitleg: "Ontvangen in de periode; de klant vroeg ten minste één keer hoe het staat." },
  open: { titel: "Werkvoorraad", over: "nu", uitleg: "Alles wat nu nog niet gereed is." },
  "nu-te-laat": { titel: "Nu te laat", over: "nu", uitleg: "Nog niet gereed terwijl de uiterste tijd voorbij is. Wat wacht op de klant of is opgeschort, telt niet mee." },
  "hoort-niets": { titel: "Klant hoort niets", over: "nu", uitleg: "De klant hoorde langer niets van een medewerker dan is afgesproken." },
  "terug-te-melden": { titel: "Terug te melden", over: "nu", uitleg: "Het werk is klaar; de servicedesk moet het de klant nog vertellen." },
  "open-week": { titel: "Open, tot 7 dagen oud", over: "nu", uitleg: "Nog niet gereed en korter dan 7 dagen geleden ontvangen." },
  "open-maand": { titel: "Open, 7 tot 30 dagen oud", over: "nu", uitleg: "Nog niet gereed en 7 tot 30 dagen geleden ontvangen." },
  "open-kwartaal": { titel: "Open, 30 tot 90 dagen oud", over: "nu", uitleg: "Nog niet gereed en 30 tot 90 dagen geleden ontvangen." },
  "open-oud": { titel: "Open, 90 dagen of ouder", over: "nu", uitleg: "Nog niet gereed en 90 dagen of langer geleden ontvangen." },
} as const satisfies Record<string, Selectie>;

export type SelectieCode = keyof typeof SELECTIES;
export const SELECTIE_CODES = Object.keys(SELECTIES) as [SelectieCode, ...SelectieCode[]];

/** The row of a list in its general shape. */
export const selectieOf = (code: SelectieCode): Selectie => SELECTIES[code];

/** Upper ends in days of the age classes of open work; the last has none. */
export const OUDERDOM = [
  { code: "open-week", vanaf: 0, tot: 7, naam: "tot 7 dagen" },
  { code: "open-maand", vanaf: 7, tot: 30, naam: "7 tot 30 dagen" },
  { code: "open-kwartaal", vanaf: 30, tot: 90, naam: "30 tot 90 dagen" },
  { code: "open-oud", vanaf: 90, tot: null, naam: "90 dagen of ouder" },
] as const satisfies readonly { code: SelectieCode; vanaf: number; tot: number | null; naam: string }[];
