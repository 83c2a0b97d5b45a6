import { z } from "zod";
import { UITGIFTE_SOORTEN } from "@/lib/domain/uitgifte/uitgifte";
import { idVeld, keuze, optioneelId, verplichteTekst } from "../beheer/velden";

export const UitgifteInput = z.strictObject({
  sleutel: idVeld("Laad de pagina opnieuw."), soort: keuze(UITGIFTE_SOORTEN, "Kies wat u meegeeft."), wat: verplichteTekst("een nummer of naam", 80),
  persoonId: optioneelId(), naam: verplichteTekst("een naam", 120), terugVoor: verplichteTekst("een dag", 16),
});
export const TerugInput = z.strictObject({ id: idVeld() });
