import { parseInput } from "@/lib/contracts/parse-input";
import { RegisterMeldingInput, SubmitMeldingInput } from "@/lib/contracts/melding/submit-melding";
import type { MeldingOutput } from "@/lib/contracts/melding/melding-output";
import { persoonIdOf } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { enqueue } from "@/lib/data/boss";
import { linkGelezen } from "@/lib/data/artikel-lezen";
import { claimBijlagen } from "@/lib/data/claim-bijlagen";
import { dropConcept } from "@/lib/data/concept-store";
import { decideAntwoorden, insertAntwoorden } from "@/lib/data/formulier-antwoorden";
import { decideNieuweMelding } from "@/lib/data/decide-nieuwe-melding";
import { findAnswer, isSleutelConflict, type Aanvraag } from "@/lib/data/idempotency-store";
import { insertMelding } from "@/lib/data/insert-melding";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";

type Options = {
  /** Who sends the same key with the same body again gets the same answer. */
  readonly sleutel: string;
  /** The API may send less than our own screens; the portal asks all that the form of the product requires. */
  readonly deur: "api" | "scherm" | "portaal";
};

/**
 * Registers a melding with its clocks, history and job in one transaction. One key makes at most one melding,
 * whatever the retries: of parallel duplicates one writes, the others wait and get its answer.
 */
export async function submitMelding(ctx: Context, raw: unknown, { sleutel, deur }: Options): Promise<Result<MeldingOutput, AppError>> {
  const parsed = deur === "api" ? parseInput(SubmitMeldingInput, raw) : parseInput(RegisterMeldingInput, raw);
  if (!parsed.ok) return parsed;
  const aanvraag: Aanvraag = { ctx, sleutel, body: raw };
  const input: RegisterMeldingInput = parsed.value;
  const now = ctx.now();
  const stam = await loadStamgegevens(ctx.db);

  try {
    return await transact(ctx.db, async (tx) => {
      // A key that was answered before comes first: by now the product may be gone, and the answer stays the same.
      const [known, nieuw] = await Promise.all([findAnswer(tx, aanvraag), decideNieuweMelding(ctx, input, { db: tx, now, deur: deur === "api" ? "api" : "scherm", stam })]);
      if (known) return known;
      if (!nieuw.ok) return nieuw;
      const antwoorden = await decideAntwoorden(tx, input, { product: nieuw.value.product, stam, now, verplicht: deur === "portaal" });
      if (!antwoorden.ok) return antwoorden;
      const { melding, meldingId, gebeurtenisId } = await insertMelding(tx, nieuw.value, aanvraag);
      if (antwoorden.value) await insertAntwoorden(tx, meldingId, antwoorden.value);
      if (input.artikelCode) await linkGelezen(tx, ctx.actor, { meldingId, code: input.artikelCode });
      const bijlagen = await claimBijlagen(tx, { ctx, meldingId, ids: input.bijlageIds ?? [] });
      if (!bijlagen.ok) return bijlagen;
      await dropConcept(tx, { persoonId: persoonIdOf(ctx.actor), sleutel });
      await enqueue(ctx.db, tx, { queue: "gebeurtenis", data: { id: gebeurtenisId } });
      return ok(melding);
    });
  } catch (error) {
    const answered = isSleutelConflict(error) ? await findAnswer(ctx.db, aanvraag) : null;
    if (!answered) throw error;
    return answered;
  }
}
