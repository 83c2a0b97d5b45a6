/** What a place can be, from large to small; buiten is ground that belongs to no building. */
export const LOCATIE_SOORTEN = ["vestiging", "gebouw", "verdieping", "ruimte", "werkplek", "buiten"] as const;
export type LocatieSoort = (typeof LOCATIE_SOORTEN)[number];

export const LOCATIE_SOORT_NAMEN: Readonly<Record<LocatieSoort, string>> = {
  vestiging: "Vestiging", gebouw: "Gebouw", verdieping: "Verdieping", ruimte: "Ruimte", werkplek: "Werkplek", buiten: "Buiten",
};

/** Whether a place of one kind may lie under another: only inside something larger, or outside on a vestiging. */
export function fitsUnder(soort: LocatieSoort, ouder: LocatieSoort | null): boolean {
  if (ouder === null) return soort === "vestiging" || soort === "gebouw" || soort === "buiten";
  if (soort === "buiten") return ouder === "vestiging" || ouder === "buiten" || ouder === "gebouw";
  return ouder !== "buiten" && LOCATIE_SOORTEN.indexOf(ouder) <= LOCATIE_SOORTEN.indexOf(soort) && (ouder !== soort || soort === "ruimte");
}
