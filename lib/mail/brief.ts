/** A part of a letter. The words of people stand in `citaat` and are never markup. */
export type Blok =
  | { readonly soort: "alinea"; readonly tekst: string }
  | { readonly soort: "citaat"; readonly kop: string; readonly tekst: string }
  | { readonly soort: "feiten"; readonly rijen: readonly (readonly [naam: string, waarde: string])[] }
  | { readonly soort: "knop"; readonly tekst: string; readonly url: string }
  /** Ten links, one per mark; `basis` ends with `cijfer=`. They only open a page. */
  | { readonly soort: "cijfers"; readonly basis: string };

/** One mail as content; `renderBrief` makes text and HTML of it. */
export type Brief = {
  readonly onderwerp: string;
  readonly kop: string;
  /** Printed large: what the reader names on the telephone. */
  readonly nummer: string;
  readonly aanhef: string;
  readonly blokken: readonly Blok[];
};

/** Who sends: name and telephone of the organisation, from the settings. */
export type Afzender = { readonly naam: string; readonly telefoon: string };

export const alinea = (tekst: string): Blok => ({ soort: "alinea", tekst });
export const citaat = (kop: string, tekst: string): Blok => ({ soort: "citaat", kop, tekst });
export const knop = (tekst: string, url: string): Blok => ({ soort: "knop", tekst, url });

/** Rows that have something to say; a row without a value is left out. */
export const feiten = (rijen: readonly (readonly [string, string | null])[]): Blok => ({
  soort: "feiten", rijen: rijen.flatMap(([naam, waarde]) => (waarde ? [[naam, waarde] as const] : [])),
});
