import { parseInput } from "@/lib/contracts/parse-input";
import { OvernemenInput } from "@/lib/contracts/schrijven/schrijfconcept";
import type { Context } from "@/lib/data/context";
import { findMeldingForChange } from "@/lib/data/melding-store";
import { dropSchrijfconcept, readSchrijfconcepten, writeSchrijfconcept } from "@/lib/data/schrijfconcept-store";
import { transact } from "@/lib/data/transact";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Goes on with what a colleague began: their draft becomes one's own, behind what stood there already. They keep their
 * text on their screen and hear who took it.
 */
export async function takeOverConcept(ctx: Context, raw: unknown): Promise<Result<{ readonly tekst: string }, AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const input = parseInput(OvernemenInput, raw);
  if (!input.ok) return input;
  const { nummer, tab, vanId } = input.value;
  return transact(ctx.db, async (tx) => {
    const melding = await findMeldingForChange(tx, ctx.actor, nummer);
    // Whoever asked it or is meant by it reads nothing that colleagues write among themselves.
    if (!melding || melding.melderId === ctx.actor.id || melding.betreftPersoonId === ctx.actor.id) return err({ code: "niet-gevonden", wat: "melding" } as const);
    const alle = (await readSchrijfconcepten(tx, melding.id)).filter((concept) => concept.tab === tab);
    const [van, eigen] = [alle.find(({ persoonId }) => persoonId === vanId), alle.find(({ persoonId }) => persoonId === ctx.actor.id)];
    if (!van || vanId === ctx.actor.id) return err({ code: "niet-gevonden", wat: "concept" } as const);
    const tekst = [eigen?.tekst.trimEnd(), van.tekst].filter(Boolean).join("\n\n").slice(0, 10_000);
    await dropSchrijfconcept(tx, { meldingId: melding.id, tab, persoonId: vanId });
    await writeSchrijfconcept(tx, { meldingId: melding.id, tab, persoonId: ctx.actor.id }, { tekst, op: ctx.now() });
    return ok({ tekst });
  });
}
