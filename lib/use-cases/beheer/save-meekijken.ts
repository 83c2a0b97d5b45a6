import { MeekijkenInput } from "@/lib/contracts/beheer/afdeling";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { readMeekijken, writeMeekijken } from "@/lib/data/meekijken-store";
import { transact } from "@/lib/data/transact";
import { recordBeheer } from "./record-beheer";

const woord = (aan: boolean): string => (aan ? "ja" : "nee");

/** Switches on or off that heads of department and budgethouders look along; written down, as it opens what people asked. */
export async function saveMeekijken(ctx: Context, raw: unknown): Promise<Result<{ aan: boolean }, AppError>> {
  if (!hasRight(ctx.actor, "beheer.instellingen")) return err({ code: "geen-recht", recht: "beheer.instellingen" });
  const input = parseInput(MeekijkenInput, raw);
  if (!input.ok) return input;
  const aan = input.value.afdelingMagMeekijken;
  return transact(ctx.db, async (tx) => {
    const was = await readMeekijken(tx);
    if (was === aan) return ok({ aan });
    await writeMeekijken(tx, aan);
    await recordBeheer(ctx, tx, { soort: "beheer.gewijzigd", onderwerp: { soort: "organisatie", id: "organisatie" }, wijzigingen: [{ veld: "afdelingMagMeekijken", van: woord(was), naar: woord(aan) }] });
    return ok({ aan });
  });
}
