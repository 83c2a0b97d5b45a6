import { parseNummer } from "@/lib/format/nummer";
import type { MeldState, MeldWaarden } from "@/components/portaal/meld-state";
import { veldNaam } from "@/lib/domain/formulier/veld-antwoorden";
import { findOpnieuw, type Opnieuw } from "@/lib/queries/portaal/find-opnieuw";
import type { Ctx } from "./meld-invoer";
import { readStand } from "./meld-stand";

/** The own matter that the address names, to ask for once more. */
export async function readOpnieuw(ctx: Ctx, gevraagd: string): Promise<Opnieuw | null> {
  const nummer = gevraagd === "" ? null : parseNummer(gevraagd);
  return nummer?.soort === "melding" ? findOpnieuw(ctx, nummer.nummer) : null;
}

/** The form filled in as it was sent then: at the check, or at the questions when the product has them. */
export async function openOpnieuw(ctx: Ctx, { velden }: Opnieuw, waarden: MeldWaarden): Promise<MeldState> {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries(waarden)) form.set(naam, waarde);
  for (const [naam, alle] of Object.entries(velden)) for (const waarde of alle) form.append(veldNaam(naam), waarde);
  return readStand(ctx, form, "vragen");
}
