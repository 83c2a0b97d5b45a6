import type { ConflictVeld } from "@/lib/domain/samen/conflict";
import { MELDING_STATUS } from "./teksten";

/** What each field is called where two people differ on it. */
export const CONFLICT_NAAM: Readonly<Record<ConflictVeld, string>> = {
  kwis: "Soort", onderwerp: "Onderwerp", productCode: "Product", locatieId: "Plaats", impact: "Wie heeft er last van?", urgentie: "Hoe erg is dat?", spoed: "Spoed",
  prioriteit: "Prioriteit", status: "Status", eigenaarId: "Eigenaar", klantbericht: "De klant schreef",
};

const WOORD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: MELDING_STATUS, impact: { gebouw: "Heel het gebouw", ruimte: "Een ruimte of team", persoon: "Eén persoon" },
  urgentie: { "kan-niet-werken": "Kan niet werken, of gevaar", gehinderd: "Is gehinderd", "kan-wachten": "Kan wachten" },
};

/** The word of a value of a closed list; any other text is shown as it is. */
export const conflictWoord = (veld: ConflictVeld, waarde: string): string => WOORD[veld]?.[waarde] ?? waarde;
