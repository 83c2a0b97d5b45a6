import { z } from "zod";
import { datum, idVeld, verplichteTekst, vinkje } from "../beheer/velden";

/** Purpose and end are both required: without them nothing may be kept about somebody. */
export const VoorkeurInput = z.strictObject({
  persoonId: idVeld(), tekst: verplichteTekst("een voorkeur", 300), doel: verplichteTekst("een reden om dit te bewaren", 200), tot: datum(),
  /** It looked like health and is not. */
  geenGezondheid: vinkje(),
});
export const VerwijderVoorkeurInput = z.strictObject({ id: idVeld() });
