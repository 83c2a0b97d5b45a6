import { can } from "@/lib/domain/authz/actor";
import { mayHear } from "@/lib/domain/melding/may-hear";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { findVolger } from "@/lib/data/find-volger";
import { lockKlantMelding } from "@/lib/data/lock-klant-melding";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { addVolger } from "@/lib/data/volger-store";

/** A signed-in colleague who was given a link to look along follows from now on; the link itself says who let them in. */
export async function followMelding(ctx: Context, token: string): Promise<Result<{ nummer: number }, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !can(actor, "melding.follow")) return err({ code: "geen-recht", recht: "melding.follow" });
  const deler = await findVolger(ctx.db, token);
  if (deler?.soort !== "deel") return err({ code: "niet-gevonden", wat: "melding" });
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const vanDeler = await lockKlantMelding(tx, deler.actor, deler.nummer);
    if (vanDeler?.relatie !== "melder" || vanDeler.kwis === "K" || !mayHear(actor, vanDeler)) return err({ code: "niet-gevonden", wat: "melding" });
    if (vanDeler.melderId === actor.id) return ok({ nummer: deler.nummer });
    const added = await addVolger(tx, { meldingId: vanDeler.id, persoonId: actor.id, soort: "volger", doorId: deler.actor.id, op: now });
    if (added) await recordEvent(ctx, tx, { soort: "melding.gevolgd", op: now, meldingId: vanDeler.id });
    return ok({ nummer: deler.nummer });
  });
}
