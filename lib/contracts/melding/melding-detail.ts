import { z } from "zod";
import { OPDRACHT_STATUSES } from "@/lib/domain/opdracht/transitions";
import { MeldingOutput } from "./melding-output";

const tijd = z.iso.datetime({ offset: true });
const Verwijzing = z.object({ id: z.string(), naam: z.string() });

/** An opdracht as the API answers it. */
export const OpdrachtOutput = z.object({
  nummer: z.string(), melding: z.string(), onderwerp: z.string(), status: z.enum(OPDRACHT_STATUSES), team: Verwijzing.nullable(), leverancier: Verwijzing.nullable(),
  behandelaar: Verwijzing.nullable(), toelichting: z.string().nullable(), aangebodenOp: tijd, uiterlijk: tijd.nullable(), geplandVan: tijd.nullable(), geplandTot: tijd.nullable(),
  terPlaatseOp: tijd.nullable(), klaarOp: tijd.nullable(), resultaat: z.string().nullable(), versie: z.int(),
});
export type OpdrachtOutput = z.output<typeof OpdrachtOutput>;

export const KlokOutput = z.object({ soort: z.string(), niveau: z.string(), uiterlijk: tijd.nullable(), status: z.string(), uitleg: z.array(z.string()) });
export const MeldingDetailOutput = MeldingOutput.extend({ opdrachten: z.array(OpdrachtOutput), klokken: z.array(KlokOutput), acties: z.array(z.string()),
  /** What was answered to the questions of the product, in words, as they were asked then. */
  antwoorden: z.array(z.object({ sleutel: z.string(), label: z.string(), waarde: z.string() })),
});
export type MeldingDetailOutput = z.output<typeof MeldingDetailOutput>;
export const OpdrachtDetailOutput = OpdrachtOutput.extend({ acties: z.array(z.string()) });
export type OpdrachtDetailOutput = z.output<typeof OpdrachtDetailOutput>;

export const GebeurtenisOutput = z.object({ id: z.string(), soort: z.string(), op: tijd, door: Verwijzing.nullable(), gegevens: z.record(z.string(), z.unknown()) });
export const BerichtOutput = z.object({ id: z.string(), richting: z.enum(["naar_klant", "van_klant"]), soort: z.string(), tekst: z.string(), door: Verwijzing.nullable(), op: tijd });
export const NotitieOutput = z.object({ id: z.string(), soort: z.string(), tekst: z.string(), opdracht: z.string().nullable(), door: Verwijzing.nullable(), op: tijd });
export const BijlageOutput = z.object({ id: z.string(), naam: z.string(), type: z.string(), grootte: z.int(), zichtbaar: z.enum(["klant", "intern"]), op: tijd, adres: z.string() });
