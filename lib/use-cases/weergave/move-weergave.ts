import { parseInput } from "@/lib/contracts/parse-input";
import { MoveWeergaveInput } from "@/lib/contracts/weergave/weergave";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";
import { findWeergave, lockWeergaven } from "@/lib/data/weergave-store";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { moveId } from "@/lib/domain/wachtrij/bewaarde-weergave";

/** Puts a saved list one place up or down among its own kind. At the end already, it stays. An order is no content, so it leaves no history. */
export async function moveWeergave(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !can(actor, "weergave.save")) return err({ code: "geen-recht", recht: "weergave.save" });
  const input = parseInput(MoveWeergaveInput, raw);
  if (!input.ok) return input;
  const { id, stap } = input.value;
  return transact(ctx.db, async (tx): Promise<Result<null, AppError>> => {
    const deze = await findWeergave(tx, actor, id);
    if (!deze) return err({ code: "niet-gevonden", wat: "weergave" });
    const rij = await lockWeergaven(tx, actor, deze.gedeeld);
    const next = moveId(rij.map((een) => een.id), id, stap) ?? [];
    // At most fifty of them, and only those two really move.
    for (const [volgorde, een] of next.entries()) if (rij.find((was) => was.id === een)?.volgorde !== volgorde) await tx.weergave.update({ where: { id: een }, data: { volgorde } });
    return ok(null);
  });
}
