import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { EENHEDEN } from "@/lib/domain/sla/norm-tijd";
import { agendaMoment, keuze, tekst } from "../velden";

/** Body of POST /kwis. */
export const KwisInput = z.strictObject({ tekst: tekst(10_000, "Geef een tekst.") });
const Kans = z.object({ kwis: z.enum(KWIS), zekerheid: z.number() });
export const KwisOutput = Kans.extend({
  alternatieven: z.array(Kans), ook: z.enum(KWIS).nullable(), woorden: z.array(z.object({ woord: z.string(), gewicht: z.number() })),
  producten: z.array(z.object({ code: z.string(), naam: z.string(), zekerheid: z.number() })), spoed: z.boolean(),
});
export type KwisOutput = z.output<typeof KwisOutput>;

/** A longer term would only be a way to keep the machine busy. */
const MAX = { minuten: 600_000, uren: 10_000, werkdagen: 2500 } as const;

/** Body of POST /sla/uiterlijk. */
export const UiterlijkInput = z.strictObject({
  ontvangenOp: agendaMoment, kalender: tekst(50, "Noem een kalender."),
  norm: z.strictObject({ waarde: z.int({ error: "Dit moet een geheel getal zijn." }).min(1, "De norm is minstens 1."), eenheid: keuze(EENHEDEN) })
    .refine(({ waarde, eenheid }) => waarde <= MAX[eenheid], { path: ["waarde"], error: "Deze norm is te groot." }),
  pauzes: z.array(z.strictObject({ van: agendaMoment, tot: agendaMoment }).refine(({ van, tot }) => tot >= van, { path: ["tot"], error: "Het einde ligt voor het begin." })).max(500, "Geef hoogstens 500 pauzes.").optional(),
});
export type UiterlijkInput = z.output<typeof UiterlijkInput>;
export const UiterlijkOutput = z.object({ uiterlijk: z.iso.datetime({ offset: true }), uitleg: z.array(z.string()) });
