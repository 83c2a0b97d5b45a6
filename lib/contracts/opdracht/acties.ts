import { z } from "zod";
import { agendaMoment, tekst, versie } from "../velden";

const lang = 10_000;

/** Bodies of POST /opdrachten/{nummer}/acties/{actie}, by action. */
export const OPDRACHT_ACTIE_INPUT = {
  "pick-up": z.strictObject({ versie }),
  accept: z.strictObject({ versie }),
  refuse: z.strictObject({ versie, reden: tekst(2000, "Vertel waarom u dit niet kunt doen.") }),
  plan: z.strictObject({ versie, van: agendaMoment, tot: agendaMoment }).refine(({ van, tot }) => tot > van, { path: ["tot"], error: "Het einde moet na het begin liggen." }),
  arrive: z.strictObject({ versie }),
  "await-material": z.strictObject({ versie, verwachtOp: agendaMoment.optional() }),
  "no-access": z.strictObject({ versie }),
  "restore-temporarily": z.strictObject({ versie, tekst: tekst(lang, "Vertel wat u voorlopig heeft gedaan.") }),
  finish: z.strictObject({ versie, resultaat: tekst(lang, "Vertel wat u heeft gedaan.") }),
  "reject-result": z.strictObject({ versie, reden: tekst(2000, "Vertel wat er nog niet goed is.") }),
  withdraw: z.strictObject({ versie, reden: tekst(2000, "Vertel waarom u de opdracht intrekt.") }),
} as const;

export type OpdrachtActie = keyof typeof OPDRACHT_ACTIE_INPUT;
