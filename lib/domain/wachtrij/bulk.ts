/** What can be done to a selection at once; each on each melding, with the same command and rights as one by one. */
export const BULK_ACTIES = ["take", "assign", "classify", "bericht", "notitie", "close"] as const;
export type BulkActie = (typeof BULK_ACTIES)[number];

/** More at once would hold a page too long; a selection that is larger goes in parts. */
export const MAX_BULK = 200;

export const isBulkActie = (naam: unknown): naam is BulkActie => BULK_ACTIES.some((actie) => actie === naam);

export type BulkItem = { readonly nummer: number; readonly versie: number };

/** How it went with one melding: done, refused with the reason, or changed by somebody else since it was read. */
export type BulkUitslag = { readonly nummer: number; readonly uitkomst: "gedaan" | "geweigerd" | "ingehaald"; readonly reden?: string; readonly herstelpunt?: string };

/** The selection as it travels in a form, "123:4" for each melding; what cannot be read is left out, a number counts once. */
export function readBulkItems(regels: readonly unknown[]): BulkItem[] {
  const gevonden = regels.flatMap((regel): [number, BulkItem][] => {
    const delen = typeof regel === "string" ? /^(\d{1,9}):(\d{1,9})$/.exec(regel) : null;
    return delen ? [[Number(delen[1]), { nummer: Number(delen[1]), versie: Number(delen[2]) }]] : [];
  });
  return [...new Map(gevonden).values()].slice(0, MAX_BULK);
}
