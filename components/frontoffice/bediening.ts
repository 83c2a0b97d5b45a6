import { ACTIE_WOORD } from "./actie-woorden";

/** What a command does: open an address, press what carries its sign on the page, walk the list, choose in it, go to the search box, or open a window. */
export type Doe =
  | { readonly soort: "ga"; readonly href: string }
  | { readonly soort: "druk"; readonly teken: string }
  | { readonly soort: "loop"; readonly stap: 1 | -1 }
  | { readonly soort: "kies"; readonly wat: "rij" | "alles"; /** First a row further, which comes along. */ readonly stap?: 1 | -1 }
  | { readonly soort: "zoek" }
  | { readonly soort: "venster"; readonly welk: Venster };
export type Venster = "toetsen" | "palet";
export const GROEPEN = ["Deze melding", "Lijst", "Gaan naar", "Overal"] as const;
export type Bediening = {
  readonly id: string; readonly label: string; readonly groep: (typeof GROEPEN)[number]; readonly doe: Doe;
  /** Keys one after the other, as the browser names them in small letters; none for what only the palette and the mouse reach. */
  readonly toetsen: readonly string[];
};
type Scherm = { readonly href: string; readonly label: string };

/** Second key after G, for the screens that a person has. */
const GA_TOETS: Readonly<Record<string, string>> = { "/wachtrij": "q", "/intake": "i", "/balie": "f", "/werk": "w", "/sturen": "r", "/beheer": "b", "/kennis": "a", "/mededelingen": "m" };

const druk = (teken: string): Doe => ({ soort: "druk", teken });

const ACTIES: readonly Bediening[] = Object.entries(ACTIE_WOORD).flatMap(([actie, { knop, toets }]) =>
  knop ? [{ id: actie, label: knop, groep: "Deze melding" as const, doe: druk(actie), toetsen: toets ? [toets.toLowerCase()] : [] }] : []);

const VAST: readonly Bediening[] = [
  { id: "prioriteit", label: "Prioriteit kiezen", groep: "Deze melding", doe: druk("prioriteit"), toetsen: ["p"] },
  { id: "bericht", label: "Bericht aan de klant", groep: "Deze melding", doe: druk("bericht"), toetsen: ["u"] },
  { id: "vraag", label: "Vraag aan de klant", groep: "Deze melding", doe: druk("vraag"), toetsen: [] },
  { id: "leverancier", label: "Bericht aan de leverancier", groep: "Deze melding", doe: druk("leverancier"), toetsen: [] },
  { id: "macro", label: "Macro of standaardoplossing", groep: "Deze melding", doe: druk("macro"), toetsen: ["."] },
  { id: "notitie", label: "Notitie schrijven", groep: "Deze melding", doe: druk("notitie"), toetsen: ["n"] },
  { id: "gebaar", label: "Gebaar maken (vrije ruimte)", groep: "Deze melding", doe: druk("gebaar"), toetsen: [] },
  { id: "samenvoegen", label: "Samenvoegen met andere meldingen", groep: "Deze melding", doe: druk("samenvoegen"), toetsen: ["m"] },
  { id: "splitsen", label: "Splitsen in delen", groep: "Deze melding", doe: druk("splitsen"), toetsen: [] },
  { id: "koppelen", label: "Koppelen aan een andere melding", groep: "Deze melding", doe: druk("koppelen"), toetsen: [] },
  { id: "voorstel", label: "Voorgestelde meldingen samenvoegen", groep: "Lijst", doe: druk("voorstel"), toetsen: [] },
  { id: "losmaken", label: "Losmaken van de hoofdmelding", groep: "Deze melding", doe: druk("losmaken"), toetsen: [] },
  { id: "beller", label: "Volgende beller (intake)", groep: "Overal", doe: druk("beller"), toetsen: [] },
  { id: "volgende", label: "Volgende melding", groep: "Lijst", doe: { soort: "loop", stap: 1 }, toetsen: ["j"] },
  { id: "vorige", label: "Vorige melding", groep: "Lijst", doe: { soort: "loop", stap: -1 }, toetsen: ["k"] },
  { id: "kies", label: "Melding kiezen of niet", groep: "Lijst", doe: { soort: "kies", wat: "rij" }, toetsen: ["x"] },
  { id: "kies-volgende", label: "Kiezen tot en met de volgende", groep: "Lijst", doe: { soort: "kies", wat: "rij", stap: 1 }, toetsen: ["shift+j"] },
  { id: "kies-vorige", label: "Kiezen tot en met de vorige", groep: "Lijst", doe: { soort: "kies", wat: "rij", stap: -1 }, toetsen: ["shift+k"] },
  { id: "kies-alles", label: "Alles kiezen wat geladen is", groep: "Lijst", doe: { soort: "kies", wat: "alles" }, toetsen: [] },
  { id: "triage", label: "Eén voor één doorlopen", groep: "Lijst", doe: druk("triage"), toetsen: ["d"] },
  { id: "filter", label: "Filters kiezen", groep: "Lijst", doe: druk("filter"), toetsen: ["f"] },
  { id: "bewaar-weergave", label: "Lijst bewaren als weergave", groep: "Lijst", doe: druk("bewaar-weergave"), toetsen: [] },
  { id: "weergaven", label: "Weergaven beheren", groep: "Lijst", doe: druk("weergaven"), toetsen: [] },
  { id: "beeld", label: "Volgorde, groepen en kolommen", groep: "Lijst", doe: druk("beeld"), toetsen: [] },
  { id: "terug", label: "Terug naar de lijst", groep: "Lijst", doe: druk("terug"), toetsen: ["escape"] },
  { id: "ongedaan", label: "Ongedaan maken wat u net deed", groep: "Overal", doe: druk("ongedaan"), toetsen: ["z"] },
  { id: "nieuw", label: "Nieuwe melding", groep: "Overal", doe: druk("nieuw"), toetsen: ["c"] },
  { id: "zoek", label: "Zoeken", groep: "Overal", doe: { soort: "zoek" }, toetsen: ["/"] },
  { id: "palet", label: "Alles kiezen", groep: "Overal", doe: { soort: "venster", welk: "palet" }, toetsen: ["ctrl+k"] },
  { id: "toetsen", label: "Sneltoetsen", groep: "Overal", doe: { soort: "venster", welk: "toetsen" }, toetsen: ["?"] },
];

