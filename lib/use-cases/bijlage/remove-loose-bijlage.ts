import { BijlageId } from "@/lib/contracts/bijlage/attach-bijlage";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { removeLoos } from "@/lib/data/bijlage-store";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";

/** Takes back an own upload that hangs on no melding yet. What belongs to a melding stays with it. */
export async function removeLooseBijlage(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (ctx.actor.soort !== "persoon" || !can(ctx.actor, "melding.submit")) return err({ code: "geen-recht", recht: "melding.submit" });
  const input = parseInput(BijlageId, raw);
  if (!input.ok) return input;
  const persoonId = ctx.actor.id;
  return transact(ctx.db, async (tx) => ((await removeLoos(tx, { id: input.value.id, persoonId })) ? ok(null) : err({ code: "niet-gevonden", wat: "bestand" })));
}
