import type { MeldingOutput } from "@/lib/contracts/melding/melding-output";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { findAnswer, isSleutelConflict, type Aanvraag } from "@/lib/data/idempotency-store";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";
import { parseMelding, registerMelding, type Deur } from "./register-melding";

type Options = {
  /** Who sends the same key with the same body again gets the same answer. */
  readonly sleutel: string;
  readonly deur: Deur;
};

/**
 * Registers a melding with its clocks, history and job in one transaction. One key makes at most one melding,
 * whatever the retries: of parallel duplicates one writes, the others wait and get its answer.
 */
export async function submitMelding(ctx: Context, raw: unknown, { sleutel, deur }: Options): Promise<Result<MeldingOutput, AppError>> {
  const parsed = parseMelding(raw, deur);
  if (!parsed.ok) return parsed;
  const aanvraag: Aanvraag = { ctx, sleutel, body: raw };
  const now = ctx.now();
  const stam = await loadStamgegevens(ctx.db);
  try {
    return await transact(ctx.db, async (tx) => {
      const done = await registerMelding(tx, { aanvraag, input: parsed.value, deur, now, stam });
      return done.ok ? ok(done.value.melding) : done;
    });
  } catch (error) {
    const answered = isSleutelConflict(error) ? await findAnswer(ctx.db, aanvraag) : null;
    if (!answered) throw error;
    return answered;
  }
}
