import type { MeldingAction } from "@/lib/domain/melding/transitions";
import type { ActieZaak } from "./actie-zaak";

type Woord = { readonly knop: string; readonly verstuur: string; readonly toets?: string };

/** What each action is called on the button that opens it and on the one that does it. */
export const ACTIE_WOORD: Readonly<Record<MeldingAction, Woord>> = {
  take: { knop: "In behandeling nemen", verstuur: "In behandeling nemen", toets: "I" }, assign: { knop: "Eigenaar wijzigen", verstuur: "Eigenaar wijzigen", toets: "A" },
  classify: { knop: "Indelen", verstuur: "Indeling opslaan", toets: "T" }, dispatch: { knop: "Opdracht uitzetten", verstuur: "Opdracht uitzetten", toets: "O" },
  ask: { knop: "Vraag aan klant", verstuur: "Vraag versturen" }, answer: { knop: "Antwoord vastleggen", verstuur: "Antwoord vastleggen" },
  pause: { knop: "Opschorten", verstuur: "Opschorten" }, resume: { knop: "Hervatten", verstuur: "Hervatten" },
  "mark-gereed": { knop: "Gereed melden", verstuur: "Gereed melden", toets: "E" }, close: { knop: "Afsluiten", verstuur: "Afsluiten" },
  reopen: { knop: "Heropenen", verstuur: "Heropenen" }, cancel: { knop: "Annuleren", verstuur: "Melding annuleren" },
  rate: { knop: "Beoordelen", verstuur: "Beoordelen" }, inquire: { knop: "Navraag vastleggen", verstuur: "Navraag vastleggen" }, return: { knop: "", verstuur: "" },
  separate: { knop: "", verstuur: "" }, "separate-nieuw": { knop: "", verstuur: "" },
};

/** The composer has the question; judging is for the klant. */
const ELDERS = new Set<MeldingAction>(["ask", "rate", "return", "separate", "separate-nieuw"]);
const VOOROP = ["take", "dispatch", "mark-gereed", "classify", "assign", "answer", "resume", "reopen"] as const satisfies readonly MeldingAction[];

/** What mostly comes next: take what is new, tell what came back, send work that has a place to go to, else answer. */
function pickEerste({ acties, terugTeMelden, route, status, kwis }: ActieZaak): MeldingAction | null {
  const volgorde: (MeldingAction | false | null)[] = [
    "take", "answer", "resume", terugTeMelden && "mark-gereed", status === "in_behandeling" && route.naar !== null && (kwis === "S" || kwis === "W") && "dispatch", status === "in_behandeling" && "mark-gereed",
  ];
  return volgorde.find((actie): actie is MeldingAction => typeof actie === "string" && acties.includes(actie)) ?? null;
}

/** The possible actions in three groups, for one row of buttons. */
export function pickActies(zaak: ActieZaak): { eerste: MeldingAction | null; gewoon: MeldingAction[]; zeldzaam: MeldingAction[] } {
  const eerste = pickEerste(zaak);
  const mogelijk = zaak.acties.filter((actie) => !ELDERS.has(actie) && actie !== eerste);
  const gewoon = VOOROP.filter((actie) => mogelijk.includes(actie));
  return { eerste, gewoon, zeldzaam: mogelijk.filter((actie) => !gewoon.some((ander) => ander === actie)) };
}
