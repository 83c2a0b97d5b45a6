import { parseInput } from "@/lib/contracts/parse-input";
import { RemoveWeergaveInput } from "@/lib/contracts/weergave/weergave";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { findWeergave } from "@/lib/data/weergave-store";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/** Throws a saved list away; the meldingen in it stay what they are. */
export async function removeWeergave(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  const { actor } = ctx;
  if (actor.soort !== "persoon" || !can(actor, "weergave.save")) return err({ code: "geen-recht", recht: "weergave.save" });
  const input = parseInput(RemoveWeergaveInput, raw);
  if (!input.ok) return input;
  const { id, versie } = input.value;
  return transact(ctx.db, async (tx): Promise<Result<null, AppError>> => {
    const was = await findWeergave(tx, actor, id);
    if (!was) return err({ code: "niet-gevonden", wat: "weergave" });
    const { count } = await tx.weergave.deleteMany({ where: { id, versie } });
    if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: was.versie });
    if (was.gedeeld) await recordEvent(ctx, tx, { soort: "beheer.uitgezet", op: ctx.now(), onderwerp: { soort: "weergave", id }, gegevens: { velden: ["naam"], van: [was.naam], naar: [""] } });
    return ok(null);
  });
}
