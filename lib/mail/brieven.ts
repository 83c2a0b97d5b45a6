import type { Brief } from "./brief";
import { DESK_BRIEVEN } from "./brieven/desk-brieven";
import { KLANT_BRIEVEN } from "./brieven/klant-brieven";
import { UITVOERDER_BRIEVEN } from "./brieven/uitvoerder-brieven";
import { VOLGER_BRIEVEN } from "./brieven/volger-brieven";
import type { MeldingFeiten } from "./melding-feiten";

/** Every letter about a melding, by its soort. */
export const BRIEVEN = { ...KLANT_BRIEVEN, ...VOLGER_BRIEVEN, ...UITVOERDER_BRIEVEN, ...DESK_BRIEVEN } as const satisfies Record<string, (feiten: MeldingFeiten) => Brief>;
export type BriefSoort = keyof typeof BRIEVEN;
