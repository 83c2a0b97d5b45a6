import { z } from "zod";
import { ROLLEN } from "@/lib/domain/authz/rollen";
import { BESTAAND, emailadres, idVeld, keuze, meerdere, optioneelId, optioneelTelefoon, verplichteTekst, vrijeTekst } from "./velden";

const PERSOON_SOORTEN = ["medewerker", "extern"] as const;

export const PersoonInput = z.strictObject({
  ...BESTAAND,
  naam: verplichteTekst("een naam"),
  email: emailadres(),
  soort: keuze(PERSOON_SOORTEN),
  personeelsnummer: vrijeTekst(40),
  telefoon: optioneelTelefoon(),
  functie: vrijeTekst(),
  afdelingId: optioneelId(),
  werkplekId: optioneelId("Kies een werkplek uit de lijst, of maak het veld leeg."),
  rollen: meerdere(z.enum(ROLLEN)),
  teamIds: meerdere(idVeld()),
});
