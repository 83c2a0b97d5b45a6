import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { KANALEN } from "@/lib/domain/melding/status";
import { IMPACTS, URGENTIES } from "@/lib/domain/prioriteit/prioriteit";
import { email, id, keuze, tekst } from "../velden";

/** Any JSON that an answer can be; the questions of the product decide which. */
const Antwoorden = z.record(
  z.string().max(40),
  z.union([z.string().max(2000), z.number(), z.array(z.string().max(200)).max(20), z.strictObject({ id: z.string().max(36).nullish(), naam: z.string().max(200).optional() }), z.null()], { error: "Dit antwoord heeft de verkeerde vorm." }),
  { error: "Geef de antwoorden als sleutel en waarde." },
).refine((antwoorden) => Object.keys(antwoorden).length <= 30, "Geef hoogstens 30 antwoorden.");

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
  /** Answers to the questions of the product, by their key; what may stand there is said by the form itself. */
  antwoorden: Antwoorden.optional(),
});

/** What our own screens may send besides: never offered to the API. */
export const RegisterMeldingInput = SubmitMeldingInput.extend({
  melderId: id.optional(),
  plaatsTekst: tekst(200).optional(),
  /** The version of the form that was on the screen: it may have been renewed in between. */
  formulierVersieId: id.optional(),
  /** Whom or what a klacht is about; at most one. */
  betreft: z.strictObject({ soort: keuze(["persoon", "team", "leverancier"]), id }).optional(),
  /** For whom it is, when not for the melder: a colleague or a department. */
  voor: z.strictObject({ soort: keuze(["persoon", "afdeling"]), id }).optional(),
  /** The article that the sender read first and that did not help. */
  artikelCode: tekst(80).optional(),
  /** Uploads of the same person that belong to this melding. */
  bijlageIds: z.array(id).max(5, "Voeg hoogstens 5 bestanden toe.").optional(),
});
export type RegisterMeldingInput = z.output<typeof RegisterMeldingInput>;
