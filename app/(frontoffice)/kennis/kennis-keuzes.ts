import type { KennisKeuzes } from "@/components/artikel/kennis-velden";
import { ARTIKEL_GROEPEN, GROEPEN, ZICHTBAARHEDEN } from "@/lib/domain/artikel/artikel";
import { ZICHTBAAR } from "@/lib/i18n/artikel-woorden";
import { listEigenaren } from "@/lib/queries/artikel/list-eigenaren";
import type { Context } from "@/lib/web/context";

/** What the editor lets choose from; an owner who may no longer write stays choosable. */
export async function readKennisKeuzes(ctx: Context, eigenaar?: { waarde: string; label: string }): Promise<KennisKeuzes> {
  const mensen = await listEigenaren(ctx);
  return {
    groepen: GROEPEN.map((groep) => ({ waarde: groep, label: ARTIKEL_GROEPEN[groep] })), zichtbaar: ZICHTBAARHEDEN.map((een) => ({ waarde: een, label: ZICHTBAAR[een] })),
    eigenaren: eigenaar && !mensen.some(({ waarde }) => waarde === eigenaar.waarde) ? [eigenaar, ...mensen] : mensen,
  };
}

/** A date as a date field wants it. */
export const toDatumVeld = (datum: Date): string => datum.toISOString().slice(0, 10);
