import { BerichtInput } from "@/lib/contracts/melding/acties";
import { parseInput } from "@/lib/contracts/parse-input";
import type { Context } from "@/lib/data/context";
import { lockFresh } from "@/lib/data/lock-fresh";
import { saveMelding } from "@/lib/data/melding-store";
import { findOpdrachtForChange } from "@/lib/data/opdracht-store";
import { recordEvent } from "@/lib/data/record-event";
import { dropSchrijfconcept } from "@/lib/data/schrijfconcept-store";
import { transact } from "@/lib/data/transact";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import { OPEN_OPDRACHT } from "@/lib/domain/opdracht/transitions";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/**
 * Sends a message about one opdracht: by the desk to the leverancier that has it, or back. It stands on the page of the
 * opdracht and goes by mail; no klant reads it. Not after the work went to somebody else.
 */
export async function sendOpdrachtbericht(ctx: Context, nummer: number, raw: unknown): Promise<Result<{ id: string; versie: number }, AppError>> {
  if (!hasRight(ctx.actor, "opdracht.inform")) return err({ code: "geen-recht", recht: "opdracht.inform" });
  const input = parseInput(BerichtInput, raw);
  if (!input.ok) return input;
  const { tekst } = input.value;
  return transact(ctx.db, async (tx) => {
    const opdracht = await findOpdrachtForChange(tx, ctx.actor, nummer);
    if (!opdracht?.leverancierId) return err({ code: "niet-gevonden", wat: "opdracht" } as const);
    if (![...OPEN_OPDRACHT, "klaar"].includes(opdracht.stand.status)) return err({ code: "overgang-niet-toegestaan", reden: "Deze opdracht ligt niet meer bij de leverancier." } as const);
    const melding = await lockFresh(tx, ctx.actor, opdracht.melding.nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" } as const);
    const [now, terug] = [ctx.now(), ctx.actor.soort === "leverancier"];
    const { id } = await tx.opdrachtbericht.create({
      data: { opdrachtId: opdracht.id, richting: terug ? "van_leverancier" : "naar_leverancier", tekst, doorId: persoonIdOf(ctx.actor), doorNaam: terug ? ctx.actor.naam : null, op: now }, select: { id: true },
    });
    if (!terug) await dropSchrijfconcept(tx, { meldingId: melding.id, tab: "leverancier", persoonId: ctx.actor.id });
    const saved = await saveMelding(tx, melding, { set: { laatste: terug ? `Bericht van ${ctx.actor.naam}` : "Bericht aan de leverancier" }, now });
    if (!saved) return err({ code: "inmiddels-gewijzigd", versie: melding.versie + 1 } as const);
    await recordEvent(ctx, tx, { soort: terug ? "opdracht.bericht_ontvangen" : "opdracht.bericht_gestuurd", op: now, meldingId: melding.id, opdrachtId: opdracht.id, gegevens: { berichtId: id } });
    return ok({ id, versie: melding.versie + 1 });
  });
}
