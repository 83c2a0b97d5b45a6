import { SessieInput } from "@/lib/contracts/toegang/toegang";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { endSessieByKenmerk, endSessions } from "@/lib/data/sessie-store";
import { transact } from "@/lib/data/transact";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/** Signs one of the actor's own devices out. Somebody else's sessie does not exist here. */
export async function endEigenSessie(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!can(ctx.actor, "profiel.eigen")) return err({ code: "geen-recht", recht: "profiel.eigen" });
  const input = parseInput(SessieInput, raw);
  if (!input.ok) return input;
  return transact(ctx.db, async (tx) => {
    if (!ctx.actor.id || !(await endSessieByKenmerk(tx, ctx.actor.id, input.value.sessie))) return err({ code: "niet-gevonden", wat: "aanmelding" });
    await recordEvent(ctx, tx, { soort: "toegang.sessie_beeindigd", op: ctx.now(), onderwerp: { soort: "persoon", id: ctx.actor.id }, gegevens: { aantal: 1 } });
    return ok(null);
  });
}

/** Signs all other devices of the actor out; `behalve` is the hash of the one in use. Answers how many. */
export async function endAndereSessies(ctx: Context, behalve: string): Promise<Result<number, AppError>> {
  if (!can(ctx.actor, "profiel.eigen")) return err({ code: "geen-recht", recht: "profiel.eigen" });
  return transact(ctx.db, async (tx) => {
    const aantal = await endSessions(tx, ctx.actor.id, behalve);
    if (aantal > 0) await recordEvent(ctx, tx, { soort: "toegang.sessie_beeindigd", op: ctx.now(), onderwerp: { soort: "persoon", id: ctx.actor.id }, gegevens: { aantal } });
    return ok(aantal);
  });
}
