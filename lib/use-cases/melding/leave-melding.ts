import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { lockKlantMelding } from "@/lib/data/lock-klant-melding";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { endVolger } from "@/lib/data/volger-store";

/** Stops following: from now on no mail and no page. Also possible when the melding went out of sight in the meantime. */
export async function leaveMelding(ctx: Context, nummer: number): Promise<Result<{ nummer: number }, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !can(actor, "melding.follow")) return err({ code: "geen-recht", recht: "melding.follow" });
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockKlantMelding(tx, actor, nummer);
    const left = melding !== null && (await endVolger(tx, { meldingId: melding.id, persoonId: actor.id, op: now }));
    if (!left) return err({ code: "niet-gevonden", wat: "melding" });
    await recordEvent(ctx, tx, { soort: "melding.ontvolgd", op: now, meldingId: melding.id });
    return ok({ nummer });
  });
}
