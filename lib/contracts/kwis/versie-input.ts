import { z } from "zod";

/** Which version of the model to go back to. */
export const VersieInput = z.strictObject({ versie: z.coerce.number({ error: "Noem een versie." }).int("Noem een versie.").min(2, "Deze versie bestaat niet.").max(1_000_000, "Deze versie bestaat niet.") });
