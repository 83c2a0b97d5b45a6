import { z } from "zod";
import { BESTAAND, geheel, optioneelId, vrijeTekst } from "./velden";

export const RouteringsregelInput = z
  .strictObject({
    ...BESTAAND,
    productId: optioneelId("Kies een product uit de lijst, of maak het veld leeg."),
    groep: vrijeTekst(),
    locatieId: optioneelId("Kies een plaats uit de lijst, of maak het veld leeg."),
    teamId: optioneelId(),
    leverancierId: optioneelId(),
    volgorde: geheel({ min: 1, max: 9999 }),
    toelichting: vrijeTekst(500),
  })
  .refine(({ productId, groep }) => !productId || !groep, { path: ["groep"], error: "Kies een product of een groep, niet allebei." })
  .refine(({ teamId, leverancierId }) => !(teamId && leverancierId), { path: ["leverancierId"], error: "Kies een team of een leverancier, niet allebei." })
  .refine(({ teamId, leverancierId }) => teamId || leverancierId, { path: ["teamId"], error: "Kies het team of de leverancier die het werk krijgt." });

/** Where would this go? Nothing is changed by it. */
export const RouteProefInput = z.strictObject({ productId: optioneelId("Kies een product uit de lijst, of maak het veld leeg."), locatieId: optioneelId("Kies een plaats uit de lijst, of maak het veld leeg.") });
