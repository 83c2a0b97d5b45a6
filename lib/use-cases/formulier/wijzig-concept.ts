import { WijzigConceptInput } from "@/lib/contracts/formulier/wijzig-concept";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import { checkFormulier } from "@/lib/domain/formulier/check-formulier";
import { editFormulier } from "@/lib/domain/formulier/edit-formulier";
import type { Formulier } from "@/lib/domain/formulier/vraag";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { findDefinitie, lockFormulier, publishConcept, removeConcept, saveConcept, type Stand } from "@/lib/data/formulier-store";
import { recordEvent } from "@/lib/data/record-event";
import { forgetStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";

export type Gewijzigd = { readonly sleutel: string | null; readonly gepubliceerd: number | null };
type Stap = { readonly stand: Stand; readonly input: WijzigConceptInput };

/**
 * One step of editing the form of a product: a question added, changed, moved or removed, a form taken over, an old
 * version put back, the concept thrown away, or published as the next version. Klanten see nothing before that.
 */
export async function wijzigConcept(ctx: Context, raw: unknown): Promise<Result<Gewijzigd, AppError>> {
  if (!hasRight(ctx.actor, "beheer.formulieren")) return err({ code: "geen-recht", recht: "beheer.formulieren" });
  const parsed = parseInput(WijzigConceptInput, raw);
  if (!parsed.ok) return parsed;
  const input = parsed.value;
  const result = await transact(ctx.db, async (tx): Promise<Result<Gewijzigd, AppError>> => {
    const stand = await lockFormulier(tx, input.productId);
    if (!stand) return err({ code: "niet-gevonden", wat: "product" });
    if (stand.conceptVersie !== input.versie) return err({ code: "inmiddels-gewijzigd", versie: stand.conceptVersie });
    const done = await runStap(ctx, tx, { stand, input });
    if (done.ok) await recordStap(ctx, tx, { stand, input });
    return done;
  });
  forgetStamgegevens(ctx.db);
  return result;
}

async function runStap(ctx: Context, tx: Tx, { stand, input }: Stap): Promise<Result<Gewijzigd, AppError>> {
  const wie = { nu: ctx.now(), doorId: ctx.actor.id };
  if (input.doe === "weggooien") { await removeConcept(tx, stand.productId); return ok({ sleutel: null, gepubliceerd: null }); }
  if (input.doe === "publiceren") {
    const fouten = stand.conceptVersie === 0 ? [{ veld: "vragen", reden: "Er is niets gewijzigd om te publiceren." }] : checkFormulier(stand.formulier);
    if (fouten.length > 0) return err({ code: "ongeldig", fouten });
    await publishConcept(tx, stand, wie);
    return ok({ sleutel: null, gepubliceerd: stand.versie + 1 });
  }
  const formulier = await applyStap(tx, stand, input);
  if (!formulier) return err({ code: "niet-gevonden", wat: "formulier" });
  await saveConcept(tx, stand, { ...wie, formulier });
  const nieuw = input.doe === "toevoegen" ? formulier.vragen.at(-1)?.sleutel : "sleutel" in input ? input.sleutel : undefined;
  return ok({ sleutel: nieuw ?? null, gepubliceerd: null });
}

async function applyStap(tx: Tx, { formulier, productId }: Stand, input: WijzigConceptInput): Promise<Formulier | null> {
  switch (input.doe) {
    case "overnemen": return findDefinitie(tx, { productId: input.bron });
    case "terugzetten": return findDefinitie(tx, { versieId: input.versieId, productId });
    case "toevoegen": return editFormulier(formulier, { doe: "toevoegen", label: input.label, soort: input.soort });
    // Empty fields travel as undefined; JSON drops them, which is what they mean.
    case "bewaren": return editFormulier(formulier, { doe: "bewaren", sleutel: input.sleutel, vraag: JSON.parse(JSON.stringify(input.vraag)) as { label: string } });
    case "omhoog": case "omlaag": case "verwijderen": return editFormulier(formulier, { doe: input.doe, sleutel: input.sleutel });
    default: return null;
  }
}

/** History names the step and the version, never the words: those stand in the versions themselves. */
async function recordStap(ctx: Context, tx: Tx, { stand, input }: Stap): Promise<void> {
  const isVersie = input.doe === "publiceren";
  await recordEvent(ctx, tx, {
    soort: "beheer.gewijzigd", op: ctx.now(), onderwerp: { soort: "formulier", id: stand.productId },
    gegevens: { velden: [isVersie ? "versie" : "concept"], van: [isVersie ? String(stand.versie) : ""], naar: [isVersie ? String(stand.versie + 1) : input.doe] },
  });
}
