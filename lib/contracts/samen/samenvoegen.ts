import { z } from "zod";
import { versie } from "../velden";

const nummer = z.int({ error: "Kies een melding." }).min(1, "Kies een melding.").max(2_147_483_647, "Deze melding bestaat niet.");

/** How many meldingen go up in one hoofdmelding in one press. */
export const MEEST_SAMEN = 50;

/** Which meldingen go up in which, each in the version that was seen; `metOpdrachten`: what is out for them is withdrawn. */
export const SamenvoegInput = z.strictObject({
  hoofd: nummer,
  meldingen: z.array(z.strictObject({ nummer, versie }), { error: "Kies de meldingen die erin opgaan." }).min(1, "Kies de meldingen die erin opgaan.").max(MEEST_SAMEN, `Kies hoogstens ${MEEST_SAMEN} meldingen.`),
  metOpdrachten: z.boolean({ error: "Dit moet ja of nee zijn." }).optional(),
});

export const LosmaakInput = z.strictObject({ versie });
