import { z } from "zod";
import { BESTAAND, optioneelId, verplichteTekst, vinkje, vrijeTekst } from "./velden";

export const AfdelingInput = z.strictObject({
  ...BESTAAND,
  naam: verplichteTekst("een naam"),
  code: vrijeTekst(40),
  kostenplaats: vrijeTekst(40),
  ouderId: optioneelId(),
  hoofdId: optioneelId("Kies iemand uit de lijst."),
});

/** Whether heads of department may look along with the meldingen of their department. */
export const MeekijkenInput = z.strictObject({ afdelingMagMeekijken: vinkje() });
