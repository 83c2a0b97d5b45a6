import { randomBytes } from "node:crypto";
import { RenewPlekCodeInput } from "@/lib/contracts/beheer/renew-plek-code";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";
import { recordBeheer } from "./record-beheer";

/** Gives a place a new code: the label that hangs there stops working. The history says that it was done, never the code. */
export async function renewPlekCode(ctx: Context, raw: unknown): Promise<Result<{ readonly plekCode: string }, AppError>> {
  if (!hasRight(ctx.actor, "beheer.locaties")) return err({ code: "geen-recht", recht: "beheer.locaties" });
  const input = parseInput(RenewPlekCodeInput, raw);
  if (!input.ok) return input;
  const { id, versie } = input.value;
  return transact(ctx.db, async (tx) => {
    const huidig = await tx.locatie.findUnique({ where: { id }, select: { versie: true } });
    if (!huidig) return err({ code: "niet-gevonden", wat: "locatie" });
    const plekCode = randomBytes(6).toString("hex");
    const { count } = await tx.locatie.updateMany({ where: { id, versie }, data: { plekCode, versie: { increment: 1 } } });
    if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie });
    await recordBeheer(ctx, tx, { soort: "beheer.gewijzigd", onderwerp: { soort: "locatie", id }, wijzigingen: [{ veld: "plekCode", van: "oude code", naar: "nieuwe code" }] });
    return ok({ plekCode });
  });
}
