import { JudgeZoekmisInput } from "@/lib/contracts/artikel/artikel";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";

/** Says of a search without result that no article is needed, or takes that back. */
export async function judgeZoekmis(ctx: Context, raw: unknown): Promise<Result<{ tekst: string }, AppError>> {
  if (!hasRight(ctx.actor, "artikel.write")) return err({ code: "geen-recht", recht: "artikel.write" });
  const input = parseInput(JudgeZoekmisInput, raw);
  if (!input.ok) return input;
  const { tekst, oordeel } = input.value;
  return transact(ctx.db, async (tx) => {
    const { count } = await tx.zoekmis.updateMany({ where: { tekst, status: oordeel === "open" ? "niet_nodig" : "open" }, data: { status: oordeel } });
    if (count === 0) return err({ code: "niet-gevonden", wat: "zoekvraag" });
    await recordEvent(ctx, tx, { soort: "zoekmis.beoordeeld", op: ctx.now(), gegevens: { oordeel } });
    return ok({ tekst });
  });
}
