/**
 * How long a sessie lives, in minutes, in one place. Staff see matters of others and leave desks open,
 * so they are signed out sooner than a klant who only sees the own meldingen.
 */
export const SESSIEDUUR = { stilMedewerker: 30, stilKlant: 8 * 60, absoluut: 12 * 60 } as const;
