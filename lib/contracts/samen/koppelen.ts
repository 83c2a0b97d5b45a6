import { z } from "zod";
import { VERBANDEN } from "@/lib/domain/samen/verband";
import { keuze } from "../velden";

const nummer = z.int({ error: "Kies een melding uit de lijst." }).min(1, "Kies een melding uit de lijst.").max(2_147_483_647, "Deze melding bestaat niet.");

export const KoppelInput = z.strictObject({ naar: nummer, soort: keuze(VERBANDEN, "Kies hoe de twee bij elkaar horen.") });
export const OntkoppelInput = z.strictObject({ naar: nummer });
