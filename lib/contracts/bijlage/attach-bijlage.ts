import { z } from "zod";
import { id, keuze } from "../velden";

/** Where a file of a melding may be seen, and on which opdracht it was made. */
export const AttachBijlageInput = z.strictObject({
  zichtbaar: keuze(["klant", "intern"], "Kies wie dit bestand mag zien.").optional(),
  /** Whether the leverancier sees it too. */
  delen: z.boolean({ error: "Dit moet ja of nee zijn." }).optional(),
  opdrachtNummer: z.int({ error: "Dit is geen nummer van een opdracht." }).min(1).max(2_147_483_647).optional(),
});
export const BijlageId = z.strictObject({ id });
export type AttachBijlageInput = z.input<typeof AttachBijlageInput>;
