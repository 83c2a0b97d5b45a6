import { VersieInput } from "@/lib/contracts/kwis/versie-input";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { activateModel, retireActief } from "@/lib/data/kwis-model-store";
import { recordEvent } from "@/lib/data/record-event";
import { forgetStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";

/** Goes back to a version that proposed before, or to the shipped one. Nothing learned is thrown away. */
export async function restoreKwisModel(ctx: Context, raw: unknown): Promise<Result<{ readonly versie: number }, AppError>> {
  if (!hasRight(ctx.actor, "beheer.kwis")) return err({ code: "geen-recht", recht: "beheer.kwis" });
  const input = parseInput(VersieInput, raw);
  if (!input.ok) return input;
  const { versie } = input.value;
  const restored = await transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const vorige = await retireActief(tx);
    if (vorige === versie || !(await activateModel(tx, versie, now))) return err({ code: "overgang-niet-toegestaan", reden: "Naar deze versie kunt u niet terug: zij is al in gebruik of is nooit in gebruik geweest." });
    await recordEvent(ctx, tx, { soort: "beheer.gewijzigd", op: now, onderwerp: { soort: "kwis-model", id: String(versie) }, gegevens: { velden: ["versie"], van: [String(vorige)], naar: [String(versie)] } });
    return ok({ versie });
  });
  forgetStamgegevens(ctx.db);
  return restored;
}
