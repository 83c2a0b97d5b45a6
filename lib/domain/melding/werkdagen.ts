import type { Kalender } from "../sla/kalender";
import { computeUiterlijk } from "../sla/uiterlijk";
import type { Kwis } from "../kwis/kwis";
import type { VolgendeStap } from "./status";

/** Working days after which time acts by itself (product.md §5). */
export const TERMIJNEN = { herinner_klant: 2, gereed_zonder_antwoord: 5, sluit: 5 } as const;

export type Stap = { readonly volgendeStap: VolgendeStap; readonly volgendeStapOp: Date };
export const GEEN_STAP = { volgendeStap: null, volgendeStapOp: null } as const;

const planStap = (volgendeStap: keyof typeof TERMIJNEN, vanaf: Date, kalender: Kalender): Stap => ({
  volgendeStap,
  volgendeStapOp: computeUiterlijk({ ontvangenOp: vanaf, kalender, norm: { waarde: TERMIJNEN[volgendeStap], eenheid: "werkdagen" }, pauzes: [] }).uiterlijk,
});

/** After a question: remind after 2 working days. */
export const planHerinnering = (gevraagdOp: Date, kalender: Kalender): Stap => planStap("herinner_klant", gevraagdOp, kalender);

/** After the reminder: gereed 5 working days after the question; counted from the question, not from the reminder. */
export const planZonderAntwoord = (gevraagdOp: Date, kalender: Kalender): Stap => planStap("gereed_zonder_antwoord", gevraagdOp, kalender);

/** After gereed: afgesloten after 5 silent working days, but a klacht never closes by itself. */
export const planSluiting = (gereedOp: Date, kwis: Kwis, kalender: Kalender): Stap | typeof GEEN_STAP =>
  kwis === "K" ? GEEN_STAP : planStap("sluit", gereedOp, kalender);
