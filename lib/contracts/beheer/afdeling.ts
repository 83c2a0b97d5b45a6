import { z } from "zod";
import { BESTAAND, optioneelId, verplichteTekst, vrijeTekst } from "./velden";

export const AfdelingInput = z.strictObject({
  ...BESTAAND,
  naam: verplichteTekst("een naam"),
  code: vrijeTekst(40),
  kostenplaats: vrijeTekst(40),
  ouderId: optioneelId(),
});
