import { z } from "zod";
import { ERGER_KEUZES } from "@/lib/domain/melding/erger";
import { id, keuze, optioneleTekst, tekst } from "../velden";

/** "Geldt ook voor mij", with room for what is different at the own place. */
export const MeemeldInput = z.strictObject({
  tekst: optioneleTekst(10_000),
  bijlageIds: z.array(id, { error: "Dit zijn geen bestanden." }).max(5, "Voeg hoogstens vijf bestanden toe.").optional(),
});

export const VerergerInput = z.strictObject({
  tekst: tekst(5000, "Vertel wat er erger is geworden."),
  gevolg: z.preprocess((waarde) => (waarde === "" ? undefined : waarde), keuze(ERGER_KEUZES, "Kies een van de zinnen.").optional()),
});

/** A colleague: chosen from the list, or by name or e-mail address where a browser has no list. */
export const NodigUitInput = z.strictObject({
  collegaId: z.preprocess((waarde) => (waarde === "" ? undefined : waarde), id.optional()),
  collega: tekst(254, "Kies een collega uit de lijst."),
});
export const VolgerInput = z.strictObject({ persoonId: id });

/** How many days a link to look along may work. */
export const DEEL_DAGEN = ["7", "30", "60"] as const;
export const DeelInput = z.strictObject({ voorWie: tekst(80, "Schrijf voor wie de link is."), dagen: keuze(DEEL_DAGEN, "Kies hoe lang de link werkt.") });
export const StopDelenInput = z.strictObject({ link: z.string({ error: "Deze link bestaat niet." }).regex(/^[0-9a-f]{64}$/, "Deze link bestaat niet.") });

/** What a meemelder says once it is reported ready. */
export const MeereageerInput = z.strictObject({ goed: keuze(["ja", "nee"], "Kies of het bij u ook klaar is."), tekst: optioneleTekst(2000) });

/** Whom the desk makes a meemelder, and what they said. */
export const MeemelderInput = z.strictObject({ persoonId: id, tekst: optioneleTekst(9_000) });
