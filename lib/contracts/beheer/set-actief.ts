import { z } from "zod";
import { BEHEER_SOORTEN } from "@/lib/domain/beheer/beheer-soort";
import { geheel, keuze, verplichteTekst } from "./velden";

export const SetActiefInput = z.strictObject({
  soort: keuze(BEHEER_SOORTEN),
  id: verplichteTekst("een id", 40),
  versie: geheel({ min: 1, max: 2_000_000_000 }),
  actief: keuze(["ja", "nee"]),
});
