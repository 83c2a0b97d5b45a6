import { z } from "zod";
import { TOETSEN, VRAAG_SOORTEN } from "@/lib/domain/formulier/vraag";

/** The form that a product has now, as the API tells it: what may stand in `antwoorden` of a melding. */
export const FormulierOutput = z.object({
  versie: z.int(),
  vragen: z.array(z.object({
    sleutel: z.string(), soort: z.enum(VRAAG_SOORTEN), label: z.string(), hulp: z.string().optional(), verplicht: z.boolean().optional(), min: z.number().optional(), max: z.number().optional(),
    opties: z.array(z.string()).optional(), lang: z.boolean().optional(), tijd: z.boolean().optional(), als: z.object({ vraag: z.string(), toets: z.enum(TOETSEN), waarde: z.string().optional() }).optional(),
  })),
});
