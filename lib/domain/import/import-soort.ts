export const IMPORT_SOORTEN = ["afdelingen", "locaties", "personen"] as const;
export type ImportSoort = (typeof IMPORT_SOORTEN)[number];

/** What may be wrong with one row; kolom is the name in the file, null when it is about the whole row. */
export type RijFout = { readonly rij: number; readonly kolom: string | null; readonly reden: string };

/** A row of the file with the cells that were filled in, by our own field names. `nummer` counts as a spreadsheet does. */
export type ImportRij = { readonly nummer: number; readonly cellen: Readonly<Partial<Record<string, string>>> };

/** At most this much at once; more is a mistake or belongs in several files. */
export const IMPORT_GRENZEN = { bytes: 5 * 1024 * 1024, rijen: 20_000 } as const;
