import { persoonIdOf } from "@/lib/domain/authz/actor";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "./client";
import type { Context } from "./context";

/** Hangs loose uploads on a new melding. Only the uploads of the same person count: a guessed id claims nothing. */
export async function claimBijlagen(tx: Tx, { ctx, meldingId, ids }: { ctx: Context; meldingId: string; ids: readonly string[] }): Promise<Result<null, AppError>> {
  if (ids.length === 0) return ok(null);
  const { count } = await tx.bijlage.updateMany({ where: { id: { in: [...ids] }, meldingId: null, doorId: persoonIdOf(ctx.actor) }, data: { meldingId } });
  return count === new Set(ids).size ? ok(null) : err(ongeldig("bijlageIds", "Een van de bestanden is er niet meer. Voeg het opnieuw toe."));
}
