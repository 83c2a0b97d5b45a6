import { z } from "zod";
import { id, keuze, tekst } from "../velden";

/** What somebody cannot change about themselves, in the words of the form and of the melding that asks for it. */
export const CORRECTIES = { naam: "mijn naam", afdeling: "mijn afdeling", email: "mijn e-mailadres", functie: "mijn functie", anders: "iets anders" } as const;
const SOORTEN = Object.keys(CORRECTIES) as [keyof typeof CORRECTIES, ...(keyof typeof CORRECTIES)[]];

export const CorrectieInput = z.strictObject({ wat: keuze(SOORTEN, "Kies wat er niet klopt."), hoe: tekst(1000, "Schrijf hoe het moet zijn."), sleutel: id });
