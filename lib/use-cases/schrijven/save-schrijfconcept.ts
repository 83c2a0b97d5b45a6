import { parseInput } from "@/lib/contracts/parse-input";
import { SchrijfconceptInput } from "@/lib/contracts/schrijven/schrijfconcept";
import type { Context } from "@/lib/data/context";
import { findMeldingForChange } from "@/lib/data/melding-store";
import { writeSchrijfconcept } from "@/lib/data/schrijfconcept-store";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Keeps what somebody at the desk is writing on a melding in sight, so that no reload or lost session takes it. Drafts are
 * of no consequence yet, so they leave no history.
 */
export async function saveSchrijfconcept(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const input = parseInput(SchrijfconceptInput, raw);
  if (!input.ok) return input;
  const { nummer, tab, tekst } = input.value;
  return transact(ctx.db, async (tx) => {
    const melding = await findMeldingForChange(tx, ctx.actor, nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" } as const);
    await writeSchrijfconcept(tx, { meldingId: melding.id, tab, persoonId: ctx.actor.id }, { tekst, op: ctx.now() });
    return ok(null);
  });
}
