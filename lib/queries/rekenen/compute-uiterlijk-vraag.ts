import type { UiterlijkInput } from "@/lib/contracts/api/rekenen";
import type { Context } from "@/lib/data/context";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { hasRight } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { formatAmsterdam } from "@/lib/domain/sla/amsterdam";
import { computeUiterlijk } from "@/lib/domain/sla/uiterlijk";

/** A deadline on one of the calendars, with the sentences that explain it. */
export async function computeUiterlijkVraag(ctx: Context, { ontvangenOp, kalender: code, norm, pauzes = [] }: UiterlijkInput): Promise<Result<{ uiterlijk: string; uitleg: string[] }, AppError>> {
  if (!hasRight(ctx.actor, "referentie.read")) return err({ code: "geen-recht", recht: "referentie.read" });
  const kalender = (await loadStamgegevens(ctx.db)).kalender(code);
  if (kalender.code !== code) return err(ongeldig("kalender", "Deze kalender kennen wij niet."));
  try {
    const { uiterlijk, uitleg } = computeUiterlijk({ ontvangenOp, kalender, norm, pauzes });
    return ok({ uiterlijk: formatAmsterdam(uiterlijk), uitleg: [...uitleg] });
  } catch (error) {
    if (error instanceof RangeError) return err(ongeldig("kalender", error.message)); // never open, or beyond the years it counts
    throw error;
  }
}
