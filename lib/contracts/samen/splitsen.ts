import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { id, keuze, tekst, versie } from "../velden";

export const MEESTE_DELEN = 4;

const Deel = z.strictObject({
  omschrijving: tekst(10_000, "Schrijf waar dit deel over gaat."),
  kwis: keuze(KWIS, "Kies de soort.").optional(),
  productCode: tekst(20).optional(),
  /** Messages and files of the melding that go along; they stay where they were as well. */
  berichtIds: z.array(id).max(100, "Kies hoogstens 100 berichten.").optional(),
  bijlageIds: z.array(id).max(20, "Kies hoogstens 20 bestanden.").optional(),
});

/** A melding in two to four deelmeldingen. */
export const SplitsInput = z.strictObject({
  versie,
  delen: z.array(Deel, { error: "Schrijf twee tot vier delen." }).min(2, "Schrijf minstens twee delen.").max(MEESTE_DELEN, `Schrijf hoogstens ${MEESTE_DELEN} delen.`),
});
export type SplitsDeel = z.output<typeof Deel>;
