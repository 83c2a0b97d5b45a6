import { z } from "zod";
import { geheel, optioneelTelefoon, verplichteTekst } from "./velden";

export const OrganisatieInput = z.strictObject({
  versie: geheel({ min: 0, max: 2_000_000_000 }),
  naam: verplichteTekst("de naam van uw organisatie", 120),
  servicedeskTelefoon: optioneelTelefoon(),
  piketnummer: optioneelTelefoon(),
  /** Whether who has no account may report with the label of a place; left out is no. */
  meldenZonderAccount: z.preprocess((waarde) => waarde === "on" || waarde === true, z.boolean()),
});
