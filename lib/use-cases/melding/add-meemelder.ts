import { MeemelderInput } from "@/lib/contracts/melding/volgen";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import { mayLink } from "@/lib/domain/dubbel/may-link";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { lockFresh } from "@/lib/data/lock-fresh";
import { saveMelding } from "@/lib/data/melding-store";
import { saveNotitie } from "@/lib/data/notitie-store";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";
import { addVolger } from "@/lib/data/volger-store";

/**
 * The desk makes somebody a meemelder: on the phone or at the balie they told of what stands already. What they said is
 * kept as an internal note, for the first melder did not ask who else has it. Twice is once.
 */
export async function addMeemelder(ctx: Context, nummer: number, raw: unknown): Promise<Result<{ nummer: number }, AppError>> {
  if (!hasRight(ctx.actor, "melding.submit-voor-ander")) return err({ code: "geen-recht", recht: "melding.submit-voor-ander" });
  const input = parseInput(MeemelderInput, raw);
  if (!input.ok) return input;
  const { persoonId, tekst } = input.value;
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockFresh(tx, ctx.actor, nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
    if (!mayLink(melding)) return err({ code: "overgang-niet-toegestaan", reden: "Deze melding kan niet voor meer mensen gelden." });
    const persoon = await tx.persoon.findFirst({ where: { id: persoonId, actief: true, soort: { not: "systeem" } }, select: { naam: true } });
    if (!persoon) return err(ongeldig("klant", "Kies een klant uit de lijst."));
    if (melding.melderId === persoonId) return err(ongeldig("klant", "Dit is de melding van deze klant zelf."));
    const added = await addVolger(tx, { meldingId: melding.id, persoonId, soort: "meemelder", doorId: ctx.actor.id, op: now });
    if (!added && !tekst) return ok({ nummer });
    const notitieId = tekst ? saveNotitie(ctx, tx, { meldingId: melding.id, tekst: `Geldt ook voor ${persoon.naam}: ${tekst}`.slice(0, 10_000), op: now }) : null;
    await saveMelding(tx, melding, { set: { laatste: `Geldt ook voor ${persoon.naam}` }, now });
    await recordEvent(ctx, tx, { soort: added ? "melding.meegemeld" : "melding.genoteerd", op: now, meldingId: melding.id, gegevens: added ? { persoonId } : { notitieId } });
    return ok({ nummer });
  });
}
