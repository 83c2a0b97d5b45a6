import { VerwijderVoorkeurInput } from "@/lib/contracts/klant/voorkeur";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/** Forgets a preference at once; twice is once. */
export async function removeVoorkeur(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "klant.voorkeur")) return err({ code: "geen-recht", recht: "klant.voorkeur" });
  const input = parseInput(VerwijderVoorkeurInput, raw);
  if (!input.ok) return input;
  const { id } = input.value;
  return transact(ctx.db, async (tx) => {
    const voorkeur = await tx.voorkeur.findUnique({ where: { id }, select: { persoonId: true } });
    if (!voorkeur) return ok(null);
    const { count } = await tx.voorkeur.deleteMany({ where: { id } });
    if (count > 0) await recordEvent(ctx, tx, { soort: "klant.voorkeur_verwijderd", op: ctx.now(), onderwerp: { soort: "persoon", id: voorkeur.persoonId }, gegevens: { voorkeurId: id } });
    return ok(null);
  });
}
