import { VolgerInput } from "@/lib/contracts/melding/volgen";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { lockKlantMelding } from "@/lib/data/lock-klant-melding";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { endVolger } from "@/lib/data/volger-store";

/** The klant ends the looking along of a colleague; a meemelder came by themselves and is not theirs to remove. */
export async function removeVolger(ctx: Context, nummer: number, raw: unknown): Promise<Result<null, AppError>> {
  if (!can(ctx.actor, "melding.follow")) return err({ code: "geen-recht", recht: "melding.share" });
  const input = parseInput(VolgerInput, raw);
  if (!input.ok) return input;
  const { persoonId } = input.value;
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockKlantMelding(tx, ctx.actor, nummer);
    if (!melding?.relatie) return err({ code: "niet-gevonden", wat: "melding" });
    if (!can(ctx.actor, "melding.share", melding)) return err({ code: "geen-recht", recht: "melding.share" });
    const isVolger = (await tx.meldingVolger.count({ where: { meldingId: melding.id, persoonId, soort: "volger" } })) > 0;
    if (!isVolger || !(await endVolger(tx, { meldingId: melding.id, persoonId, op: now }))) return err({ code: "niet-gevonden", wat: "volger" });
    await recordEvent(ctx, tx, { soort: "melding.ontvolgd", op: now, meldingId: melding.id });
    return ok(null);
  });
}
