import type { MeldWaarden } from "@/components/portaal/meld-state";
import { findDubbelen, type Dubbel } from "@/lib/queries/dubbel/find-dubbelen";
import type { Ctx, GevondenPlek } from "./meld-invoer";

/** Enough words to compare; a text of one word finds everything at that place. */
const MIN_TEKENS = 8;

/** What is probably the same as what stands in the form; nothing once the klant said that it is something else, or reports for another. */
export async function findMeldDubbelen(ctx: Ctx, waarden: MeldWaarden, plek: Pick<GevondenPlek, "locatieId" | "plaatsTekst">): Promise<Dubbel[]> {
  if (waarden.dubbel === "nee" || waarden.soort === "K" || waarden.voor !== "" || waarden.omschrijving.trim().length < MIN_TEKENS) return [];
  const tekst = plek.plaatsTekst ? `${waarden.omschrijving}\n${plek.plaatsTekst}` : waarden.omschrijving;
  return findDubbelen(ctx, { tekst, locatieId: plek.locatieId, productCode: waarden.productCode || waarden.vooraf || null, kwis: waarden.soort || null });
}
