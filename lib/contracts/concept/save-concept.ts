import { z } from "zod";
import { CONCEPT_GRENZEN, CONCEPT_STAPPEN, isTeGrootConcept } from "@/lib/domain/concept/concept";
import { id } from "../velden";

/** The database takes neither a zero byte nor half a character. */
const tekst = z.string().transform((waarde) => waarde.replaceAll("\0", "").toWellFormed());

/** A form as it stands now. `versie` is the one of the server that it goes on from; 0 for the first time. */
export const SaveConceptInput = z.strictObject({
  sleutel: id,
  formulier: z.string().regex(/^melden(:[A-Za-z0-9-]{1,40})?$/, "Dit formulier kennen wij niet."),
  adres: z.string().max(64).transform((waarde) => waarde.replaceAll("\0", "").toWellFormed()),
  stap: z.enum(CONCEPT_STAPPEN),
  velden: z.array(z.tuple([tekst, tekst])).max(CONCEPT_GRENZEN.velden).refine((velden) => !isTeGrootConcept(velden), "Dit is te groot om te bewaren."),
  bijlageIds: z.array(id).max(CONCEPT_GRENZEN.bijlagen),
  apparaat: z.string().regex(/^[a-z0-9-]{1,40}\.[a-z0-9-]{1,39}$/, "Dit apparaat kennen wij niet."),
  versie: z.int().min(0).max(2_147_483_647),
});
export type SaveConceptInput = z.output<typeof SaveConceptInput>;
