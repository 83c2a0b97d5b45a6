/** What a row can show, in the order in which the choice is offered. */
export const KOLOMMEN = ["kwis", "prioriteit", "nummer", "onderwerp", "klant", "afdeling", "ruimte", "uitvoerder", "laatste", "ontvangen", "status", "uiterlijk", "eigenaar"] as const;
export type Kolom = (typeof KOLOMMEN)[number];

/** How the list looks before anybody chose otherwise. */
export const STANDAARD_KOLOMMEN: readonly Kolom[] = ["kwis", "prioriteit", "nummer", "onderwerp", "status", "uiterlijk", "eigenaar"];

export const DICHTHEDEN = ["comfortabel", "compact"] as const;
export type Dichtheid = (typeof DICHTHEDEN)[number];

/** By what the list can stand in groups. Each leads an index, so that a page reads only what it shows. */
export const GROEPERINGEN = ["dag", "status", "kwis", "prioriteit", "eigenaar", "team"] as const;
export type Groepering = (typeof GROEPERINGEN)[number];

/** A list of columns without strangers and doubles. The onderwerp is always there: it is the link; nothing at all means the usual ones. */
export function tidyKolommen(gekozen: readonly string[]): readonly Kolom[] {
  const found = [...new Set(gekozen)].flatMap((naam) => KOLOMMEN.find((kolom) => kolom === naam) ?? []);
  if (found.length === 0) return STANDAARD_KOLOMMEN;
  return found.includes("onderwerp") ? found : [...found, "onderwerp"];
}

/** Whether these are the usual columns in their usual order. */
export const isStandaardKolommen = (kolommen: readonly Kolom[]): boolean => kolommen.join() === STANDAARD_KOLOMMEN.join();
