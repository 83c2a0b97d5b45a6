import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { KANALEN, MELDING_STATUSES } from "@/lib/domain/melding/status";
import { IMPACTS, URGENTIES } from "@/lib/domain/prioriteit/prioriteit";

const Verwijzing = z.object({ id: z.string(), naam: z.string() });
const tijd = z.iso.datetime({ offset: true });

/** A melding as the API answers it (interface.md §6). */
export const MeldingOutput = z.object({
  nummer: z.string(), onderwerp: z.string(), omschrijving: z.string(), status: z.enum(MELDING_STATUSES), kwis: z.enum(KWIS),
  kwisVoorstel: z.object({ kwis: z.enum(KWIS), zekerheid: z.number(), woorden: z.array(z.string()) }),
  spoed: z.boolean(), impact: z.enum(IMPACTS).nullable(), urgentie: z.enum(URGENTIES).nullable(), prioriteit: z.int().nullable(),
  kanaal: z.enum(KANALEN), product: z.object({ code: z.string(), naam: z.string() }).nullable(),
  locatie: z.object({ id: z.string(), naam: z.string(), pad: z.string() }).nullable(),
  melder: Verwijzing, eigenaar: Verwijzing.nullable(), team: Verwijzing.nullable(),
  uiterlijkReactie: tijd.nullable(), uiterlijkGereed: tijd.nullable(), ontvangenOp: tijd, gewijzigdOp: tijd, versie: z.int(),
});
export type MeldingOutput = z.output<typeof MeldingOutput>;
