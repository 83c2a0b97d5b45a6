import type { BulkActie } from "@/lib/domain/wachtrij/bulk";

export type BulkVelden = "eigenaar" | "indelen" | "prioriteit" | "bericht" | "notitie";
/** One thing that can be done with a selection: the same sign and key as with one melding. */
export type BulkWoord = { readonly actie: BulkActie; readonly teken: string; readonly knop: string; readonly toets?: string; readonly velden?: BulkVelden; readonly verstuur: string; /** After "3 meldingen:". */ readonly gedaan: string };

export const BULK_WOORD: readonly BulkWoord[] = [
  { actie: "take", teken: "take", knop: "In behandeling nemen", toets: "I", verstuur: "In behandeling nemen", gedaan: "in behandeling genomen" },
  { actie: "assign", teken: "assign", knop: "Eigenaar", toets: "A", velden: "eigenaar", verstuur: "Eigenaar wijzigen", gedaan: "eigenaar gewijzigd" },
  { actie: "classify", teken: "classify", knop: "Soort en product", toets: "T", velden: "indelen", verstuur: "Indeling opslaan", gedaan: "ingedeeld" },
  { actie: "classify", teken: "prioriteit", knop: "Prioriteit", toets: "P", velden: "prioriteit", verstuur: "Prioriteit opslaan", gedaan: "prioriteit gewijzigd" },
  { actie: "bericht", teken: "bericht", knop: "Bericht", toets: "U", velden: "bericht", verstuur: "Versturen", gedaan: "bericht aan de klant" },
  { actie: "notitie", teken: "notitie", knop: "Notitie", toets: "N", velden: "notitie", verstuur: "Notitie bewaren", gedaan: "notitie geschreven" },
  { actie: "close", teken: "close", knop: "Afsluiten", verstuur: "Afsluiten", gedaan: "afgesloten" },
];
