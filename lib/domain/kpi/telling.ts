/** Sums over a period, as the rollup keeps them. */
export type Telling = {
  readonly nieuw: number; readonly gereed: number;
  readonly metNorm: number; readonly opTijd: number;
  readonly metReactie: number; readonly reactieOpTijd: number;
  readonly direct: number; readonly heropend: number; readonly eersteKeerGoed: number;
  readonly oordelen: number; readonly cijferSom: number; readonly voldoende: number;
};
export type Maat = keyof Telling;

export const LEGE_TELLING: Telling = {
  nieuw: 0, gereed: 0, metNorm: 0, opTijd: 0, metReactie: 0, reactieOpTijd: 0,
  direct: 0, heropend: 0, eersteKeerGoed: 0, oordelen: 0, cijferSom: 0, voldoende: 0,
};

/** What stands open at this moment; ages in days, null when nothing is open. */
export type Voorraad = {
  readonly open: number; readonly nuTeLaat: number; readonly hoortNiets: number; readonly terugTeMelden: number;
  /** In the order of OUDERDOM. */
  readonly leeftijden: readonly number[];
  readonly leeftijdP50: number | null; readonly leeftijdP90: number | null;
  /** Gereed in the four whole weeks before today. */
  readonly gereedVierWeken: number;
};

/** All that the figures of one period are computed from. */
export type Meting = {
  readonly totaal: Telling;
  readonly perKwis: Readonly<Record<string, Telling>>;
  readonly perKanaal: Readonly<Record<string, Telling>>;
  /** Received in the period with at least one navraag. */
  readonly nagevraagd: number;
  /** Calendar hours from receipt to gereed. */
  readonly doorloopP50: number | null; readonly doorloopP90: number | null;
  readonly voorraad: Voorraad;
};

/** A part of a whole; nothing to divide is no figure, never 0 %. */
export const deel = (teller: number, noemer: number): number | null => (noemer > 0 ? teller / noemer : null);
