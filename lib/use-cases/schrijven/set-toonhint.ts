import { z } from "zod";
import { parseInput } from "@/lib/contracts/parse-input";
import { vinkje } from "@/lib/contracts/beheer/velden";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

const Input = z.strictObject({ aan: vinkje() });

/** Switches the hint about the tone on or off, for oneself. */
export async function setToonhint(ctx: Context, raw: unknown): Promise<Result<{ readonly aan: boolean }, AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const input = parseInput(Input, raw);
  if (!input.ok) return input;
  const { aan } = input.value;
  return transact(ctx.db, async (tx) => {
    await tx.persoon.update({ where: { id: ctx.actor.id }, data: { toonhint: aan }, select: { id: true } });
    return ok({ aan });
  });
}