/**
 * Everything the desk can do with a key, in the palette or with the mouse: the one list behind the keys, the palette and
 * the overview, so that none of them knows something that the others do not. Screens are those of this person.
 */
export function listBediening(schermen: readonly Scherm[]): readonly Bediening[] {
  const ga = schermen.map(({ href, label }): Bediening => ({ id: `ga-${href}`, label, groep: "Gaan naar", doe: { soort: "ga", href }, toetsen: GA_TOETS[href] ? ["g", GA_TOETS[href]] : [] }));
  const klachten: Bediening = { id: "ga-klachten", label: "Klachten", groep: "Gaan naar", doe: { soort: "ga", href: "/wachtrij?weergave=klachten" }, toetsen: ["g", "k"] };
  return [...ACTIES, ...VAST, ...ga, ...(schermen.some(({ href }) => href === "/wachtrij") ? [klachten] : [])];
}

/** The command of these keys, "begin" when more keys may follow, null when there is none. */
export function findBediening(lijst: readonly Bediening[], gedrukt: readonly string[]): Bediening | "begin" | null {
  const reeks = gedrukt.join(" ");
  return lijst.find(({ toetsen }) => toetsen.join(" ") === reeks) ?? (lijst.some(({ toetsen }) => toetsen.join(" ").startsWith(`${reeks} `)) ? "begin" : null);
}

const NAMEN: Readonly<Record<string, string>> = { escape: "Esc", "ctrl+k": "Ctrl K", "shift+j": "Shift J", "shift+k": "Shift K" };
/** The keys of a command as people read them: "G en dan Q". */
export const nameToetsen = (toetsen: readonly string[]): string => toetsen.map((toets) => NAMEN[toets] ?? toets.toUpperCase()).join(" en dan ");

const fold = (tekst: string): string => tekst.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
/** The commands in whose words every typed word begins, those that begin with the text first. */
export function searchBediening(lijst: readonly Bediening[], tekst: string): readonly Bediening[] {
  const gezocht = fold(tekst.trim());
  if (!gezocht) return lijst;
  const past = lijst.filter(({ label, groep }) => {
    const woorden = fold(`${label} ${groep}`).split(/\s+/);
    return gezocht.split(/\s+/).every((deel) => woorden.some((woord) => woord.startsWith(deel)));
  });
  return past.toSorted((a, b) => Number(fold(b.label).startsWith(gezocht)) - Number(fold(a.label).startsWith(gezocht)));
}

type ToetsRij = { readonly toets: string; readonly doet: string };
/** Keys of the browser itself that work in the list and the fields. */
const ERBIJ: Readonly<Partial<Record<Bediening["groep"], readonly ToetsRij[]>>> = { "Deze melding": [{ toets: "Ctrl Enter", doet: "Versturen wat u typte" }], Lijst: [{ toets: "Enter", doet: "Melding openen" }] };

/** The keys of one group with what they do, for the window and for the sheet of paper. */
export const listToetsRijen = (lijst: readonly Bediening[], groep: Bediening["groep"]): readonly ToetsRij[] =>
  [...lijst.filter((bediening) => bediening.groep === groep && bediening.toetsen.length > 0).map(({ toetsen, label }) => ({ toets: nameToetsen(toetsen), doet: label })), ...(ERBIJ[groep] ?? [])];
