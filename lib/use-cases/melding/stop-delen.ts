import { StopDelenInput } from "@/lib/contracts/melding/volgen";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { lockKlantMelding } from "@/lib/data/lock-klant-melding";
import { recordEvent } from "@/lib/data/record-event";
import { revokeDeelLink } from "@/lib/data/toegangsbewijs";
import { transact } from "@/lib/data/transact";

/** Ends a link to look along; whoever opens it now reads that it works no more. */
export async function stopDelen(ctx: Context, nummer: number, raw: unknown): Promise<Result<null, AppError>> {
  if (!can(ctx.actor, "melding.follow")) return err({ code: "geen-recht", recht: "melding.share" });
  const input = parseInput(StopDelenInput, raw);
  if (!input.ok) return input;
  return transact(ctx.db, async (tx) => {
    const melding = await lockKlantMelding(tx, ctx.actor, nummer);
    if (!melding?.relatie) return err({ code: "niet-gevonden", wat: "melding" });
    if (!can(ctx.actor, "melding.share", melding)) return err({ code: "geen-recht", recht: "melding.share" });
    if (!(await revokeDeelLink(tx, { meldingId: melding.id, kenmerk: input.value.link }))) return err({ code: "niet-gevonden", wat: "link" });
    await recordEvent(ctx, tx, { soort: "melding.delen_gestopt", op: ctx.now(), meldingId: melding.id });
    return ok(null);
  });
}
