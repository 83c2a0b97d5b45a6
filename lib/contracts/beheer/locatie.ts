import { z } from "zod";
import { LOCATIE_SOORTEN } from "@/lib/domain/beheer/locatie-soort";
import { BESTAAND, keuze, optioneelId, verplichteTekst, vrijeTekst } from "./velden";

export const LocatieInput = z.strictObject({
  ...BESTAAND,
  naam: verplichteTekst("een naam"),
  soort: keuze(LOCATIE_SOORTEN),
  code: vrijeTekst(40),
  ouderId: optioneelId("Kies een locatie uit de lijst, of maak het veld leeg."),
});
