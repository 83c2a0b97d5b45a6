import { SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { close, finishLoop, markGereed, sendBericht, take } from "../../levensloop/melding-stappen";
import type { Loop } from "../../levensloop/loop";
import { createToeval } from "../../toeval";
import { before } from "./stappen";
import { tell } from "./tell";
import type { Wereld } from "./wereld";

type Helft = { readonly product: string; readonly plek: string | null; readonly onderwerp: string; readonly omschrijving: string; /** Name of the team that a klacht is about. */ readonly over?: string; /** What was done, of one that is over. */ readonly oplossing?: string };
type Paar = { /** Working minutes ago. */ readonly terug: number; readonly wie: "karin" | number; readonly verder: "klaar" | "opgepakt" | "nieuw"; readonly helften: readonly [Helft, Helft] };

/** Own chance, so that the rest of the history stays as it was. */
const ZAAD = 20_264;

/** One text about two matters, sent as two meldingen that belong together. */
const PAREN: readonly Paar[] = [
  { terug: 9300, wie: "karin", verder: "klaar", helften: [
    { product: "AF-01", plek: "N1.05", onderwerp: "Prullenbakken niet geleegd, N1.05", omschrijving: "De prullenbakken bij ons zijn al twee dagen niet geleegd.", oplossing: "De bakken zijn geleegd. Uw kamer staat weer in de dagelijkse ronde." },
    { product: "AV-06", plek: "N1.05", onderwerp: "Printpapier is op, N1.05", omschrijving: "Het printpapier in de kast is op. Graag vijf pakken.", oplossing: "Er liggen vijf pakken papier in de kast." },
  ] },
  { terug: 3100, wie: 41, verder: "klaar", helften: [
    { product: "CA-08", plek: "Z2.04", onderwerp: "Vaatwasser lekt, pantry bij Z2.04", omschrijving: "De vaatwasser in onze pantry lekt een beetje als hij aanstaat.", oplossing: "De slang van de vaatwasser is vervangen." },
    { product: "SM-02", plek: "Z2.04", onderwerp: "Vlekken op de vloer, pantry bij Z2.04", omschrijving: "Er zitten ook vlekken op de vloer die wij niet wegkrijgen.", oplossing: "De vloer is gereinigd." },
  ] },
  { terug: 95, wie: 63, verder: "opgepakt", helften: [
    { product: "GO-08", plek: "Z3.03", onderwerp: "Wc verstopt, derde verdieping Zuid", omschrijving: "De wc op de derde verdieping is weer verstopt." },
    { product: "AD-01", plek: null, onderwerp: "Vier keer gemeld en nooit iets gehoord", omschrijving: "Dit is de vierde keer dat ik dit meld. Ik heb nooit iets teruggehoord en dat vind ik niet netjes.", over: "Technische dienst" },
  ] },
  { terug: 70, wie: 12, verder: "nieuw", helften: [
    { product: "GO-03", plek: "N4.05", onderwerp: "Lamp knippert, N4.05", omschrijving: "Bij ons op de kamer knippert een lamp boven het middelste bureau." },
    { product: "WM-01", plek: "N4.05", onderwerp: "Stoel zakt weg, N4.05", omschrijving: "En de stoel aan datzelfde bureau zakt steeds naar beneden." },
  ] },
];

function report(wereld: Wereld, { terug, wie, verder }: Paar, { product, plek, onderwerp, omschrijving, over, oplossing = "" }: Helft): Loop {
  const team = [...wereld.uitvoerders.values()].find(({ naam }) => naam === over);
  const op = (later: number): Date => before(SERVICEDESK_KALENDER, wereld.nu, terug - later);
  const melder = wie === "karin" ? wereld.karin : wereld.klanten[wie] ?? wereld.karin;
  const loop = tell(wereld, {
    op: op(0), product, kanaal: "portaal", onderwerp, omschrijving, melder,
    plek: [...wereld.plekById.values()].find(({ code }) => plek !== null && code === plek) ?? null, ...(team ? { extra: { betreft: { teamId: team.id } } } : {}),
  });
  const [klachtbehandelaar = wereld.coordinator] = wereld.klachtbehandelaars;
  const [sanne = wereld.coordinator] = wereld.desk;
  const door = over ? klachtbehandelaar : sanne;
  if (verder !== "nieuw") take(loop, { op: op(25), door });
  if (verder === "opgepakt") sendBericht(loop, { op: op(27), door, tekst: over ? "Ik heb uw eerdere meldingen erbij gepakt en bel u vandaag." : "Vervelend. Er komt vandaag iemand langs." });
  if (verder === "klaar") {
    markGereed(loop, { op: op(260), door, oplossing });
    close(loop, { op: op(900), door: melder });
  }
  finishLoop(loop);
  return loop;
}

/** Lets the pairs live as well; the second of each knows the first. Their numbers come after all others. */
export function writeParen(wereld: Wereld): void {
  const eigen: Wereld = { ...wereld, kader: { ...wereld.kader, toeval: createToeval(ZAAD) }, recent: [] };
  for (const paar of PAREN) {
    const [een, twee] = paar.helften.map((helft) => report(eigen, paar, helft));
    if (een && twee) twee.melding.verwant_id = een.melding.id;
  }
}
