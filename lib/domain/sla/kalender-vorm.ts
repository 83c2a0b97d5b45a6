import type { BevrijdingsdagKeuze } from "./feestdagen";

/** Opening hours as minutes of the local day; 1440 is 24:00. */
export type Tijdvak = { readonly van: number; readonly tot: number };

/** A weekly window; weekdag 1 is Monday. */
export type Venster = Tijdvak & { readonly weekdag: 1 | 2 | 3 | 4 | 5 | 6 | 7 };

/** Other hours on one date: no windows means closed. With a locatieId it holds for that location only. */
export type KalenderUitzondering = {
  readonly datum: string;
  readonly vensters: readonly Tijdvak[];
  readonly omschrijving: string;
  readonly locatieId?: string | null;
};

/**
 * A named calendar. Treated as immutable: what is worked out for a year is kept per object, so change a calendar by
 * making a new one.
 */
export type Kalender = {
  readonly code: string;
  readonly naam: string;
  readonly altijdOpen: boolean;
  readonly vensters: readonly Venster[];
  /** Closed on public holidays. */
  readonly feestdagen: boolean;
  readonly goedeVrijdag: boolean;
  readonly bevrijdingsdag: BevrijdingsdagKeuze;
  readonly uitzonderingen: readonly KalenderUitzondering[];
};
