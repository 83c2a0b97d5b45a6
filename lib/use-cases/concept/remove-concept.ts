import { BijlageId } from "@/lib/contracts/bijlage/attach-bijlage";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { dropConcept } from "@/lib/data/concept-store";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";

/** Throws an own draft away. Its files stay a day longer, so that it can still be put back whole. */
export async function removeConcept(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (ctx.actor.soort !== "persoon" || !can(ctx.actor, "melding.submit")) return err({ code: "geen-recht", recht: "melding.submit" });
  const input = parseInput(BijlageId, raw);
  if (!input.ok) return input;
  const persoonId = ctx.actor.id;
  return transact(ctx.db, async (tx) => {
    await dropConcept(tx, { persoonId, sleutel: input.value.id });
    return ok(null);
  });
}
