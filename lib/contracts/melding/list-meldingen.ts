import { z } from "zod";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { KANALEN, MELDING_STATUSES } from "@/lib/domain/melding/status";
import { id, keuze, moment, tekst } from "../velden";

/** A query key that may be repeated arrives as an array. */
const meer = <S extends z.ZodType>(soort: S) => z.array(soort).max(50, "Geef hoogstens 50 waarden.").optional();
const getal = (min: number, max: number) => z.string().regex(/^\d{1,9}$/, "Dit moet een geheel getal zijn.").transform(Number).pipe(z.int().min(min, `Minstens ${min}.`).max(max, `Hoogstens ${max}.`));
export const SORTERINGEN = ["uiterlijk", "-ontvangen", "ontvangen"] as const;

/** Paging as every list of the API has it. */
export const Paging = { limiet: getal(1, 200).optional(), cursor: tekst(200).optional() };

/** Query of GET /meldingen. */
export const ListMeldingenInput = z.strictObject({
  status: meer(keuze(MELDING_STATUSES)), kwis: meer(keuze(KWIS)), prioriteit: meer(getal(1, 4)), team: meer(id), eigenaar: meer(id), locatie: meer(id),
  product: meer(tekst(20)), kanaal: meer(keuze(KANALEN)), zoek: tekst(200).optional(), ontvangenNa: moment.optional(), ontvangenVoor: moment.optional(),
  teLaat: keuze(["true", "false"]).transform((waarde) => waarde === "true").optional(), sorteer: keuze(SORTERINGEN).optional(), ...Paging,
});
export type ListMeldingenInput = z.output<typeof ListMeldingenInput>;

/** Query of GET /opdrachten. */
export const ListOpdrachtenInput = z.strictObject({ team: meer(id), leverancier: meer(id), open: keuze(["true", "false"]).transform((waarde) => waarde === "true").optional(), ...Paging });
export type ListOpdrachtenInput = z.output<typeof ListOpdrachtenInput>;
