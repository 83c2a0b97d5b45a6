import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { KANALEN } from "@/lib/domain/melding/status";
import { IMPACTS, URGENTIES } from "@/lib/domain/prioriteit/prioriteit";
import { email, id, keuze, tekst } from "../velden";

/** Body of POST /meldingen (interface.md §6). */
export const SubmitMeldingInput = z.strictObject({
  omschrijving: tekst(10_000, "Vertel ons wat er aan de hand is."),
  onderwerp: tekst(200).optional(),
  locatieId: id.optional(),
  productCode: tekst(20).optional(),
  kwis: keuze(KWIS).optional(),
  impact: keuze(IMPACTS).optional(),
  urgentie: keuze(URGENTIES).optional(),
  kanaal: keuze(KANALEN).optional(),
  melderEmail: email.optional(),
  spoed: z.boolean({ error: "Dit moet ja of nee zijn." }).optional(),
});

/** What our own screens may send besides: never offered to the API. */
export const RegisterMeldingInput = SubmitMeldingInput.extend({
  melderId: id.optional(),
  plaatsTekst: tekst(200).optional(),
  /** Whom or what a klacht is about; at most one. */
  betreft: z.strictObject({ soort: keuze(["persoon", "team", "leverancier"]), id }).optional(),
  /** Uploads of the same person that belong to this melding. */
  bijlageIds: z.array(id).max(5, "Voeg hoogstens 5 bestanden toe.").optional(),
});
export type RegisterMeldingInput = z.output<typeof RegisterMeldingInput>;
