import { parseInput } from "@/lib/contracts/parse-input";
import { TerugInput } from "@/lib/contracts/uitgifte/uitgifte";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/** Takes something back in one press; a second press finds it back already, and the first moment stands. */
export async function takeBack(ctx: Context, raw: unknown): Promise<Result<{ wat: string }, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !hasRight(actor, "uitgifte.write")) return err({ code: "geen-recht", recht: "uitgifte.write" });
  const input = parseInput(TerugInput, raw);
  if (!input.ok) return input;
  const { id } = input.value;
  return transact(ctx.db, async (tx) => {
    const uitgifte = await tx.uitgifte.findUnique({ where: { id }, select: { wat: true } });
    if (!uitgifte) return err({ code: "niet-gevonden", wat: "uitgifte" });
    const { count } = await tx.uitgifte.updateMany({ where: { id, terugOp: null }, data: { terugOp: ctx.now(), terugDoorId: actor.id } });
    if (count > 0) await recordEvent(ctx, tx, { soort: "balie.teruggenomen", op: ctx.now(), onderwerp: { soort: "uitgifte", id } });
    return ok(uitgifte);
  });
}
