/** What a standaardtekst may fill in by itself, with the words for who writes one. The list is closed. */
export const VARIABELEN = {
  "klant.aanhef": "aanhef, zoals Beste Fatima Yilmaz",
  "klant.naam": "naam van de klant",
  "klant.afdeling": "afdeling van de klant",
  "melding.nummer": "nummer van de melding",
  "melding.onderwerp": "onderwerp van de melding",
  "melding.product": "product van de melding",
  plek: "plek van de melding",
  uiterlijk: "wanneer wij verwachten dat het klaar is",
  "eigenaar.naam": "naam van de eigenaar",
  uitvoerder: "wie het werk doet",
  gepland: "wanneer het werk gepland is",
  "mijn.naam": "uw eigen naam",
  vandaag: "de datum van vandaag",
  "servicedesk.telefoon": "telefoonnummer van de servicedesk",
  organisatie: "naam van de organisatie",
} as const;
export type Variabele = keyof typeof VARIABELEN;
export const VARIABELE_NAMEN = Object.keys(VARIABELEN) as readonly Variabele[];

export type Waarden = Readonly<Partial<Record<Variabele, string | null>>>;
export type Gevuld = { readonly tekst: string; /** What nobody filled in yet, in words; each once, in order. */ readonly gaten: readonly string[] };

const PLEK = /\{\{\s*([^{}\n]{1,60}?)\s*\}\}/g;
const GAT = /\[vul in: ([^[\]\n]{1,80})\]/g;

const isVariabele = (naam: string): naam is Variabele => Object.hasOwn(VARIABELEN, naam);
const labelOf = (naam: string): string => (isVariabele(naam) ? VARIABELEN[naam].replace(/,.*$/, "") : naam.replace(/[[\]]/g, ""));

/** The names between braces that are no variable, so that who writes a text hears it before anybody uses it. */
export const findOnbekend = (tekst: string): readonly string[] => [...new Set([...tekst.matchAll(PLEK)].map(([, naam = ""]) => naam).filter((naam) => !isVariabele(naam)))];

/**
 * Puts the facts of a melding into a text. What is unknown or empty becomes a gap that somebody can see and fill,
 * never an empty place. What is filled in is text and is not read again for variables.
 */
export function fillVariabelen(tekst: string, waarden: Waarden): Gevuld {
  const gaten: string[] = [];
  const gevuld = tekst.replace(PLEK, (_, naam: string) => {
    const waarde = isVariabele(naam) ? waarden[naam]?.trim() : undefined;
    if (waarde) return waarde;
    const label = labelOf(naam) || "dit";
    if (!gaten.includes(label)) gaten.push(label);
    return `[vul in: ${label}]`;
  });
  return { tekst: gevuld, gaten };
}

/** What still has to be filled in before a text may go out: gaps, and variables that somebody typed by hand. */
export function findGaten(tekst: string): readonly string[] {
  const open = [...tekst.matchAll(GAT)].map(([, label = ""]) => label);
  const rauw = [...tekst.matchAll(PLEK)].map(([, naam = ""]) => naam).filter(isVariabele).map(labelOf);
  return [...new Set([...open, ...rauw])];
}

/** Why a text cannot go out yet, in one sentence; null when it can. */
export function describeGaten(tekst: string): string | null {
  const gaten = findGaten(tekst);
  return gaten.length === 0 ? null : `Vul eerst in: ${gaten.join(", ")}.`;
}
