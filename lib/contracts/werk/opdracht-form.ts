import { z } from "zod";
import { OPDRACHT_ACTIE_INPUT } from "../opdracht/acties";
import { keuze } from "../velden";

const ACTIES = Object.keys(OPDRACHT_ACTIE_INPUT) as (keyof typeof OPDRACHT_ACTIE_INPUT)[];

/** The hidden part of every form on an opdracht; the rest is judged by the contract of its action. */
export const OpdrachtFormKop = z.object({
  actie: keuze(ACTIES as [(typeof ACTIES)[number], ...(typeof ACTIES)[number][]], "Deze actie kennen wij niet."),
  nummer: z.coerce.number().int().min(1).max(2_147_483_647),
  versie: z.coerce.number().int().min(1).max(2_147_483_647),
});
