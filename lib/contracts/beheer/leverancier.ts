import { z } from "zod";
import { BESTAAND, emailadres, optioneelTelefoon, verplichteTekst, vrijeTekst } from "./velden";

export const LeverancierInput = z.strictObject({
  ...BESTAAND,
  naam: verplichteTekst("een naam"),
  email: emailadres(),
  telefoon: optioneelTelefoon(),
  contactpersoon: vrijeTekst(),
});
