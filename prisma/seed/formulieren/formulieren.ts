import type { Vraag } from "@/lib/domain/formulier/vraag";
import { ETEN_EN_ONTVANGST } from "./eten-en-ontvangst";
import { POST_EN_VERVOER } from "./post-en-vervoer";
import { TOEGANG_EN_VEILIGHEID } from "./toegang-en-veiligheid";
import { WERKPLEK_EN_GEBOUW } from "./werkplek-en-gebouw";

/** The forms that a new installation starts with, by product. A lamp, a leak or a question needs none: text and place say it all. */
export const FORMULIEREN: Readonly<Record<string, readonly Vraag[]>> = { ...ETEN_EN_ONTVANGST, ...TOEGANG_EN_VEILIGHEID, ...WERKPLEK_EN_GEBOUW, ...POST_EN_VERVOER };
