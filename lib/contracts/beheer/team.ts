import { z } from "zod";
import { BESTAAND, keuze, optioneelEmailadres, optioneelTelefoon, verplichteTekst } from "./velden";

const TEAM_SOORTEN = ["servicedesk", "backoffice"] as const;

export const TeamInput = z.strictObject({
  ...BESTAAND,
  naam: verplichteTekst("een naam"),
  soort: keuze(TEAM_SOORTEN),
  dienstdomeinCode: verplichteTekst("een dienstdomein", 40),
  email: optioneelEmailadres(),
  telefoon: optioneelTelefoon(),
});
