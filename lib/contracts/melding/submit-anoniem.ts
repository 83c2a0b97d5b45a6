import { z } from "zod";
import { email, id, optioneleTekst, tekst } from "../velden";

/** The short form behind the code of a place, for who has no account. */
export const SubmitAnoniemInput = z.strictObject({
  omschrijving: tekst(2000, "Vertel ons wat er aan de hand is."),
  naam: optioneleTekst(100),
  email: z.preprocess((waarde) => (typeof waarde === "string" && waarde.trim() === "" ? undefined : waarde), email.optional()),
  sleutel: id,
});
export type SubmitAnoniemInput = z.output<typeof SubmitAnoniemInput>;
