import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { UiterlijkProefInput } from "@/lib/contracts/beheer/kalender";
import { parseInput } from "@/lib/contracts/parse-input";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { parseAmsterdam } from "@/lib/domain/beheer/parse-amsterdam";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { computeUiterlijk } from "@/lib/domain/sla/uiterlijk";

export type UiterlijkProef = { readonly ontvangenOp: Date; readonly uiterlijk: Date; readonly uitleg: readonly string[] };

/** What the deadline would be with a calendar and a norm, and why, by the very function that gives deadlines. */
export async function getUiterlijkProef({ db, actor }: Context, raw: unknown): Promise<Result<UiterlijkProef, AppError>> {
  if (!hasRight(actor, "beheer.kalenders")) return err({ code: "geen-recht", recht: "beheer.kalenders" });
  const input = parseInput(UiterlijkProefInput, raw);
  if (!input.ok) return input;
  const { waarde, eenheid, kalenderCode } = input.value;
  const ontvangenOp = parseAmsterdam(input.value.ontvangenOp);
  const kalender = (await loadStamgegevens(db)).kalender(kalenderCode);
  try {
    return ok({ ontvangenOp, ...computeUiterlijk({ ontvangenOp, kalender, norm: { waarde, eenheid }, pauzes: [] }) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return err(ongeldig("kalenderCode", "Met deze kalender komt er geen einde aan: hij is te weinig open."));
  }
}
