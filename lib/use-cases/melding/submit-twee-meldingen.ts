import type { MeldingOutput } from "@/lib/contracts/melding/melding-output";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { findAnswer, isSleutelConflict, type Aanvraag } from "@/lib/data/idempotency-store";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";
import { parseMelding, registerMelding } from "./register-melding";

type Paar<T> = readonly [T, T];

/**
 * Registers the two matters of one text as two linked meldingen, both or none: the second says with which it came.
 * The key of the form counts for both, so that sending twice makes two and not four.
 */
export async function submitTweeMeldingen(ctx: Context, raw: Paar<unknown>, { sleutel, deur }: { readonly sleutel: string; readonly deur: "scherm" | "portaal" }): Promise<Result<Paar<MeldingOutput>, AppError>> {
  const [eerste, tweede] = [parseMelding(raw[0], deur), parseMelding(raw[1], deur)];
  if (!eerste.ok) return nameField(eerste.error, "deel1");
  if (!tweede.ok) return nameField(tweede.error, "deel2");
  const aanvragen: Paar<Aanvraag> = [{ ctx, sleutel, body: raw[0] }, { ctx, sleutel: `${sleutel}.2`, body: raw[1] }];
  const vast = { deur, now: ctx.now(), stam: await loadStamgegevens(ctx.db) };
  try {
    return await transact(ctx.db, async (tx) => {
      const een = await registerMelding(tx, { ...vast, aanvraag: aanvragen[0], input: eerste.value });
      if (!een.ok) return een;
      const twee = await registerMelding(tx, { ...vast, aanvraag: aanvragen[1], input: tweede.value, ...(een.value.meldingId ? { verwantId: een.value.meldingId } : {}) });
      return twee.ok ? ok([een.value.melding, twee.value.melding] as const) : twee;
    });
  } catch (error) {
    if (!isSleutelConflict(error)) throw error;
    const [een, twee] = await Promise.all([findAnswer(ctx.db, aanvragen[0]), findAnswer(ctx.db, aanvragen[1])]);
    if (!een || !twee) throw error;
    if (!een.ok) return een;
    return twee.ok ? ok([een.value, twee.value]) : twee;
  }
}

/** Both texts are called omschrijving in a melding; in the form each has a field of its own. */
const nameField = (error: AppError, naam: string): Result<never, AppError> =>
  err(error.code === "ongeldig" ? { ...error, fouten: error.fouten.map(({ veld, reden }) => ({ veld: veld === "omschrijving" ? naam : veld, reden })) } : error);
