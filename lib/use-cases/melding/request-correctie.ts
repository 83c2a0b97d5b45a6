import { CORRECTIES, CorrectieInput } from "@/lib/contracts/melding/correctie";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { submitMelding } from "./submit-melding";

/** Asks beheer to correct what a person may not change themselves: an ordinary question to the desk, so that it is followed and answered. */
export async function requestCorrectie(ctx: Context, raw: unknown): Promise<Result<{ nummer: string }, AppError>> {
  if (ctx.actor.soort !== "persoon" || !can(ctx.actor, "profiel.eigen")) return err({ code: "geen-recht", recht: "profiel.eigen" });
  const input = parseInput(CorrectieInput, raw);
  if (!input.ok) return input;
  const { wat, hoe, sleutel } = input.value;
  const result = await submitMelding(ctx, { onderwerp: `Gegevens verbeteren: ${CORRECTIES[wat]}`, omschrijving: `Graag ${CORRECTIES[wat]} verbeteren in mijn profiel. Zo moet het zijn: ${hoe}`, kwis: "I" }, { sleutel, deur: "scherm" });
  return result.ok ? ok({ nummer: result.value.nummer }) : result;
}
