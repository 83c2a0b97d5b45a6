import { BerichtInput } from "@/lib/contracts/melding/acties";
import { parseInput } from "@/lib/contracts/parse-input";
import { can } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { saveBericht } from "@/lib/data/bericht-store";
import type { Context } from "@/lib/data/context";
import { herstelOf, openHerstelpunt, type Herstelbaar } from "@/lib/data/herstelpunt-store";
import { lockFresh } from "@/lib/data/lock-fresh";
import { saveMelding } from "@/lib/data/melding-store";
import { recordContact } from "@/lib/data/move-klokken";
import { recordEvent } from "@/lib/data/record-event";
import { dropSchrijfconceptLater } from "@/lib/data/schrijfconcept-store";
import { atPlace, loadStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";

/**
 * Sends a message on a melding: by the desk to the klant (that counts as contact), or by the klant to the desk.
 * Two messages at once do not disturb each other, so no version is asked.
 */
export async function informKlant(ctx: Context, nummer: number, raw: unknown): Promise<Result<Herstelbaar & { id: string; versie: number }, AppError>> {
  const input = parseInput(BerichtInput, raw);
  if (!input.ok) return input;
  const overal = await loadStamgegevens(ctx.db);
  return transact(ctx.db, async (tx) => {
    const now = ctx.now();
    const melding = await lockFresh(tx, ctx.actor, nummer);
    if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
    if (!can(ctx.actor, "melding.inform", melding)) return err({ code: "geen-recht", recht: "melding.inform" });
    const vanKlant = ctx.actor.id === melding.melderId;
    const met = vanKlant ? ctx : openHerstelpunt(ctx, tx, { meldingId: melding.id, actie: "bericht", tekst: input.value.tekst });
    if (!vanKlant) dropSchrijfconceptLater(tx, { meldingId: melding.id, tab: "bericht", persoonId: ctx.actor.id });
    const contact = vanKlant ? { klantWacht: true } : await recordContact(tx, melding, { now, stam: atPlace(overal, melding.padIds) });
    const id = saveBericht(met, tx, { meldingId: melding.id, richting: vanKlant ? "van_klant" : "naar_klant", soort: "bericht", tekst: input.value.tekst, op: now });
    await Promise.all([
      saveMelding(tx, melding, { set: { ...contact, laatste: vanKlant ? "Bericht van de klant" : "Bericht aan de klant" }, now }),
      recordEvent(met, tx, { soort: vanKlant ? "melding.gereageerd" : "melding.geinformeerd", op: now, meldingId: melding.id, gegevens: { berichtId: id } }),
    ]);
    return ok({ id, versie: melding.versie + 1, ...herstelOf(met) });
  });
}
