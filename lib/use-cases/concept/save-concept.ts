import { parseInput } from "@/lib/contracts/parse-input";
import { SaveConceptInput } from "@/lib/contracts/concept/save-concept";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { findConceptVersie, findVerstuurd, trimConcepten, writeConcept } from "@/lib/data/concept-store";
import type { Context } from "@/lib/data/context";
import { transact } from "@/lib/data/transact";

/** The version that was written; or the number of the melding, when the form was sent before this came in. */
export type ConceptBewaard = { readonly versie: number; readonly verstuurd: string | null };

/**
 * Keeps a form as it stands, for its own person only. A draft that somebody went on with elsewhere is not written
 * over: the error tells its version. Drafts are nobody's matter, so they leave no history.
 */
export async function saveConcept(ctx: Context, raw: unknown): Promise<Result<ConceptBewaard, AppError>> {
  if (ctx.actor.soort !== "persoon" || !can(ctx.actor, "melding.submit")) return err({ code: "geen-recht", recht: "melding.submit" });
  const input = parseInput(SaveConceptInput, raw);
  if (!input.ok) return input;
  const persoonId = ctx.actor.id;
  const wiens = { persoonId, sleutel: input.value.sleutel };
  return transact(ctx.db, async (tx): Promise<Result<ConceptBewaard, AppError>> => {
    const verstuurd = await findVerstuurd(tx, wiens);
    if (verstuurd) return ok({ versie: 0, verstuurd });
    const versie = await writeConcept(tx, persoonId, { ...input.value, op: ctx.now() });
    if (versie === null) return err({ code: "inmiddels-gewijzigd", versie: await findConceptVersie(tx, wiens) });
    if (versie === 1) await trimConcepten(tx, persoonId);
    return ok({ versie, verstuurd: null });
  });
}
